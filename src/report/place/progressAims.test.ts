import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi, yunxiPlace } from '../yunxiForTests.ts';
import { placeTargets } from './placeTargets.ts';
import { progressOf } from './progress.ts';

it('says on which number a verdict rests where the place counts otherwise than the one that asks', () => {
  const targets = placeTargets(yunxi, 'nan');
  const [coverage] = progressOf(yunxi, yunxiPlace('nan'), yunxi.figuresOf('nan'), targets);
  expect(coverage?.sentence).toBe(
    '2025年50%以上，比上年至少提高50个百分点；云溪市要求2025年底50%以上，按云溪市的口径50%以上，已达标。',
  );
  expect(coverage?.chart?.milestones[0]).toMatchObject({
    measured: '按云溪市的口径50%以上',
    verdict: 'met',
  });
  const own = progressOf(yunxi, yunxiPlace('xi'), yunxi.figuresOf('xi'), placeTargets(yunxi, 'xi'));
  expect(own[0]?.sentence).toContain('云溪市要求2025年底50%以上，已达标');
});

it('names every target of the year that has come due, the missed ones first', () => {
  const count = { place: 'handan', indicator: 'group_count', policy: 'p', clause: '一', phrase: '' };
  const bulletin = handwrittenBulletin({
    site: { as_of: '2018-12-31' },
    places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
    observations: [
      { ...count, observation: 'now', period: '2018', value: '437个' },
      { ...count, observation: 'too', period: '2018', value: '440个', policy: 'q' },
    ],
    targets: [
      { ...count, target: 'a', requirement: '400个以上', due: '2018' },
      { ...count, target: 'b', requirement: '500个以上', due: '2018' },
      { ...count, target: 'c', requirement: '600个以上', due: '2020' },
      { ...count, target: 'd', requirement: '700个以上', due: '2020', policy: 'q' },
    ],
  });
  const [place] = bulletin.rows.places;
  if (place === undefined) throw new Error('邯郸市');
  const [groups] = progressOf(
    bulletin,
    place,
    bulletin.figuresOf('handan'),
    placeTargets(bulletin, 'handan'),
  );
  expect(groups?.sentence).toBe(
    '2018年437个（文件另印440个）；要求2018年底500个以上，未达标；要求2018年底400个以上，已达标；要求2020年底600个以上，还没有到期；要求2020年底700个以上，还没有到期。',
  );
  expect(new Set(groups?.chart?.milestones.map(({ ladder }) => ladder)).size).toBe(2);
});

it('says a printed floor as a sentence, with what it leaves open', () => {
  const bulletin = handwrittenBulletin({
    places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
    observations: [
      {
        observation: 'a',
        place: 'handan',
        indicator: 'school_coverage_rate',
        period: '2018',
        value: '60%以上',
        policy: 'p',
        clause: '一',
        phrase: '',
      },
    ],
  });
  const [place] = bulletin.rows.places;
  if (place === undefined) throw new Error('邯郸市');
  expect(progressOf(bulletin, place, bulletin.figuresOf('handan'), [])[0]?.sentence).toBe(
    '2018年达到60%以上，最高多少没有说。',
  );
});
