import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { placeTargets } from './placeTargets.ts';

it('tells what is asked of a place, by when, and what is to be said', () => {
  const [first] = placeTargets(yunxi, 'yunxi');
  expect(first).toMatchObject({
    asked: '学校覆盖率：50%以上',
    due: '2024年底',
    kind: 'met',
    path: 'targets/#cover-2024',
    binds: '',
    from: undefined,
    isNumeric: true,
  });
});

it('keeps the document’s limit, and tells whom a target binds one by one', () => {
  const byId = new Map(placeTargets(yunxi, 'yunxi').map((target) => [target.row.target, target]));
  expect(byId.get('cover-centre')?.asked).toBe('学校覆盖率（城区）：全覆盖');
  expect(byId.get('cover-each')?.binds).toBe('所辖每个地方');
  expect(byId.get('size')?.binds).toBe('每个集团');
  expect(byId.get('rules')).toMatchObject({ asked: '制定考核细则', isNumeric: false });
});

it('shows a place below what the place above asks of it, judged for it alone', () => {
  expect(placeTargets(yunxi, 'xi')).toMatchObject([
    {
      asked: '学校覆盖率：50%以上',
      from: '云溪市',
      kind: 'met',
      reason: '2025年的计算数是“50%”（1 ÷ 2 = 50%），达到要求“50%以上”。',
    },
  ]);
});

it('keeps how soft a requirement is, and that 每个 is our reading, here and in the place below', () => {
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
        requirement: '1个',
        policy: 'p',
        clause: '三',
        phrase: '一般采取1个',
        applies_to: 'each_child',
        applies_basis: 'inferred',
        hardness: 'soft',
        soft_word: '一般采取',
      },
    ],
  });
  const conditionsAt = (place: string) => placeTargets(bulletin, place).map(({ conditions }) => conditions);
  expect(conditionsAt('a')).toEqual(['所辖每个地方（推定）；柔性要求（一般采取）']);
  expect(conditionsAt('b')).toEqual(['某州对下辖每个地方（推定）的要求；柔性要求（一般采取）']);
});
