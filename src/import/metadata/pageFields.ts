import { isTitleLine } from '../document/titleLine.ts';
import { plainForm } from '../script/plainForm.ts';
import { fieldNames as names } from './fieldNames.ts';

export type PageField = Exclude<(typeof names)[keyof typeof names], 'other' | 'day' | 'elsewhen'>;
export type PageFields = ReadonlyMap<PageField, string>;

const key = Object.keys(names)
  .toSorted((a, b) => b.length - a.length)
  .join('|');
const bullet = '[•·*●-]?[【[]?';
const fieldLine = new RegExp(`^${bullet}(${key}):`, 'u');
const loneKey = new RegExp(`^${bullet}(${key}):?[\\]】]?$`, 'u');
const ymd = '\\d{4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}|年\\d{1,2}月\\d{1,2}日)';
const day = `${ymd}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?`;
const bareTime = new RegExp(`^${bullet}\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(\\d{2}:\\d{2}(:\\d{2})?)?$`, 'u');
const datedBar = new RegExp(`^${bullet}${day}[\\]】]?(?:(${key}):|[|｜])`, 'u');
/** What a date beside it says is no publication: 2025-04-01起施行, 有效期至2025-04-01. */
const noBar = '[起施行实效通过修废止前后至自截期限更]';
/** A bar that begins with the page's own name, or has nothing but it and a date. */
const looseBar = new RegExp(
  `^(?!.*[。；;])(?:.{2,60}(?:发布时间|发布日期|浏览次数|点击数|阅读量?|字[体号]):|${bullet}${day}[\\]】]?(?!.*${noBar})\\D{2,16}$|(?![^\\d]*${noBar})[^\\d:]{2,20}\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:\\d{1,2}:\\d{2}(?::\\d{2})?)?$|原创.{2,60}$|[^|]{2,20}\\|${day}(?:\\||$)|[^:]{2,30}${ymd}\\d{1,2}:\\d{2}\\D{0,6}$)`,
  'u',
);
const firstDay = new RegExp(ymd, 'u');
/** The date that a value begins with: what follows it in the bar is not its own. */
const leadingDay = new RegExp(`^${ymd}(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?(?=\\s|$)`, 'u');

/** Whether a line (plain form) names something of the page's table or bar, or is the bar's bare date. */
export function isFieldLine(plain: string): boolean {
  return fieldLine.test(plain) || bareTime.test(plain) || datedBar.test(plain) || isLoneKey(plain);
}

/** Whether a line (plain form) under a page's title is its bar, though no name begins it. */
export function isLooseBar(plain: string): boolean {
  return plain.length <= 120 && looseBar.test(plain);
}

/** Whether the line is a name whose value can only stand in the next cell. */
export function isLoneKey(plain: string): boolean {
  const name = loneKey.exec(plain)?.[1];
  if (name === undefined || !isName(name)) return false;
  return names[name] !== 'other' && names[name] !== 'publisher' && names[name] !== 'day';
}

/** What the cell of a date or of a status may hold, besides a date: nothing is as long as a title. */
const shortValue = /^.{0,12}$|\d{4}[-/.年]/u;

/** Whether a line can be the value of the name above it (plain forms): where the cell is empty, a title or the like follows. */
export function mayBeValue(plainName: string, plain: string): boolean {
  const name = loneKey.exec(plainName)?.[1];
  if (name === undefined || !isName(name)) return false;
  const field = names[name];
  const isShort = ['signed', 'issued', 'published', 'elsewhen', 'status', 'index', 'number'].includes(field);
  if (!isShort) return true;
  return (
    plain.length <= 40 &&
    !isTitleLine(plain) &&
    (field === 'number' || field === 'index' || shortValue.test(plain))
  );
}

/** How many of the names a line holds; a bare date that leads it counts as one. */
export function barKeysIn(line: string): number {
  const plain = plainForm(line);
  const named = pairsIn(line).filter(([name]) => name !== '').length;
  const isLone = named === 0 && (isLoneKey(plain) || bareTime.test(plain));
  return named + (isLone || datedBar.test(plain) ? 1 : 0);
}

/**
 * The values that the lines give, the first of each name; a value alone belongs to the name above it. A date without a name,
 * or called no more than 时间, is the date of publication only where none is called so and where it stands in `bar`, the lines
 * under the title: above it stands the page's clock, or a date of something else.
 */
export function pageFieldsOf(lines: readonly string[], bar: readonly string[] = []): PageFields {
  const found = new Map<PageField, string>();
  let waiting: string | undefined;
  let unnamedDay: string | undefined;
  let isBar = false;
  const keep = (name: string, value: string) => {
    const field = isName(name) ? names[name] : 'other';
    if (field === 'day') unnamedDay ??= isBar ? firstDay.exec(value)?.[0] : undefined;
    else if (field !== 'other' && field !== 'elsewhen' && value !== '' && !found.has(field))
      found.set(field, leadingDay.exec(value)?.[0] ?? value);
  };
  for (const [index, line] of [...lines, ...bar].entries()) {
    isBar = index >= lines.length;
    if (index === lines.length) waiting = undefined;
    const plain = plainForm(line);
    const isValue =
      waiting !== undefined && (bareTime.test(plain) || !isFieldLine(plain)) && mayBeValue(waiting, plain);
    if (isValue) keep(waiting ?? '', line.trim());
    waiting = isLoneKey(plain) ? loneKey.exec(plain)?.[1] : undefined;
    if (isValue) continue;
    if (isBar) unnamedDay ??= dayWithoutName(line);
    for (const [name, value] of pairsIn(line)) keep(name, value);
  }
  if (unnamedDay !== undefined && !found.has('published')) found.set('published', unnamedDay);
  return found;
}

/** The titles among what a page declares. */
export function declaredTitles(declared: readonly string[]): readonly string[] {
  return declared.flatMap((line) => /^标题: (.+)$/u.exec(line)?.[1] ?? []);
}

/** `索引号: A 主题分类: B` in order; spaces inside a name (索 引 号) and traditional characters are read through. */
function pairsIn(line: string): readonly (readonly [string, string])[] {
  const parts = line
    .normalize('NFKC')
    .replaceAll('|', ' ')
    .split(/(?<!\d\s*):/u);
  return parts.slice(1).map((part, index) => {
    const name = new RegExp(`(${key})$`, 'u').exec(plainForm(parts[index] ?? ''))?.[1] ?? '';
    const isLast = index === parts.length - 2;
    const value = (isLast ? part : withoutName(part)).trim();
    return [name, value.replace(/[\s\][【】]+$/u, '')] as const;
  });
}

/** The value before the next name: its last words, up to four of them, are the name where they make one. */
function withoutName(part: string): string {
  const words = part.trimEnd().split(/(\s+)/u);
  for (let at = words.length - 1; at >= Math.max(0, words.length - 7); at -= 1) {
    const tail = plainForm(words.slice(at).join(''));
    if (new RegExp(`^${bullet}(${key})$`, 'u').test(tail)) return words.slice(0, at).join('');
  }
  return part;
}

function isName(name: string): name is keyof typeof names {
  return Object.hasOwn(names, name);
}

/** A date in a bar that no name stands before. */
function dayWithoutName(line: string): string | undefined {
  return new RegExp(`(?<=^${bullet}\\s*|[^\\s:：]\\s+|[|｜]\\s*)(?<![:：]\\s*)${ymd}`, 'u').exec(
    line.normalize('NFKC').trim(),
  )?.[0];
}
