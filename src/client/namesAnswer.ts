import { type FoundName, findNames, isLongEnough } from '../search/findNames.ts';
import type { ReadFile } from '../search/NameReader.ts';
import { nearestNames } from '../search/nearestNames.ts';

/** Near names offered when there is none with the words. */
const suggested = 5;

export interface NamesAnswer {
  readonly status: string;
  readonly names: readonly FoundName[];
}

/** How many names there is room for, and what is said where there are others. */
interface Room {
  readonly shown: number;
  readonly rest: string;
}

/** What is said to someone who looks for a name, and the names; never rejects. */
export async function namesAnswer(
  query: string,
  read: ReadFile,
  { shown, rest }: Room,
): Promise<NamesAnswer> {
  if (!isLongEnough(query)) return { status: '请至少写两个字，如“实验”。', names: [] };
  try {
    const { names, more } = await findNames(query, read);
    if (names.length === 0) return more ? tooCommon : await nearOnes(query, read);
    return { status: countInWords(names.length, more, shown, rest), names: names.slice(0, shown) };
  } catch {
    return { status: '名单没有读到，请稍后再试，或者到查找页按地方找。', names: [] };
  }
}

const tooCommon: NamesAnswer = { status: '这些字太常见，没有逐个查完；请多写几个字。', names: [] };

async function nearOnes(query: string, read: ReadFile): Promise<NamesAnswer> {
  const near = (await nearestNames(query, read)).slice(0, suggested);
  const status = near.length === 0 ? '名单里没有这个名称。' : '名单里没有这个名称。是不是要找：';
  return { status, names: near };
}

/** `找到 3 个。` · `找到 20 个，先列 8 个…。` · `找到很多，先列 8 个…。` */
function countInWords(count: number, more: boolean, shown: number, rest: string): string {
  if (more) return `找到很多，先列 ${Math.min(count, shown)} 个${rest}。`;
  return count > shown ? `找到 ${count} 个，先列 ${shown} 个${rest}。` : `找到 ${count} 个。`;
}
