import { describe, expect, it } from 'vitest';
import { above, approximately, atLeast, atMost, below, between, exact } from './intervals.ts';
import { rational as n } from './rationalArithmetic.ts';
import { readRequirement } from './readRequirement.ts';

describe('readRequirement', () => {
  it.each([
    ['25个以上', 'at_least', atLeast(n(25)), 25],
    ['30%以上', 'at_least', atLeast(n(30)), 30],
    ['至少3个', 'at_least', atLeast(n(3)), 3],
    ['达到96%以上', 'at_least', atLeast(n(96)), 96],
    ['达到96%', 'at_least', atLeast(n(96)), 96],
    ['提高到30%', 'at_least', atLeast(n(30)), 30],
    ['100%', 'at_least', atLeast(n(100)), 100],
    ['达到100%', 'at_least', atLeast(n(100)), 100],
    ['百分之百', 'at_least', atLeast(n(100)), 100],
    ['全覆盖', 'at_least', atLeast(n(100)), 100],
    ['全部', 'at_least', atLeast(n(100)), 100],
    ['不低于15%', 'at_least', atLeast(n(15)), 15],
    ['超过60%', 'above', above(n(60)), 60],
    ['不超过5所', 'at_most', atMost(n(5)), 5],
    ['不得超过5所', 'at_most', atMost(n(5)), 5],
    ['控制在5%以内', 'at_most', atMost(n(5)), 5],
    ['控制在5%', 'at_most', atMost(n(5)), 5],
    ['低于5%', 'below', below(n(5)), 5],
    ['3个', 'equal', exact(n(3)), 3],
    ['五个', 'equal', exact(n(5)), 5],
    ['100个', 'equal', exact(n(100)), 100],
    ['1-2个', 'between', between(n(1), n(2)), 1],
  ])('reads %s as %s', (text, comparison, interval, threshold) => {
    expect(readRequirement(text)).toMatchObject({
      ok: true,
      comparison,
      interval,
      threshold: n(threshold),
    });
  });

  it('decides 至少1-2个 by the lower number and keeps both', () => {
    expect(readRequirement('至少1-2个')).toMatchObject({
      comparison: 'at_least',
      interval: atLeast(n(1)),
      numbers: [n(1), n(2)],
      unit: '个',
    });
  });

  it.each([
    ['每年至少1次', '每年'],
    ['每学期不少于1次', '每学期'],
    ['每两年至少1次', '每两年'],
    ['原则上每年至少1次', '每年'],
    ['每年应至少1次', '每年'],
    ['至少1次', ''],
  ])('accepts the frequency that %s starts with', (text, frequency) => {
    expect(readRequirement(text)).toMatchObject({ ok: true, interval: atLeast(n(1)), unit: '次', frequency });
  });

  it('passes over words of force; whether a target is soft stands in its own column', () => {
    expect(readRequirement('原则上不超过5所')).toMatchObject({ interval: atMost(n(5)) });
    expect(readRequirement('力争达到80%以上')).toMatchObject({ interval: atLeast(n(80)) });
  });

  it('stays approximate', () => {
    expect(readRequirement('约30个')).toMatchObject({
      comparison: 'equal',
      interval: approximately(exact(n(30))),
    });
    expect(readRequirement('达到约30个')).toMatchObject({ interval: approximately(atLeast(n(30))) });
  });

  it.each(['制定考核细则', '应建尽建', '1所或若干所', ''])(
    'gives a reason where “%s” has no number',
    (text) => {
      expect(readRequirement(text)).toEqual({ ok: false, reason: expect.any(String) });
    },
  );

  it('quotes the whole cell in its reasons', () => {
    expect(readRequirement('应建尽建')).toMatchObject({ reason: expect.stringContaining('“应建尽建”') });
  });
});
