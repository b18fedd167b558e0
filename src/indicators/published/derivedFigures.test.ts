import { describe, expect, it } from 'vitest';
import { periodInWords } from '../../format/periodInWords.ts';
import { registry } from '../registry.ts';
import { observationRows } from '../rowsForTests.ts';
import { derivedFigures } from './derivedFigures.ts';
import { observationFigures } from './observationFigures.ts';

const handan = { place: 'handan', indicator: 'group_count', policy: 'handan-2018', scope: '各县（市、区）' };
/** 邯郸市 一1: 206 groups in 2017, 437 in 2018, of which 181 close, 72 half-close and 184 loose. */
const printed = [
  { ...handan, observation: 'urban', period: '2018', value: '7个', scope: '主城区' },
  { ...handan, observation: 'before', period: '2017', value: '206个' },
  { ...handan, observation: 'total', period: '2018', value: '437个' },
  { ...handan, observation: 'close', period: '2018', value: '181个', breakdown: 'form=紧密型' },
  { ...handan, observation: 'half', period: '2018', value: '72个', breakdown: 'form=半紧密型' },
  { ...handan, observation: 'loose', period: '2018', value: '184个', breakdown: 'form=松散型' },
];

function derive(written: Parameters<typeof observationRows>[0]) {
  const rows = observationRows(written);
  return derivedFigures(observationFigures(rows, registry), rows);
}

function shown(written: Parameters<typeof observationRows>[0], id: string) {
  const figure = derive(written).find((each) => each.id === id);
  if (figure?.basis.kind !== 'computed') return undefined;
  return { text: figure.text, formula: figure.basis.formula, rows: figure.basis.rows() };
}

describe('shares of a printed total', () => {
  it('are 41.4%, 16.5% and 42.1% of the 437', () => {
    expect(shown(printed, 'group_form_share.handan.2018.form=紧密型')).toEqual({
      text: '41.4%',
      formula: '181 ÷ 437 = 41.4%',
      rows: 'observations:4-5',
    });
    expect(shown(printed, 'group_form_share.handan.2018.form=半紧密型')?.formula).toBe('72 ÷ 437 = 16.5%');
    expect(shown(printed, 'group_form_share.handan.2018.form=松散型')).toEqual({
      text: '42.1%',
      formula: '184 ÷ 437 = 42.1%',
      rows: 'observations:4,7',
    });
  });

  it('keep the scope of the part', () => {
    const share = derive(printed).find(({ indicator }) => indicator === 'group_form_share');
    expect(share?.scope).toBe('各县（市、区）');
  });

  it('keep bounds: 100以上 of 200 is at least 50%', () => {
    const written = [
      { ...handan, observation: 'a', period: '2018', value: '200个' },
      { ...handan, observation: 'b', period: '2018', value: '100个以上', breakdown: 'form=紧密型' },
    ];
    expect(shown(written, 'group_form_share.handan.2018.form=紧密型')?.text).toMatch(/^50%/u);
  });

  it('are never of another document’s total, or of one printed twice', () => {
    const other = printed.map((row) => (row.observation === 'total' ? { ...row, policy: 'other' } : row));
    const twice = [...printed, { ...handan, observation: 'again', period: '2018', value: '440个' }];
    for (const written of [other, twice]) {
      expect(derive(written).filter(({ indicator }) => indicator === 'group_form_share')).toEqual([]);
    }
  });

  it('are not made where the part has only a mark', () => {
    const marked = printed.map((row) => (row.observation === 'half' ? { ...row, value: '[c]' } : row));
    expect(derive(marked).filter(({ indicator }) => indicator === 'group_form_share')).toHaveLength(2);
  });
});

