import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { placeNeeds } from '../place/placeNeeds.ts';
import { placeTargets } from '../place/placeTargets.ts';
import { comparedPromises } from './comparedPromises.ts';

const bulletin = handwrittenBulletin({
  places: [
    { place: 'a', name: '某州', level: 'prefecture' },
    { place: 'b', name: '乙县', level: 'county', parent: 'a' },
  ],
  targets: [
    {
      target: 't',
      place: 'a',
      indicator: 'group_count',
      requirement: '不超过5个',
      policy: 'p',
      clause: '三',
      phrase: '原则上不超过5个',
      due: '2023',
      applies_to: 'each_child',
      applies_basis: 'inferred',
      hardness: 'soft',
      soft_word: '原则上',
    },
  ],
});

it('says of a requirement from above how soft it is, and that 每个 is our reading', () => {
  expect(comparedPromises(bulletin, 'b', 'group_count')).toMatchObject([
    { requirement: '不超过5个', aside: '2023年底；某州的要求；逐个要求是推定；柔性要求（原则上）' },
  ]);
});

it('says so too where it tells what is missing', () => {
  expect(placeNeeds(bulletin, 'b', placeTargets(bulletin, 'b'))[0]?.waiting).toEqual([
    { words: '2023年底不超过5个（原则上；逐个要求是推定）（到期未公布）', path: 'targets/#t' },
  ]);
});
