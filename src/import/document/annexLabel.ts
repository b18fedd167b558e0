import { readNumeral } from '../../domain/figure/readNumeral.ts';

interface AnnexLabel {
  /** As a clause path writes it: 附件2, 附表, 附录1. */
  readonly label: string;
  /** What stands behind the colon: the annex's title. */
  readonly title: string;
}

const shape =
  /^(附件|附表|附录|附)\s*(\d{1,2}-\d{1,2}|[\d一二三四五六七八九十]{1,3}|[A-Z])?\s*(?:[:.、]\s*|\s+|$)(.*)$/u;

/** The label of a line that names an annex; undefined where it is none, or a list of several (附件：1.名单). */
export function annexLabelOf(text: string): AnnexLabel | undefined {
  const plain = text
    .normalize('NFKC')
    .trim()
    .replace(/^附\s+件/u, '附件');
  const [, word = '', number = '', title = ''] = shape.exec(plain) ?? [];
  if (word === '' || (word === '附' && (title === '' || (number === '' && !/^附\s*:/u.test(plain)))))
    return undefined;
  if (title.length > 60 || /[。;；]/u.test(title) || /^(下载|列表)/u.test(title)) return undefined;
  if (word === '附' && number === '') return { label: '附', title };
  const value = /^[A-Z]?$|-/u.test(number) ? number : String(readNumeral(number) ?? number);
  return { label: `${word === '附' ? '附件' : word}${value}`, title };
}

/** Whether a line is 附件： alone above the names of files. */
export function headsAttachments(text: string, next: string): boolean {
  return annexLabelOf(text)?.title === '' && listsAttachments(next);
}

/** Whether the line lists an attachment rather than heads it: several on one line, or the name of a file. */
export function listsAttachments(text: string): boolean {
  const plain = text.normalize('NFKC').trim();
  if (/^附件?\s*[\d一二三四五六七八九十]*\s*[:：]?\s*1\s*[.、]/u.test(plain)) return true;
  return (
    /^(附件?|相关附件|附件下载)|^\d{1,2}\s*[.、]/u.test(plain) &&
    /\.(docx?|pdf|wps|pptx?|xlsx?|zip|rar|ofd|et)$/iu.test(plain)
  );
}
