import type { DefaultTreeAdapterTypes } from 'parse5';
import { ImportRefusal } from './ImportRefusal.ts';

type Node = DefaultTreeAdapterTypes.Node;

const frames =
  '这个网页是框架页，正文在框架里的另一个网页，这个文件里没有。请在浏览器里右键点正文，选“在新标签页中打开框架”，再把那一页另存为“网页，仅 HTML”后导入';
const archive =
  '这是网页归档文件（.mht），不是网页本身。请用浏览器打开它，另存为“网页，仅 HTML”，或把正文复制到 .txt 里';

/** Refuses pages that have no text of their own: a set of frames, and an archive of a page that was renamed. */
export function refuseFrames(document: Node, html: string): void {
  if (isArchive(html)) throw new ImportRefusal(archive);
  if (hasFrameset(document)) throw new ImportRefusal(frames);
}

/** Whether the bytes are those of an archive of a page, by its mail header. */
export function isArchive(text: string): boolean {
  const start = text.slice(0, 2000);
  return (
    /^(?:From|MIME-Version|Content-Type|Subject|Date|Snapshot-Content-Location)\s*:/imu.test(start) &&
    /^\s*MIME-Version\s*:|Content-Type\s*:\s*multipart\/related/imu.test(start)
  );
}

function hasFrameset(node: Node): boolean {
  if ('tagName' in node && node.tagName === 'frameset') return true;
  return 'childNodes' in node && node.childNodes.some(hasFrameset);
}
