import { expect, it } from 'vitest';
import { excerptAround, hasAsWritten } from './excerptAround.ts';

const text =
  '二、工作目标。各县要在2023年底前做到学校纳入教联体的比例，不低于全部义务教育学校的33.6%，以后每年提高，2025年底达到3.6万所学校的八成，由各县逐级上报，市里每年年底汇总公布一次，并接受监督。';

it('begins and ends with a clause', () => {
  expect(excerptAround(text, '33.6%')).toBe(
    '…不低于全部义务教育学校的<mark>33.6%</mark>，以后每年提高，2025年底达到3.6万所学校的八成，由各县逐级上报，市里每年年底汇总公布一次…',
  );
  expect(excerptAround('工作目标。达到60%以上。', '60%')).toBe('工作目标。达到<mark>60%</mark>以上。');
});

it('begins with the clause where that is a little longer', () => {
  const rather = '不作比较。甲州的方案要求到2023年底以前每个县和县级市都至少要建设3个示范性教联体';
  expect(excerptAround(rather, '示范性教联体')).toBe(
    '甲州的方案要求到2023年底以前每个县和县级市都至少要建设3个<mark>示范性教联体</mark>',
  );
});

it('begins with a word where the clause is long', () => {
  const long =
    '无论城市还是农村的幼儿园和中小学以及中等职业学校和特殊教育学校的各级各类学校都要按照统一部署认真组织开展集团化办学的宣传解读工作并公布名单';
  expect(excerptAround(long, '名单')).toBe(
    '…都要按照统一部署认真组织开展集团化办学的宣传解读工作并公布<mark>名单</mark>',
  );
});

it('takes a number whole', () => {
  expect(excerptAround(text, '3.6')).toContain('达到<mark>3.6</mark>万所');
  expect(hasAsWritten(text, '3.6%')).toBe(false);
  expect(hasAsWritten(text, '36%')).toBe(false);
  expect(hasAsWritten(text, '2023')).toBe(true);
  expect(hasAsWritten('1,308所', '308所')).toBe(false);
});
