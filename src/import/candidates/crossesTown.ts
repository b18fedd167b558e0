import type { FoundFigure } from './FoundFigure.ts';

const town = '城镇|城区|县城|城市|县直|市直';
const country = '乡村|农村|乡镇|村小|教学点';
const across = new RegExp(
  `(?:${town})[^,，。；;]{0,24}(?:向|到|赴|去|往|至)[^,，。；;、]{0,6}(?:${country})|(?:${country})[^,，。；;]{0,24}(?:向|到|赴|去|往|至)[^,，。；;、]{0,6}(?:${town})`,
  'u',
);

/** 城区教师到乡镇学校: the words name whence and whither, and neither is what the number is limited to. */
export function crossesTown({
  before,
  printed,
  after,
}: Pick<FoundFigure, 'before' | 'printed' | 'after'>): boolean {
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const [behind = ''] = /^[^,，。；;]*/u.exec(after) ?? [];
  return across.test(`${near}${printed}${behind}`);
}

/** What the person must settle; empty where nothing. */
export function crossingDoubt(figure: Pick<FoundFigure, 'before' | 'printed' | 'after'>): string {
  return crossesTown(figure) ? '原文说从城到乡或从乡到城，范围请核实后填' : '';
}
