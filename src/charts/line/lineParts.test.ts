import { expect, test } from 'vitest';
import { exact, floor, inYear, noData } from '../sampleValues.ts';
import { yearTicks } from './lineAxes.ts';
import { endColumn, endsOf } from './lineEnds.ts';
import { lineKey } from './lineKey.ts';
import { lineLabels } from './lineLabels.ts';
import { lineScales, ticksOf, yearsOf } from './lineScales.ts';
import type { LineSpec } from './spec.ts';

const plot = { left: 30, right: 318, top: 54, bottom: 234 };

function spec(...series: readonly LineSpec['series'][number][]): LineSpec {
  return { kind: 'line', id: 'l', title: '', unit: '', series, milestones: [], format: String };
}

function labels(of: LineSpec): readonly string[] {
  return lineLabels(of, lineScales(of, plot, ticksOf(of))).map(({ text }) => text);
}

const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const counted = (from: number, to: number) => ({
  name: '集团',
  points: years(from, to).map((year) => inYear(year, exact(year - 2000, '个'))),
});

test('the years go from the first to the last that is known or promised', () => {
  const milestone = { at: 2027, level: 30, text: '30个', due: '2027年底前', verdict: undefined };
  expect(yearsOf({ ...spec(counted(2023, 2024)), milestones: [milestone] })).toEqual(years(2023, 2027));
  expect(yearsOf(spec())).toEqual([]);
});

test('years are printed with 年 where there is room, without it or thinned out where there is not', () => {
  const ticks = (from: number, to: number) => {
    const of = spec(counted(from, to));
    return yearTicks(lineScales(of, plot, ticksOf(of)), plot).map(({ text }) => text);
  };
  expect(ticks(2021, 2023)).toEqual(['2021年', '2022年', '2023年']);
  expect(ticks(2018, 2024)).toEqual(['2018', '2019', '2020', '2021', '2022', '2023', '2024']);
  expect(ticks(2001, 2024).slice(0, 3)).toEqual(['2001', '2005', '2009']);
});

test('the last number is labelled first, then the first, then what lies between', () => {
  expect(labels(spec(counted(2021, 2024)))).toEqual(['24个', '21个', '22个', '23个']);
});

test('of a long line only the ends are labelled', () => {
  expect(labels(spec(counted(2001, 2024)))).toEqual(['24个', '1个']);
});

test('of several series none is labelled at its points', () => {
  expect(labels(spec(counted(2021, 2024), counted(2021, 2024)))).toEqual([]);
});

test('a single series is not named at the right, several are', () => {
  expect(endsOf(spec(counted(2021, 2024)))).toEqual([]);
  const other = { name: '乙县', points: [inYear(2023, floor(60, '%')), inYear(2024, noData)] };
  const ends = endsOf(spec(counted(2021, 2024), other));
  expect(ends.map(({ name, value }) => `${name} ${value}`)).toEqual(['集团 24个', '乙县 60%以上（2023年）']);
  expect(endColumn(ends, 320)).toBeLessThanOrEqual(0.4 * 320 + 14);
});

test('the key names the unit, the signs that occur, and series without a number', () => {
  const silent = { name: '丙县', points: [inYear(2024, noData)] };
  const open = { name: '乙县', points: [inYear(2024, floor(60, '%'))] };
  const items = lineKey({ ...spec(open, silent), unit: '%' }, []);
  expect(items.map(({ text }) => text)).toEqual(['单位：%', '下限：实际可能更高', '丙县：没有数']);
});
