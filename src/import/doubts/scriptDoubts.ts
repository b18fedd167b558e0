import { isSimplified, isTraditional } from '../script/charsets.ts';
import { pinyinNotes } from '../script/pinyinNotes.ts';
import type { SourceLine } from '../source/SourceText.ts';
import type { Doubt } from './Doubt.ts';
import { linesInWords } from './linesInWords.ts';

/** Traditional text, simplified and traditional mixed, and pinyin left in brackets by a converter. */
export function scriptDoubts(lines: readonly SourceLine[]): readonly Doubt[] {
  const text = lines.map((line) => line.text).join('');
  const traditional = charactersOf(text, isTraditional);
  const simplified = charactersOf(text, isSimplified);
  const rare =
    traditional.length > simplified.length
      ? { name: '简体', of: simplified, test: isSimplified }
      : { name: '繁体', of: traditional, test: isTraditional };
  const doubts: Doubt[] = [];
  if (traditional.length > simplified.length) {
    doubts.push({ message: '正文是繁体字，像是网页转换所致；逐字照录，没有转成简体，请换用正式文本' });
  }
  if (rare.of.length > 0 && traditional.length > 0) {
    const where = lines
      .filter((line) => charactersOf(line.text, rare.test).length > 0)
      .map(({ number }) => number);
    const shown = rare.of.slice(0, 20).join('') + (rare.of.length > 20 ? '等' : '');
    doubts.push({
      message: `简体字与繁体字混用：夹有${rare.name}字“${shown}”（${linesInWords(where)}），也可能是乱码`,
    });
  }
  const notes = lines.flatMap((line) =>
    pinyinNotes(line.text).map((note) => ({ note, number: line.number })),
  );
  if (notes.length > 0) {
    const samples = [...new Set(notes.map(({ note }) => note))];
    const shown = samples.slice(0, 6).join('、') + (samples.length > 6 ? '等' : '');
    const where = linesInWords(notes.map(({ number }) => number));
    doubts.push({ message: `括注里像是拼音：${shown}（${where}），应是转换时混入的，照录` });
  }
  return doubts;
}

function charactersOf(text: string, test: (character: string) => boolean): readonly string[] {
  return [...new Set(text)].filter(test);
}
