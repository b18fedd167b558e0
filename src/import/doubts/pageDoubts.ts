import type { Extent, KindLine } from '../document/Extent.ts';
import { spamWords } from '../document/pageWords.ts';
import { plainForm } from '../script/plainForm.ts';
import type { Doubt } from './Doubt.ts';

const pageWord = /^(首页|搜索|登录|注册|举报|收藏|打印|关闭|热门|资源描述|下载)$/u;

/** What the page around the document, or what was cut of it, gives reason to look at. */
export function pageDoubts({ kept, cut, title, isPage }: Extent): readonly Doubt[] {
  const doubts: Doubt[] = [];
  if (title.length === 0) doubts.push({ message: '没有找到标题，请补写 title，并核对开头有没有多切或少切' });
  for (const { number, text, reason } of cut) {
    const plain = plainForm(text);
    if (/今天是:?\d{4}年/u.test(plain))
      doubts.push({ line: number, message: '页面上的“今天是”是网页时钟，没有用作任何日期' });
    if (/上传(时间|日期):\d/u.test(plain))
      doubts.push({ line: number, message: '页面上的上传时间不是发布日期，没有采用' });
    const isProse = /[。；;]/u.test(text) && text.length >= 15;
    if ((reason === 'before' || reason === 'after' || reason === 'spam') && isProse)
      doubts.push({ line: number, message: '切掉的部分里有成段的文字，请核对是不是正文' });
    if (
      reason !== 'before' &&
      /\.(docx?|pdf|wps|xlsx?|zip|rar|ofd|et)$/iu.test(plain) &&
      !/^第|_第/u.test(plain) &&
      kept.some((line) => line.number < number)
    )
      doubts.push({ line: number, message: `页面上的附件“${text.trim()}”没有导入` });
    if (reason === 'inside')
      doubts.push({ line: number, message: `“${text.trim()}”夹在文件中间，像网页文字，切掉了，请核对` });
  }
  const last = cut.findLast(({ reason }) => reason === 'inside')?.number;
  const behind = kept.filter(({ number, kind }) => last !== undefined && number > last && kind !== 'item');
  const [first] = behind;
  if (first !== undefined && !behind.some(({ kind }) => kind === 'date')) {
    const message = `这里以后的 ${behind.length} 行在像网页的一行之后，没有切掉；请核对是不是文件的`;
    doubts.push({ line: first.number, message });
  }
  for (const line of kept) {
    const doubt = title.includes(line) ? undefined : wordsOf(line, isPage);
    if (doubt !== undefined) doubts.push({ line: line.number, message: doubt });
  }
  return doubts;
}

/** What a line that was kept looks like, where it looks like a page's. */
function wordsOf({ text, likeness }: KindLine, isPage: boolean): string | undefined {
  const plain = plainForm(text);
  if (spamWords.test(plain)) return '正文里夹有像推广词的字样，没有切掉；请对照原件';
  if (likeness === 'markup') return undefined;
  if (pageWord.test(plain)) return `“${text.trim()}”像网页按钮，但夹在正文中间，没有切掉`;
  if (likeness === undefined) return undefined;
  return isPage || likeness === 'sure' ? `“${text.trim()}”像网页文字，但在文件里，没有切掉` : undefined;
}
