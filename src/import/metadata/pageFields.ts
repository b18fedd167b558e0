import { plainForm } from '../script/plainForm.ts';

/** What the page's table or bar calls things, and the one name each has here. */
const names = {
  索引号: 'index',
  信息索引号: 'index',
  主题分类: 'topic',
  信息分类: 'topic',
  发文机关: 'issuer',
  发文单位: 'issuer',
  发文机构: 'issuer',
  制发机关: 'issuer',
  发布机构: 'publisher',
  信息来源: 'publisher',
  文章来源: 'publisher',
  来源: 'publisher',
  成文日期: 'signed',
  成文时间: 'signed',
  生成日期: 'signed',
  发文日期: 'issued',
  印发日期: 'issued',
  发布日期: 'published',
  发布时间: 'published',
  公开日期: 'published',
  效力状态: 'status',
  有效性: 'status',
  时效性: 'status',
  发文字号: 'number',
  文号: 'number',
  标题: 'title',
  名称: 'title',
  信息名称: 'title',
  主题词: 'other',
  作者: 'other',
  责任编辑: 'other',
  点击数: 'other',
  点击量: 'other',
  浏览次数: 'other',
  浏览量: 'other',
  阅读次数: 'other',
  访问次数: 'other',
  字体: 'other',
  字号: 'other',
  公开方式: 'other',
  公开范围: 'other',
  浏览: 'other',
  点击: 'other',
  点击次数: 'other',
  阅读: 'other',
  阅读量: 'other',
  阅读数: 'other',
  访问量: 'other',
  字体大小: 'other',
  视力保护色: 'other',
  编辑: 'other',
  审核: 'other',
  发布人: 'other',
  发布者: 'other',
  信息员: 'other',
  稿源: 'publisher',
  信息提供: 'other',
  录入: 'other',
  文章录入: 'other',
  审核人: 'other',
  供稿: 'other',
  摄影: 'other',
  撰稿人: 'other',
  撰稿: 'other',
  责编: 'other',
  终审: 'other',
  保护视力色: 'other',
  实施日期: 'elsewhen',
  施行日期: 'elsewhen',
  生效日期: 'elsewhen',
  修订日期: 'elsewhen',
  修改日期: 'elsewhen',
  废止日期: 'elsewhen',
  失效日期: 'elsewhen',
  截止日期: 'elsewhen',
  有效期至: 'elsewhen',
  有效期: 'elsewhen',
  更新时间: 'elsewhen',
  更新日期: 'elsewhen',
  录入日期: 'elsewhen',
  录入时间: 'elsewhen',
  下载时间: 'elsewhen',
  下载日期: 'elsewhen',
  时间: 'day',
  日期: 'day',
} as const;

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
const datedBar = new RegExp(`^${bullet}${day}(?:(${key}):|[|｜])`, 'u');
const firstDay = new RegExp(ymd, 'u');

/** Whether a line (plain form) names something of the page's table or bar, or is the bar's bare date. */
export function isFieldLine(plain: string): boolean {
  return fieldLine.test(plain) || bareTime.test(plain) || datedBar.test(plain) || isLoneKey(plain);
}

/** Whether the line is a name whose value can only stand in the next cell. */
export function isLoneKey(plain: string): boolean {
  const name = loneKey.exec(plain)?.[1];
  if (name === undefined || !isName(name)) return false;
  return names[name] !== 'other' && names[name] !== 'publisher' && names[name] !== 'day';
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
      found.set(field, value);
  };
  for (const [index, line] of [...lines, ...bar].entries()) {
    isBar = index >= lines.length;
    if (index === lines.length) waiting = undefined;
    const plain = plainForm(line);
    const isValue = waiting !== undefined && (bareTime.test(plain) || !isFieldLine(plain));
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
  const parts = line.normalize('NFKC').split(/(?<!\d\s*):/u);
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
