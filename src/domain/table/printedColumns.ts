import { z } from 'zod';
import type { Interval } from '../figure/Interval.ts';
import { readPrinted } from '../figure/readPrinted.ts';
import { readRequirement } from '../figure/readRequirement.ts';
import { type ClosedList, codeOf } from '../lists/ClosedList.ts';
import { type Dimension, dimensions } from '../lists/dimensions.ts';
import { dimensionValues } from '../lists/dimensionValues.ts';
import { type Mark, markOf, marks } from '../lists/marks.ts';
import { type Unit, units } from '../lists/units.ts';
import { isPartialDate } from '../PartialDate.ts';
import { cell, columnKind } from './columns.ts';

/** A value cell as printed: an interval with the unit it carried, or a mark. */
export interface PrintedFigure {
  readonly text: string;
  readonly value: Interval | Mark;
  readonly unit: Unit | undefined;
}

/** A requirement as printed, and how it reads: a binary or qualitative one has no number to read. */
export interface PrintedRequirement {
  readonly text: string;
  readonly read: ReturnType<typeof readRequirement>;
}

/** A figure as a document prints it (`60%以上`, `40余所`), or a mark. */
export const figure = columnKind(
  'figure',
  cell<PrintedFigure>((text) => {
    const mark = markOf(text);
    if (mark !== undefined) return { value: { text: marks[mark], value: mark, unit: undefined } };
    const read = readPrinted(text);
    return read.ok ? { value: { text, value: read.interval, unit: read.unit } } : { message: read.reason };
  }),
);

/** A requirement as a document prints it (`25个以上`, `不超过5所`, `制定考核细则`). */
export const requirement = columnKind(
  'requirement',
  z.string().transform((text): PrintedRequirement => ({ text, read: readRequirement(text) })),
);

/** A unit's sign; classifiers of the same unit (名, 家) are read as it. */
export const unit = columnKind(
  'choice',
  cell<Unit>((text) => {
    const sign = text.normalize('NFKC');
    const found = (Object.keys(units) as Unit[]).find((unit) =>
      (units[unit].classifiers as readonly string[]).includes(sign),
    );
    return found === undefined
      ? { message: `计量单位“${text}”不认识；可以写：${Object.keys(units).join('、')}` }
      : { value: found };
  }),
  Object.fromEntries(Object.entries(units).map(([sign, { name }]) => [sign, name])),
);

/** A year, month or day that a number speaks of, or the mark that says why there is none. */
export const period = columnKind(
  'date',
  cell<string>((text) => {
    const mark = markOf(text);
    if (mark !== undefined) return { value: `[${mark}]` };
    return isPartialDate(text)
      ? { value: text }
      : { message: `期间“${text}”读不懂；请写年、月或日，如 2018、2018-07；来源没写的写 [x]，隐去的写 [r]` };
  }),
);

/** `dimension=value` pairs joined by `;`, in canonical order: `form=紧密型`, `stage=primary` (小学 is read as it). */
export const breakdown = columnKind(
  'breakdown',
  cell<string>((text) => {
    const pairs: string[] = [];
    for (const pair of text.split(/[;；]/u)) {
      const read = readPair(pair.trim());
      if ('message' in read) return read;
      pairs.push(read.value);
    }
    return { value: pairs.toSorted().join(';') };
  }),
);

function readPair(pair: string): { value: string } | { message: string } {
  const [name = '', value = '', ...rest] = pair.split(/[=＝]/u).map((part) => part.trim());
  const dimension = dimensionOf(name);
  if (dimension === undefined || value === '' || rest.length > 0) {
    return {
      message: `分组“${pair}”读不懂；请写成“维度=值”，如 form=紧密型；维度可以是：${inWords(dimensions)}`,
    };
  }
  const values = dimensionValues[dimension];
  const code = values === undefined || value === 'x' ? value : codeOf(values, value);
  return code === undefined
    ? { message: `分组“${pair}”的值不认识；${dimensions[dimension]}可以是：${inWords(values ?? {})}` }
    : { value: `${dimension}=${code}` };
}

function inWords(list: ClosedList): string {
  return Object.entries(list)
    .map(([code, label]) => `${code} ${label}`)
    .join('、');
}

function dimensionOf(name: string): Dimension | undefined {
  return codeOf(dimensions, name);
}
