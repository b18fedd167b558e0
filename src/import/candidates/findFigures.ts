import type { ImportedClause } from '../clauses/ImportedClause.ts';
import { numberingOf } from '../clauses/numbering.ts';
import { withoutPinyinNotes } from '../script/pinyinNotes.ts';
import { simplifiedForm } from '../script/plainForm.ts';
import type { FoundFigure } from './FoundFigure.ts';
import { figuresInText } from './figuresInText.ts';

const title = /《[^《》]*》/gu;

/** Every figure of the clauses, in order, with the words around it. */
export function findFigures(clauses: readonly ImportedClause[]): readonly FoundFigure[] {
  return clauses.flatMap(({ path, lines }) => {
    const topic = textOf(lines[0]?.text ?? '').slice(0, 15);
    return lines.flatMap(({ text }) => figuresIn(path, topic, text));
  });
}

/** The line without its own number, without pinyin notes, simplified: figures are read in simplified words. */
function textOf(line: string): string {
  const text = simplifiedForm(withoutPinyinNotes(line));
  const rest = numberingOf(text)?.rest;
  return rest === undefined ? text : text.slice(Math.max(0, text.length - rest.length));
}

function figuresIn(clause: string, topic: string, source: string): readonly FoundFigure[] {
  const isRewritten = simplifiedForm(withoutPinyinNotes(source)) !== source;
  const line = textOf(source);
  const masked = line.replace(title, (inner) => '《'.padEnd(inner.length, '·'));
  let start = 0;
  return line.split(/(?<=[。；;！!])/u).flatMap((sentence) => {
    const begins = start;
    start += sentence.length;
    const searched = masked.slice(begins, start);
    return figuresInText(searched).map(({ printed, reading, at, length }) => ({
      clause,
      topic,
      printed,
      reading,
      phrase: phraseAround(sentence, at, length),
      lineBefore: masked.slice(0, begins + at),
      before: searched.slice(0, at),
      after: searched.slice(at + length),
      isRewritten,
    }));
  });
}

function phraseAround(sentence: string, at: number, length: number): string {
  const start = Math.max(sentence.slice(0, at).search(/[^，,：:；;。]*$/u), 0);
  const after = sentence.slice(at + length).search(/[，,：:；;。]/u);
  const end = after === -1 ? sentence.length : at + length + after;
  return sentence.slice(Math.max(start, at - 20), Math.min(end, at + length + 20)).trim();
}
