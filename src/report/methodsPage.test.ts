import { expect, it } from 'vitest';
import { handwrittenBulletin } from './handwritten.ts';
import { methodsPage } from './methodsPage.ts';

it('the example of what cannot be computed does not say that there is none: a document may print it', () => {
  const bulletin = handwrittenBulletin({
    places: [{ place: 't', name: '甲市', level: 'prefecture' }],
    observations: [
      {
        observation: 'o',
        place: 't',
        indicator: 'school_coverage_rate',
        period: '2024',
        value: '65%',
        policy: 'p',
        clause: '一',
        phrase: '',
      },
    ],
  });
  expect(methodsPage(bulletin).gap?.placeName).toBe('甲市');
  expect(methodsPage(bulletin).gap?.reason).toMatch(/^算不出学校覆盖率：统计口径表里没有/u);
});
