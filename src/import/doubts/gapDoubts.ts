import type { Gap } from '../source/SourceText.ts';
import type { Doubt } from './Doubt.ts';

/** Every place at which the document has something that the text does not hold. */
export function gapDoubts(gaps: readonly Gap[]): readonly Doubt[] {
  return gaps
    .filter(({ kind }) => kind !== 'closes')
    .map(({ after, words, kind }) => ({
      line: Math.max(kind === 'opens' ? after + 1 : after, 1),
      message: kind === 'loss' ? `${words}；${adviceFor(words)}` : `${words}；合并的格和行列请对照原件`,
    }));
}

function adviceFor(words: string): string {
  if (words.includes('删去')) return '请对照原件，看是不是已经删去';
  return words.includes('隐藏') ? '请对照原件，看是不是正文' : '里面的文字请自行补上';
}
