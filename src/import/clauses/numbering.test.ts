import { describe, expect, it } from 'vitest';
import { numberingOf } from './numbering.ts';

describe('numberingOf', () => {
  it.each([
    ['一、总体目标', '一、', '一', '总体目标'],
    ['十二、 保障', '一、', '十二', '保障'],
    ['（三）加强', '（一）', '（三）', '加强'],
    ['(三)加强', '（一）', '（三）', '加强'],
    ['㈢加强', '（一）', '（三）', '加强'],
    ['1.加强', '1.', '1', '加强'],
    ['1. 加强', '1.', '1', '加强'],
    ['１．加强', '1.', '1', '加强'],
    ['2、加强', '1.', '2', '加强'],
    ['（4）加强', '（1）', '（4）', '加强'],
    ['　　第十二条　本办法', '条', '第十二条', '本办法'],
    ['第二章　组建', '章', '第二章', '组建'],
    ['第一节 一般规定', '节', '第一节', '一般规定'],
  ])('reads the number of %s', (line, style, label, rest) => {
    expect(numberingOf(line)).toMatchObject({ style, label, rest });
  });

  it.each([
    '2018年，全市组建25个集团',
    '1.2万名学生',
    '3.5%',
    '一二年级',
    '二、三年级学生',
    '第三条规定的情形',
    '第一节课',
    '①加强',
    '一是加强',
  ])('takes %s for text', (line) => {
    expect(numberingOf(line)).toBeUndefined();
  });
});
