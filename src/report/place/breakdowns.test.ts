import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { type Breakdown, breakdowns } from './breakdowns.ts';
import { partsInOrder } from './partsInOrder.ts';

function words({ title, lead, parts, note }: Breakdown): string {
  const each = parts.map(
    ({ name, figure, share }) => `${name}${figure.text}${share === '' ? '' : `（${share}）`}`,
  );
  return `${title}：${lead}${each.join('，')}。${note}`;
}

describe('the parts of a place’s numbers', () => {
  it('are those that a document prints, with their share of its total: 邯郸市 437 = 181 + 72 + 184', () => {
    const said = {
      place: 'handan',
      indicator: 'group_count',
      period: '2018',
      policy: 'p',
      clause: '一1',
      phrase: '',
    };
    const handan = handwrittenBulletin({
      places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
      observations: [
        { ...said, observation: 'all', value: '437个' },
        { ...said, observation: 'tight', value: '181个', breakdown: 'form=紧密型' },
        { ...said, observation: 'semi', value: '72个', breakdown: 'form=半紧密型' },
        { ...said, observation: 'loose', value: '184个', breakdown: 'form=松散型' },
      ],
    });
    const [form, ...others] = breakdowns(handan, '邯郸市', handan.figuresOf('handan'));
    expect(others).toEqual([]);
    expect(form && words(form)).toBe(
      '集团数，按紧密程度分：2018年，按紧密程度分：紧密型181个（41.4%），半紧密型72个（16.5%），松散型184个（42.1%）。',
    );
    expect(form?.chart).toMatchObject({
      kind: 'stackedShare',
      id: 'parts-group_count-form',
      title: '2018年邯郸市集团数，按紧密程度分',
      whole: 437,
      parts: [
        { name: '紧密型', value: { kind: 'exact', at: 181, text: '181个（41.4%）' } },
        { name: '半紧密型', value: { kind: 'exact', at: 72, text: '72个（16.5%）' } },
        { name: '松散型', value: { kind: 'exact', at: 184, text: '184个（42.1%）' } },
      ],
    });
  });

  it('are the latest, in the order of their lists, rates as bars from 0 to 100', () => {
    const found = breakdowns(yunxi, '云溪市', yunxi.figuresOf('yunxi'));
    expect(found.map(words)).toEqual([
      '集团数，按紧密程度分：2025年，按紧密程度分：紧密型1个（33.3%），松散型1个（33.3%），紧密程度未载明1个（33.3%）。',
      '集团数，按叫法分：2025年，按叫法分：教育集团2个（66.7%），教联体1个（33.3%）。',
      '学校覆盖率，按学段分：2025年，按学段分：小学75%以上，初中66.6%以上。',
      '学校覆盖率，按城乡分：2025年，按城乡分：城区100%，乡村100%，城乡未载明50%以上。',
      '学校覆盖率，按办学性质分：2025年，按办学性质分：公办100%，办学性质未载明50%以上。',
    ]);
    expect(found[3]?.chart).toMatchObject({ kind: 'bars', reach: 100 });
    expect(found[2]?.chart).toBeUndefined();
  });

  it('say that they overlap where a school can be in two of them', () => {
    const figures = yunxi
      .figuresOf('yunxi')
      .filter(
        ({ indicator, breakdown }) => indicator === 'schools_in_groups' && !breakdown.startsWith('stage'),
      );
    const [form] = breakdowns(yunxi, '云溪市', figures);
    expect(form && words(form)).toBe(
      '集团内学校数，按紧密程度分：2025年，按紧密程度分：紧密型3所，松散型1所，紧密程度未载明1所以上。一所学校可以在几个集团里，各部分加起来可以比总数多。',
    );
    expect(form?.chart?.kind).toBe('bars');
  });
});

it('puts parts in the order of their list or of the documents’ words, what is not stated last', () => {
  const order = (dimension: 'stage' | 'form', values: readonly string[]) =>
    partsInOrder(
      yunxi,
      dimension,
      values.map((value) => ({ breakdown: `${dimension}=${value}` })),
    ).map(({ breakdown }) => breakdown.slice(dimension.length + 1));
  expect(order('stage', ['x', 'senior', 'kindergarten', 'primary'])).toEqual([
    'kindergarten',
    'primary',
    'senior',
    'x',
  ]);
  expect(order('form', ['别的', '松散型', 'x', '紧密型'])).toEqual(['紧密型', '松散型', '别的', 'x']);
});
