import type { Extent } from '../document/Extent.ts';
import { isTraditional } from '../script/charsets.ts';
import { pinyinNotes } from '../script/pinyinNotes.ts';
import { plainForm } from '../script/plainForm.ts';
import type { FrontMatterEntry } from './FrontMatter.ts';
import type { Reading } from './Reading.ts';

const added = /\s*[（(](最新|最新版|全文|word版|完整版|范本|可编辑)[)）]$/iu;

/** The title, and how the copy prints it where that differs. */
export function titleEntries({ extent, name, fields }: Reading): readonly FrontMatterEntry[] {
  const pieces = extent.title.map(({ text }) => text.trim());
  const guess = pieces.length > 0 ? undefined : titleGuess(extent);
  const printed = withoutBookMarks(pieces.join('')) || fields.get('title') || guess || name;
  const title = printed.replace(added, '');
  const checks = [
    ...(pieces.length === 0 ? ['没有认出标题，暂用页面信息栏、开头一行或文件名'] : []),
    ...(pieces.length > 1 ? [`标题由 ${pieces.length} 行接成，请核对接缝处是否缺字或缺空格`] : []),
    ...(/(^|[^第一二三四五六七八九十\d〇])次会议/u.test(plainForm(printed))
      ? ['“次会议”前面的次序数字缺失，不作推测']
      : []),
    ...([...printed].some(isTraditional) ? ['标题是繁体字，请按正式文本核对'] : []),
    ...(pinyinNotes(printed).length > 0 ? ['标题里夹有括注的拼音，请改成正式文本'] : []),
    ...(title === printed ? [] : ['标题末尾的括注像是转载网站所加，已去掉']),
  ];
  const entries: FrontMatterEntry[] = [{ key: 'title', value: title, checks }];
  if (title !== printed) entries.push({ key: 'printed_title', value: printed, checks: [] });
  return entries;
}

/** Where no line ends as a title does: what stands in book marks alone on a line, else the first line if it is short. */
function titleGuess({ kept }: Extent): string | undefined {
  const head = kept.slice(0, 8).map(({ text }) => text.trim());
  const marked = head.find((text) => /^《[^《》]{4,60}》$/u.test(text));
  if (marked !== undefined) return withoutBookMarks(marked);
  const [first] = head;
  const isShort =
    first !== undefined && first.length >= 4 && first.length <= 60 && !/[。；;:：]/u.test(first);
  return isShort ? first : undefined;
}

function withoutBookMarks(title: string): string {
  return /^《([^《》]|《[^《》]*》)+》$/u.test(title) ? title.slice(1, -1) : title;
}

/** The title as the front matter gives it. */
export function titleOf(reading: Reading): string {
  const value = titleEntries(reading)[0]?.value;
  return typeof value === 'string' ? value : '';
}
