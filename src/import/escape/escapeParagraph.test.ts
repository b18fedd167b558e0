import { describe, expect, it } from 'vitest';
import { escapeHeading } from './escapeHeading.ts';
import { escapeParagraph } from './escapeParagraph.ts';

describe('escapeParagraph', () => {
  it('leaves ordinary policy text as it is', () => {
    const text = '到2020年，《意见》要求覆盖率达到60%以上（含60%），“1—2个”集团；见附件1。';
    expect(escapeParagraph(text)).toBe(text);
  });

  it('escapes what MDX would take for tags, expressions and marks', () => {
    expect(escapeParagraph('<60% {待定} A*B*C ~~x~~')).toBe('\\<60% \\{待定\\} A\\*B\\*C \\~\\~x\\~\\~');
  });

  it.each([
    ['1. 集团化办学', '1\\. 集团化办学'],
    ['1.集团化办学', '1.集团化办学'],
    ['- 短横', '\\- 短横'],
    ['-短横', '-短横'],
    ['# 井号', '\\# 井号'],
    ['#井号', '#井号'],
    ['---', '\\---'],
    ['import x', '&#105;mport x'],
    ['important', 'important'],
  ])('escapes the start of %s only where it would begin something', (text, escaped) => {
    expect(escapeParagraph(text)).toBe(escaped);
  });

  it('keeps addresses from becoming links, which markdown makes even of escaped text', () => {
    expect(escapeParagraph('见http://www.a.cn）和a@b.cn')).toBe("见http{':'}//www{'.'}a.cn）和a{'@'}b.cn");
  });
});

describe('escapeHeading', () => {
  it('keeps a number sign at the end, which would close the heading', () => {
    expect(escapeHeading('等级 ##', 2)).toBe('## 等级 \\##');
  });

  it('does not escape a number, which begins no list there', () => {
    expect(escapeHeading('1. 融合型', 4)).toBe('#### 1. 融合型');
  });
});