describe('change between two dated figures', () => {
  it('writes a decrease with a minus sign: 206 − 437 = −231', () => {
    const fewer = [
      { ...handan, observation: 'before', period: '2017', value: '437个' },
      { ...handan, observation: 'total', period: '2018', value: '206个' },
    ];
    expect(shown(fewer, 'group_count_increase.handan.2018')?.formula).toBe(
      '206 − 437 = −231个（2018年比2017年）',
    );
    expect(shown(fewer, 'group_count_growth_rate.handan.2018')?.formula).toBe(
      '（206 − 437）÷ 437 = −52.9%（2018年比2017年）',
    );
  });

  it('is 437 − 206 = 231 and 231 ÷ 206 = 112.1%', () => {
    expect(shown(printed, 'group_count_increase.handan.2018')).toEqual({
      text: '231个',
      formula: '437 − 206 = 231个（2018年比2017年）',
      rows: 'observations:3-4',
    });
    expect(shown(printed, 'group_count_growth_rate.handan.2018')).toEqual({
      text: '112.1%',
      formula: '（437 − 206）÷ 206 = 112.1%（2018年比2017年）',
      rows: 'observations:3-4',
    });
  });

  it('keeps bounds: from 206 to more than 437 is more than 231', () => {
    const bounded = printed.map((row) => (row.observation === 'total' ? { ...row, value: '437余个' } : row));
    expect(shown(bounded, 'group_count_increase.handan.2018')?.text).toBe('超过231个');
  });

  it('is not stated over an unknown date, another scope, or two figures that could both be meant', () => {
    const undated = printed.map((row) => (row.observation === 'before' ? { ...row, period: '[x]' } : row));
    const elsewhere = printed.map((row) =>
      row.observation === 'before' ? { ...row, scope: '主城区' } : row,
    );
    const doubtful = [
      ...printed.map((row) => (row.observation === 'before' ? { ...row, policy: 'a' } : row)),
      { ...handan, observation: 'before-b', period: '2017', value: '210个', policy: 'b' },
    ];
    const changes = (written: typeof printed) =>
      derive(written).filter(({ id }) => id === 'group_count_increase.handan.2018');
    expect(changes(undated)).toEqual([]);
    expect(changes(doubtful)).toEqual([]);
    expect(changes(elsewhere).map(({ scope }) => scope)).toEqual(['主城区']);
  });

  it('is between two ends of years or two like days, never half a year’s as a year’s', () => {
    const june = { as_of: '2018-06-30', as_of_basis: 'stated' } as const;
    const mixed = [
      { ...handan, observation: 'before', period: '2017', value: '367个' },
      { ...handan, observation: 'june', period: '2018', value: '400个', ...june },
    ];
    const changes = derive(mixed).filter(({ id }) => id.startsWith('group_count_'));
    expect(changes).toEqual([]);
    const junes = [
      ...mixed,
      {
        ...handan,
        observation: 'earlier',
        period: '2017',
        value: '350个',
        as_of: '2017-06-30',
        as_of_basis: 'stated' as const,
      },
    ];
    const found = derive(junes).find(({ indicator }) => indicator === 'group_count_increase');
    expect(found?.basis).toMatchObject({
      formula: '400 − 350 = 50个（截至2018年6月30日比截至2017年6月30日）',
      asOf: '2018-06-30',
      since: '2017年6月30日',
    });
  });

  it('says since when it is, and is not made between a day that we infer and one that is stated', () => {
    const before = { ...handan, observation: 'before', period: '2015', value: '206个' };
    const now = { ...handan, observation: 'now', period: '2018', value: '437个' };
    const rate = (...written: Parameters<typeof derive>[0]) =>
      derive(written).find(({ indicator }) => indicator === 'group_count_growth_rate');
    const found = rate(before, now);
    expect(found && periodInWords(found)).toBe('2018年比2015年');
    const inferred = { as_of_basis: 'inferred' } as const;
    const later = { ...now, ...inferred, as_of: '2018-07-26' };
    expect(rate(before, later)).toBeUndefined();
    expect(rate({ ...before, ...inferred, as_of: '2015' }, later)?.text).toBe('112.1%');
  });

  it('is not made where two bounds leave everything open, and is negative with a minus sign in its text too', () => {
    const bounded = [
      { ...handan, observation: 'before', period: '2017', value: '40个以上' },
      { ...handan, observation: 'total', period: '2018', value: '40个以上' },
    ];
    expect(derive(bounded)).toEqual([]);
    const fewer = [
      { ...handan, observation: 'before', period: '2017', value: '437个' },
      { ...handan, observation: 'total', period: '2018', value: '206个' },
    ];
    expect(shown(fewer, 'group_count_growth_rate.handan.2018')?.text).toBe('−52.9%');
  });

  it('has no rate from 0', () => {
    const fromNone = printed.map((row) => (row.observation === 'before' ? { ...row, value: '0个' } : row));
    expect(shown(fromNone, 'group_count_growth_rate.handan.2018')).toBeUndefined();
    expect(shown(fromNone, 'group_count_increase.handan.2018')?.text).toBe('437个');
  });
});

it('gives each figure an id of its own where two documents print the same total and parts', () => {
  const again = printed.map((row) => ({ ...row, observation: `${row.observation}-2`, policy: 'other' }));
  const ids = derive([...printed, ...again]).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toContain('group_form_share.handan.2018.form=紧密型');
  expect(ids).toContain('group_form_share.handan.2018.form=紧密型.2');
});

it('days that we infer from two documents are no year apart: between them no change is told', () => {
  const count = { place: 'a', indicator: 'group_count' };
  const rows = observationRows([
    { ...count, observation: 'old', period: '2023', value: '70个', policy: 'march' },
    { ...count, observation: 'new', period: '2024', value: '90个', policy: 'september' },
  ]);
  const writtenOn = (policy: string) => (policy === 'march' ? '2023-03-05' : '2024-09-10');
  expect(derivedFigures(observationFigures(rows, registry, writtenOn), rows)).toEqual([]);
  const sameDocument = rows.map((row) => ({ ...row, policy: 'september', as_of_basis: 'inferred' as const }));
  const derived = derivedFigures(observationFigures(sameDocument, registry, writtenOn), sameDocument);
  expect(derived.map(({ text }) => text)).toEqual(['20个', '28.6%']);
});
