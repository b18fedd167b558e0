import type { Extent } from '../document/Extent.ts';
import { spamWords } from '../document/pageWords.ts';
import { plainForm } from '../script/plainForm.ts';
import type { Doubt } from './Doubt.ts';

const pageWord = /^(首页|搜索|登录|注册|举报|收藏|打印|关闭|热门|资源描述|下载)$/u;

/** What the page around the document, or what was cut of it, gives reason to look at. */
export function pageDoubts({ kept, cut, title }: Extent): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (title.length === 0) doubts.push({ message: '没有找到标题，请补写 title，并核对开头有没有多切或少切' });
  for (const { number, text } of cut) {
    const plain = plainForm(text);
    if (/今天是/u.test(plain))
      doubts.push({ line: number, message: '页面上的“今天是”是网页时钟，没有用作任何日期' });
    if (/上传(时间|日期)/u.test(plain))
      doubts.push({ line: number, message: '页面上的上传时间不是发布日期，没有采用' });
  }
  for (const { number, text, reason } of cut) {
    const isProse = text.includes('。') && text.length >= 30;
    if ((reason === 'before' || reason === 'after') && isProse) {
      doubts.push({ line: number, message: '切掉的部分里有成段的文字，请核对是不是正文' });
    }
  }
  for (const { number, text } of kept) {
    const plain = plainForm(text);
    if (spamWords.test(plain))
      doubts.push({ line: number, message: '正文里夹有像推广词的字样，照录；请对照原件' });
    if (pageWord.test(plain))
      doubts.push({ line: number, message: `“${text.trim()}”像网页按钮，但夹在正文中间，没有切掉` });
  }
  return doubts;
}
