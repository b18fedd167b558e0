import { crossesTown } from './crossesTown.ts';
import type { FoundFigure } from './FoundFigure.ts';
import { isInTurn } from './isInTurn.ts';
import { ownItem, stretchOf } from './itemOf.ts';

const forms = /半紧密型|紧密型|松散型|共建型|联盟型|融合型/u;
/** A stage only where it says of which schools a number is, not in the name of one school. */
const stage =
  /(?<=^|[^\p{Script=Han}]|其中|[市县区村镇乡建成立设增有率例级个所])(小学|初中|高中|幼儿园|九年一贯制|完全中学|特殊教育)(?=(?:阶段|学段|段|学校)?(?:的?(?:教育)?(?:集团|教联体|联盟)|超?大?班额|集团化|覆盖|不超过|控制在|达|[^,，。；;、]{0,4}纳入))/u;

/** 城乡教育共同体 is a name of its own, and is not cut to its end. */
const compound = /(?:城乡|区域|县域|校际|学区|片区|跨\p{Script=Han}{1,2})(?:教育联盟|教联体|教育共同体)/u;

/** What the person must settle about the name that a number of groups goes by; empty where nothing. */
export function termDoubt(figure: FoundFigure): string {
  const name = figure.reading.unit === '个' ? compound.exec(ownItem(figure))?.[0] : undefined;
  return name === undefined ? '' : `原文写“${name}”，是不是另一种集团，分组请核实后填`;
}

/** 紧密程度, 名称, 学段 and 城乡, where the words next to the number say that it is a part: `form=紧密型;term=教育联盟`. */
export function breakdownOf(figure: FoundFigure): string {
  if (isInTurn(figure) || listsKinds(figure)) return '';
  const words = ownItem(figure);
  const term =
    figure.reading.unit !== '个' || compound.test(words)
      ? undefined
      : /教育联盟|教联体|教育共同体/u.exec(words)?.[0];
  return Object.entries({
    form: forms.exec(words)?.[0],
    term,
    stage: stage.exec(words)?.[1],
    locale: crossesTown(figure) ? undefined : /乡村(?=[^,，。；;、]{0,4}(?:学校|集团))/u.exec(words)?.[0],
  })
    .flatMap(([dimension, value]) => (value === undefined ? [] : [`${dimension}=${value}`]))
    .join(';');
}

const kinds = [
  '小学|初中|高中|幼儿园|九年一贯制|完全中学|特殊教育',
  '半?紧密型|松散型|共建型|联盟型|融合型',
  '[省州市县]级',
];
const several = new RegExp(kinds.map((each) => `(?:${each})(?:学校)?[、和及与](?:${each})`).join('|'), 'u');

/** 小学、初中大班额, 紧密型、共建型, 省级、市级: the number is of them together, and of none alone. */
export function listsKinds(figure: FoundFigure): boolean {
  return several.test(stretchOf(figure));
}

const places =
  '主城区|中心城区|城区(?!型)|县城|镇区|农村(?!型)|乡村(?!振兴|建设|旅游|型)|各县[（(]市[、,，]?区[)）]|各县市区';
/** A part of the place that an item names. */
const limit =
  /乡镇中心学校|县城|镇区|乡村(?=[^,，。；;、]{0,4}(?:学校|集团|教联体))|(?<!跨)乡镇(?=学校|集团|教育集团|教联体|组建)|[东西南北中]片区?(?!面)|[省州市县]级(?=\d|[^,，。；;、]{0,6}(?:集团|教联体|联盟))/u;
/** A stretch that begins so goes on about what the one before was about; any other has a subject of its own. */
const goesOn = /^(?:占|增加到|达到|达|兼并|涵盖|覆盖|其中|共|已|组建|半?紧密型|松散型)/u;

/**
 * Whom or what a target's number speaks of, in the document's words: a limit of place in its own stretch or in those that it goes
 * on from, and the part that its own item names, for which targets have no column of their own: 主城区, 紧密型, 省级.
 */
export function scopeOf(figure: FoundFigure): string {
  if (isInTurn(figure) || listsKinds(figure) || crossesTown(figure)) return '';
  const item = ownItem(figure);
  const own = limit.exec(item)?.[0];
  const able = /有条件的(?:县市?区?|地方|地区|乡镇|学校)/u.exec(item)?.[0];
  const label = /(?:^|[\s-])(乡村|农村|城区|县城)(?:学校)?[：:]/u.exec(figure.before)?.[1];
  const place = own ?? able ?? label ?? lastOf(figure, places);
  const parts = [place, stage.exec(item)?.[1] ?? '', forms.exec(item)?.[0] ?? ''];
  return parts.join('');
}

/** The same for a number that is reported, which may also be of a span of time: 近三年, 每年. */
export function reportedScopeOf(figure: FoundFigure): string {
  if (isInTurn(figure) || listsKinds(figure) || crossesTown(figure)) return '';
  const item = ownItem(figure);
  const own = limit.exec(item)?.[0];
  // 其中2024年2460万元 is of that year alone.
  const spans = /\d{4}年/u.test(item) ? '' : '|近[一二两三四五]年|每年';
  const found = own ?? lastOf(figure, `${places}${spans}`);
  return found === '乡村' && breakdownOf(figure).includes('locale=') ? '' : found;
}

function lastOf(figure: FoundFigure, words: string): string {
  const all = (text: string) => text.match(new RegExp(words, 'gu'))?.at(-1);
  const [own = ''] = /^[^,，；;。、（(]*/u.exec(figure.after) ?? [];
  const item = all(ownItem(figure));
  // 城区4个、乡镇5个: the next of a list has its own.
  if (item === undefined && /^(?:乡镇|乡村|农村|街道)/u.test(ownItem(figure))) return '';
  if (item !== undefined) return item;
  const stretches = `${figure.before}${figure.printed}${own}`.split(/(?<![市县])[,，；;]/u).toReversed();
  for (const stretch of stretches) {
    const found = all(stretch);
    if (found !== undefined) return found;
    if (!goesOn.test(stretch.trim())) return '';
  }
  return '';
}
