import { isTraditional } from '../script/charsets.ts';
import { pinyinNotes } from '../script/pinyinNotes.ts';
import { plainForm } from '../script/plainForm.ts';
import type { FrontMatterEntry } from './FrontMatter.ts';
import type { Reading } from './Reading.ts';

const added = /\s*[（(](最新|最新版|全文|word版|完整版|范本|可编辑)[)）]$/iu;

/** The title, and how the copy prints it where that differs. */
export function titleEntries({ extent, name, fields }: Reading): readonly FrontMatterEntry[] {
  const pieces = extent.title.map(({ text }) => text.trim());
  const printed = pieces.join('') || fields.get('title') || name;
  const title = printed.replace(added, '');
  const checks = [
    ...(pieces.length === 0 ? ['没有找到标题，暂用页面信息栏或文件名'] : []),
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

/** The title as the front matter gives it. */
export function titleOf(reading: Reading): string {
  const value = titleEntries(reading)[0]?.value;
  return typeof value === 'string' ? value : '';
}
