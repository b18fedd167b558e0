import type { FoundFigure } from './FoundFigure.ts';

/** 紧密程度 and 名称, where the words next to the number say that it is a part: `form=紧密型;term=教育联盟`. */
export function breakdownOf(figure: FoundFigure): string {
  const [own = ''] = /[^,，；;。、]*$/u.exec(figure.before) ?? [];
  const [next = ''] = /^[^,，；;。、]*/u.exec(figure.after) ?? [];
  const words = `${own}${figure.printed}${next}`;
  const form = /半紧密型|紧密型|松散型/u.exec(words)?.[0];
  const term = figure.reading.unit !== '个' ? undefined : /教育联盟|教联体|教育共同体/u.exec(words)?.[0];
  return [
    ...(form === undefined ? [] : [`form=${form}`]),
    ...(term === undefined ? [] : [`term=${term}`]),
  ].join(';');
}

const places = '主城区|中心城区|城区|农村|各县[（(]市[、,，]?区[)）]|各县市区';
/** A stretch that begins so goes on about what the one before was about; any other has a subject of its own. */
const goesOn = /^(?:增加到|达到|达|兼并|涵盖|覆盖|其中|共|已|组建|半?紧密型|松散型)/u;

/** The document's own limit of whom a number speaks, in its own stretch or in those that it goes on from: 主城区, 各县（市、区）. */
export function scopeOf(figure: FoundFigure): string {
  return lastOf(figure, places);
}

/** The same for a number that is reported, which may also be of a span of time: 近三年, 每年. */
export function reportedScopeOf(figure: FoundFigure): string {
  return lastOf(figure, `${places}|近[一二两三四五]年|每年`);
}

function lastOf({ before, printed, after }: FoundFigure, words: string): string {
  const [own = ''] = /^[^,，；;。]*/u.exec(after) ?? [];
  const stretches = `${before}${printed}${own}`.split(/(?<![市县])[,，；;]/u).toReversed();
  for (const stretch of stretches) {
    const found = stretch.match(new RegExp(words, 'gu'))?.at(-1);
    if (found !== undefined) return found;
    if (!goesOn.test(stretch.trim())) return '';
  }
  return '';
}
