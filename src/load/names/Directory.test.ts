import { describe, expect, it } from 'vitest';
import { Directory } from './Directory.ts';

const schools = new Directory(() => [
  { id: '001', names: ['遂昌中学', '遂中'] },
  { id: 'shiyan', names: ['遂昌县实验小学'] },
  { id: 'dongjie', names: ['东街校区'] },
  { id: 'xijie', names: ['东街校区'] },
]);

describe('a hint about an unknown code', () => {
  it('gives the code when the name or another name is written', () => {
    expect(schools.hint('遂昌中学')).toBe('；“遂昌中学”是名称，编码是“001”（遂昌中学），这里要写编码');
    expect(schools.hint('遂中')).toBe('；“遂中”是名称，编码是“001”（遂昌中学），这里要写编码');
  });

  it('gives every code when the name is shared', () => {
    expect(schools.hint('东街校区')).toBe(
      '；“东街校区”是名称，编码是“dongjie”（东街校区）、“xijie”（东街校区），这里要写编码',
    );
  });

  it('recognises zeros that a spreadsheet has dropped', () => {
    expect(schools.hint('1')).toBe(
      '；是不是“001”（遂昌中学）？开头的 0 被表格软件去掉了，请把这一列设为文本',
    );
  });

  it('gives the nearest code or name', () => {
    expect(schools.hint('shiyna')).toBe('；最接近的是“shiyan”（遂昌县实验小学）');
    expect(schools.hint('遂昌县试验小学')).toBe('；最接近的是“shiyan”（遂昌县实验小学）');
  });

  it('is empty when nothing is near', () => {
    expect(schools.hint('qingyuan-2')).toBe('');
  });
});
