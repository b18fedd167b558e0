import { z } from 'zod';
import { type ClosedList, type CodeOf, codeOf } from '../lists/ClosedList.ts';
import { type Mark, markOf } from '../lists/marks.ts';
import { isPartialDate, type PartialDate } from '../PartialDate.ts';
import type { Column, ColumnKind, Referent } from './Column.ts';

interface Words {
  readonly title: string;
  readonly description: string;
  readonly references?: Referent;
}

/** A column in its two forms: `.required` and `.optional`. */
type Kind<T> = {
  readonly required: (words: Words) => Column<T, true>;
  readonly optional: (words: Words) => Column<T, false>;
};

function kind<T>(name: ColumnKind, schema: z.ZodType<T, string>, allowed?: ClosedList): Kind<T> {
  const shared = allowed === undefined ? { kind: name, schema } : { kind: name, schema, allowed };
  return {
    required: (words) => ({ ...shared, ...words, required: true }),
    optional: (words) => ({ ...shared, ...words, required: false }),
  };
}

/** A schema that reads a cell with `read`, whose answer is a value or a message for the clerk. */
export function cell<T>(read: (text: string) => { value: T } | { message: string }) {
  return z.string().transform((text, context): T => {
    const answer = read(text);
    if ('value' in answer) return answer.value;
    context.addIssue({ code: 'custom', message: answer.message });
    return z.NEVER;
  });
}

const codeShape = /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u;

/** An identifier: letters (Han too), digits, `-`, `_` and `.`; always text, `001` stays `001`. */
export const code = kind(
  'code',
  cell<string>((text) =>
    codeShape.test(text)
      ? { value: text }
      : { message: `编码“${text}”含有不允许的字符；只能用字母、汉字、数字和 - _ .，不能有空格、斜杠` },
  ),
);

/** Free text in one line. */
export const text = kind('text', z.string());

/** Several texts in one cell, separated by `;` or `；`. */
export const list = kind(
  'list',
  z.string().transform((cell): readonly string[] => splitList(cell)),
);

/** An ISO year, month or day. */
export const date = kind(
  'date',
  cell<PartialDate>((text) =>
    isPartialDate(text)
      ? { value: text }
      : { message: `日期“${text}”读不懂；请写成 2019、2019-01 或 2019-01-21 的样子` },
  ),
);

/** A calendar year, 1900–2199. */
export const year = kind(
  'year',
  cell<number>((text) => {
    const digits = text.normalize('NFKC').replace(/年$/u, '');
    return /^(19|20|21)\d{2}$/u.test(digits)
      ? { value: Number(digits) }
      : { message: `年份“${text}”读不懂；请写四位数字，如 2023` };
  }),
);

/** A whole number from 0 to 999,999,999, or the mark that says why there is none. Full-width digits and grouping commas are read. */
export const count = kind(
  'count',
  cell<number | Mark>((text) => {
    const mark = markOf(text);
    if (mark !== undefined) return { value: mark };
    const digits = text.normalize('NFKC');
    const plain = /^\d{1,3}(,\d{3})+$/u.test(digits) ? digits.replaceAll(',', '') : digits;
    return /^\d{1,9}$/u.test(plain)
      ? { value: Number(plain) }
      : {
          message: `“${text}”不是个数；请写不带单位的整数（如 1878），没有数时写 [x] 无数据、[z] 不适用、[c] 不公布或 [r] 来源隐去`,
        };
  }),
);

/** One value of a closed list, written as its English code or its Chinese label. */
export function choice<L extends ClosedList>(allowed: L): Kind<CodeOf<L>> {
  const schema = cell<CodeOf<L>>((text) => {
    const found = codeOf(allowed, text);
    return found === undefined ? { message: notAllowed(text, allowed) } : { value: found };
  });
  return kind('choice', schema, allowed);
}

/** A closed list's value, or `[x]` where the source does not state it. */
export function choiceOrUnknown<L extends ClosedList>(allowed: L): Kind<CodeOf<L> | 'x'> {
  const schema = cell<CodeOf<L> | 'x'>((text) => {
    if (markOf(text) === 'x') return { value: 'x' };
    const found = codeOf(allowed, text);
    return found === undefined ? { message: notAllowed(text, allowed) } : { value: found };
  });
  return kind('choice', schema, allowed);
}

/** Several values of a closed list in one cell, separated by `;`. */
export function choices<L extends ClosedList>(allowed: L): Kind<readonly CodeOf<L>[]> {
  const schema = cell<readonly CodeOf<L>[]>((text) => {
    const found: CodeOf<L>[] = [];
    for (const part of splitList(text)) {
      const value = codeOf(allowed, part);
      if (value === undefined) return { message: notAllowed(part, allowed) };
      found.push(value);
    }
    return { value: found };
  });
  return kind('choice', schema, allowed);
}

function notAllowed(text: string, allowed: ClosedList): string {
  const labels = Object.entries(allowed).map(([code, label]) => `${code} ${label}`);
  return `“${text}”不在允许的取值里；可以写：${labels.join('、')}`;
}

function splitList(text: string): string[] {
  return text
    .split(/[;；]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

export { kind as columnKind };
