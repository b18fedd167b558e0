import { describe, expect, it } from 'vitest';
import { isSimplified, isTraditional } from './charsets.ts';
import { pinyinNotes, withoutPinyinNotes } from './pinyinNotes.ts';
import { plainForm } from './plainForm.ts';

describe('pinyin notes', () => {
  it('are syllables in brackets behind a character, with or without tone marks', () => {
    expect(pinyinNotes('辦學(xué)和關（guān）于、發(fa)展')).toEqual(['學(xué)', '關（guān）', '發(fa)']);
  });

  it('may have blanks between syllables', () => {
    expect(pinyinNotes('不易（bù yì）、推动(tui dong)')).toEqual(['易（bù yì）', '动(tui dong)']);
    expect(pinyinNotes('系统(the app)')).toEqual([]);
  });

  it('may be words of several syllables without blanks', () => {
    expect(pinyinNotes('教育集团（jituan）、教联体（jiaolianti）、并举（wuyu bingju）')).toEqual([
      '团（jituan）',
      '体（jiaolianti）',
      '举（wuyu bingju）',
    ]);
    expect(
      pinyinNotes(
        '无线（wifi）、数据（data）、系统（online）、平台（classin）、菜单（menu）、许可（license）',
      ),
    ).toEqual([]);
  });

  it('are not units, abbreviations or words behind a number', () => {
    expect(pinyinNotes('面积(km)、系统(app)、100(kg)、学校(WiFi)')).toEqual([]);
  });

  it('go where words are compared', () => {
    expect(withoutPinyinNotes('辦學(xué)（試行）')).toBe('辦學（試行）');
  });
});

describe('scripts', () => {
  it('knows characters of one writing only', () => {
    expect([...'學關縣发们'].map(isTraditional)).toEqual([true, true, true, false, false]);
    expect([...'学关县發們'].map(isSimplified)).toEqual([true, true, true, false, false]);
  });

  it('counts a character that both writings share as neither', () => {
    expect([...'校集一办'].map((character) => isTraditional(character))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(isSimplified('校')).toBe(false);
  });
});

it('compares words without spaces, widths, notes and the commonest traditional forms', () => {
  expect(plainForm('發(fā) 布機構(gòu)：')).toBe('发布机构:');
});
