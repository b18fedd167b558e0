import { describe, expect, it } from 'vitest';
import { printed } from './handwritten.ts';
import { reconcileParts } from './reconcileParts.ts';

const place = { scope: '各县（市、区）' } as const;
const handan = [
  printed('437个', { ...place, id: 'handan-2018-groups-total' }),
  printed('181个', { id: 'handan-2018-groups-tight', ...place, breakdown: 'form=紧密型' }),
  printed('72个', {
    id: 'handan-2018-groups-semi-tight',
    scope: '各县（市、区）',
    breakdown: 'form=半紧密型',
  }),
  printed('184个', { id: 'handan-2018-groups-loose', ...place, breakdown: 'form=松散型' }),
  printed('7个', { id: 'handan-2018-groups-main-urban', scope: '主城区' }),
];

describe('printed parts against a printed total', () => {
  const partsOf = (...texts: readonly string[]) => {
    const [whole = '', ...parts] = texts;
    const published = parts.map((text, index) => printed(text, { breakdown: `form=${index}` }));
    const [check] = reconcileParts([printed(whole), ...published]);
    return [check?.computed, check?.agrees, check?.note];
  };

  it('contradict it only where they add up to more: what falls short may be a list that is not complete', () => {
    expect(partsOf('366个', '134个', '69个')).toEqual([
      '134 + 69 = 203',
      undefined,
      '无法核对：分项合计比总数少163个，分项可能没有列全',
    ]);
    expect(partsOf('430个', '181个', '72个', '184个').slice(1)).toEqual([false, '分项合计比总数多7个']);
  });

  it('may add up to more where a school is of several kinds of group', () => {
    expect(partsOf('60所', '40所', '30所').slice(1)).toEqual([
      undefined,
      '无法核对：一所学校可以在几个集团里，分项加起来可以比总数多',
    ]);
  });

  it('are of one day: parts of June are none of the year’s end', () => {
    const june = handan.slice(1, 4).map((figure) => ({
      ...figure,
      basis: { ...figure.basis, asOf: '2018-06-30' } as typeof figure.basis,
    }));
    expect(reconcileParts([...handan.slice(0, 1), ...june])).toEqual([]);
  });

  it('agree where their exact sum lies within the total’s bound', () => {
    expect(partsOf('400余个', '181个', '72个', '184个').slice(0, 2)).toEqual(['181 + 72 + 184 = 437', true]);
    expect(partsOf('不足400个', '181个', '72个', '184个')[1]).toBe(false);
  });

  it('leave it open where a part is a bound that reaches the total, and not where it cannot', () => {
    expect(partsOf('60所', '40余所', '5所')).toEqual([
      '40余所 + 5所 = 超过45所',
      undefined,
      '有的数只是界限、约数或舍入过的数，不能判定分项合计与总数是否一致',
    ]);
    expect(partsOf('45个', '40余个', '5个')[1]).toBe(false);
  });

  it('leave it open where rounding of the printed parts can make the difference', () => {
    expect(partsOf('4.4亿元', '1.2亿元', '3.1亿元')[1]).toBeUndefined();
    expect(partsOf('4.1亿元', '1.2亿元', '3.1亿元')[1]).toBe(false);
  });

  it('are not compared across documents, periods or scopes, and not where they are rates', () => {
    const elsewhere = handan.map((figure, index) => (index === 0 ? figure : { ...figure, period: '2017' }));
    expect(reconcileParts(elsewhere)).toEqual([]);
    const rate = { indicator: 'school_coverage_rate' } as const;
    const rates = ['60%', '50%', '70%'].map((text, index) =>
      printed(text, { ...rate, breakdown: index === 0 ? '' : `stage=${index}` }),
    );
    expect(reconcileParts(rates)).toEqual([]);
  });

  it('count a part once that is printed twice alike, and give up where it is printed twice differently', () => {
    const tight = (text: string) =>
      printed(text, { ...place, id: `again-${text}`, breakdown: 'form=紧密型' });
    expect(reconcileParts([...handan, tight('181个')])[0]?.agrees).toBe(true);
    expect(reconcileParts([...handan, tight('182个')])[0]).toMatchObject({
      agrees: undefined,
      note: '同一分项印了不止一个数，不能相加',
    });
  });

  it('take a part without a number for anything', () => {
    const withheld = printed('不公布', { ...place, breakdown: 'form=松散型', value: 'c' });
    expect(reconcileParts([...handan.slice(0, 3), withheld])[0]).toMatchObject({
      computed: '181个 + 72个 + 不公布 = 253个以上',
      agrees: undefined,
    });
  });
});
