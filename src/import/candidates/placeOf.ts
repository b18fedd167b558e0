import type { CandidateContext, FoundFigure, KnownPlace } from './FoundFigure.ts';
import { itemOf } from './itemOf.ts';
import { stretchesBefore, stretchesOf } from './stretchesOf.ts';

/** The place of a row: the document's own, one below it that the words name, or blank where they name one that is not known. */
interface FigurePlace {
  readonly place: string;
  /** What the person must settle; empty where nothing. */
  readonly doubt: string;
  /** The words name several places, each with a row of its own. */
  readonly isSeveral?: boolean;
}

/** Two characters and 县, 市, 州, 旗, 镇 or 乡, none of them a word of the sentence: 东安县, not 向市财政局 or 贫困县. */
const word = '跨的在向由和与及为对从到把将各全我本该每推进促是等局城大中小强老省市县区乡镇个请报经督于';
const generic =
  '贫困|试点|示范|先进|发展|均衡|优质|创建|人口|辖内|域内|下辖|两个|三个|部分|其他|有关|所在|建制|特色|重点|完成|实现|建成|形成|覆盖|涵盖|指导|督促|支持|推动|帮助|组织|要求|鼓励|选择|确定|遴选|涉及|包括|纳入|协调|联合|配合|协助|落实|\\p{Script=Han}?(?:接入|委托)|一?校多';
const named = new RegExp(
  `城关镇|(?![${word}])\\p{Script=Han}(?![${word}])\\p{Script=Han}管理区|(?!${generic})(?:(?![${word}])\\p{Script=Han}){2,3}(?<![片社校学园地山城老新能范中边郊辖理汇灾发])区(?!域|别|内|外|分|位|间|委|政|教|级)|(?!${generic})(?![${word}])\\p{Script=Han}(?![${word}])\\p{Script=Han}[县市州旗](?!级|域|内|外|里|属|直|长|委|政|教|民|场|财|人|编|发|公|交|卫|文|旅|规|国|住|残|妇|区)|(?!${generic})(?:(?![${word}])\\p{Script=Han}){2}[镇乡](?=、|[两三四五六七八九]个|覆盖|[均都]|中心|今年|各|d|已|共|有|组建|建成|建立|新建|要|应|率先|的|学校|教育集团)`,
  'gu',
);

/** 松林街道、白浦街道各有1个. */
const towns =
  /\p{Script=Han}{2}(?:街道|镇|乡|村|学区|片区)[、和及与]\p{Script=Han}{2,3}(?:街道|镇|乡|村|学区|片区)/u;
/** 石桥区21个、高新区6个: each item has its own number, and its place stands before it. */
const listed = /\d\s?[%个所家名人元项]?、[^、,，\d]{1,10}\d/u;
const single =
  /(?:(?!农村|乡镇|乡村|城区|县城|组建|新建|建立|其中)\p{Script=Han}{2}(?:中学|小学|幼儿园)|[一二三四五六七八九十\d]中|实小|附小)(?:教育)?集团(?!化|覆盖率|总?数)(?=[\p{Script=Han}“])/u;

/** Whose number a figure is. Where the words name a county and the document is a city's, it is not the city's. */
export function placeOf(figure: FoundFigure, { place, places, isIssuers }: CandidateContext): FigurePlace {
  const own = places.find(({ id }) => id === place);
  const whole = stretchesOf(figure);
  const isListed = listed.test(whole.at(-1) ?? '');
  const near = namesIn(isListed ? itemOf(figure) : whole.join('，'), own, place, places);
  if (isListed && near.all.length === 0 && namesIn(whole.at(-1) ?? '', own, place, places).all.length > 0)
    return { place: '', doubt: '是一列里的一项，是哪里的数，地方请核实后填' };
  if (
    single.test(`${figure.before}${whole.at(-1) ?? ''}`) &&
    !/[各每]|所有|全部|[全我本][市县州区]/u.test(whole.at(-1) ?? '')
  )
    return { place: '', doubt: '说的是一个集团或一所学校，地方请核实后填' };
  const isList = /\p{Script=Han}[县市区州镇乡][、和及与]\p{Script=Han}{2,6}[县市区州镇乡]/u.test(near.text);
  if (near.all.length > 1 && (isList || /分别|[均都各]/u.test(near.text)))
    return {
      place: '',
      doubt: `句中有“${near.all.join('”“')}”，不是一个地方的数，地方请核实后逐个填`,
      isSeveral: true,
    };
  if (towns.test(near.text))
    return { place: '', doubt: '句中有几个乡镇、街道，地方请核实后逐个填', isSeveral: true };
  if (near.other !== undefined) return { place: '', doubt: `句中有“${near.other}”，地方请核实后填` };
  if (near.known !== undefined)
    return { place: near.known.id, doubt: `句中有“${near.known.name}”，按它填地方` };
  if (place === '') return { place, doubt: '' };
  if (own?.level !== 'province' && /全国|全省(?!级)|省平均|兄弟[县市]/u.test(near.text))
    return { place: '', doubt: '句中说的不是本文件的地方，请核实后填' };
  if (own !== undefined && own.level !== 'county' && /[全该我]县(?!级)/u.test(near.text))
    return { place: '', doubt: '句中说“全县”，不是本文件的地方，请核实后填' };
  const said = namesIn(stretchesBefore(figure), own, place, places).all.at(-1);
  if (
    said !== undefined &&
    !/全[市县州区]|我[市县州区]|本[市县州区]/u.test(near.text) &&
    !near.text.includes(shortened(own?.name ?? place))
  )
    return { place: '', doubt: `前面有“${said}”，是不是它的数，地方请核实后填` };
  return { place, doubt: isIssuers === true ? '地方取自发文机关' : '' };
}

/** The places that a text names: the last one known below the document's own, and the last that is not known. */
function namesIn(text: string, own: KnownPlace | undefined, place: string, places: readonly KnownPlace[]) {
  const said = shortened(text).replaceAll(shortened(own?.name ?? (place || '\0')), '');
  const below = places
    .filter((each) => (place === '' ? each.name.length > 2 : isBelow(each, place, places)))
    .map((each) => ({ ...each, name: shortened(each.name) }))
    .map((each) => ({ ...each, at: said.lastIndexOf(each.name) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => b.at - a.at);
  const rest = below.reduce((left, { name }) => left.replaceAll(name, '，'), said);
  const stem = shortened(own?.name ?? '').replace(/(市|县|州|省|区)$/u, '');
  const others = (stem === '' ? rest : rest.replaceAll(stem, '')).match(named) ?? [];
  const all = [...below.map(({ name }) => name), ...others];
  return { text: shortened(text), known: below[0], other: others.at(-1), all };
}

/** 江华瑶族自治县 as documents write it: 江华县. */
export function shortened(text: string): string {
  return text.replace(/(\p{Script=Han}{2})(?:\p{Script=Han}{1,4}族){1,2}自治([县州旗])/gu, '$1$2');
}

function isBelow(each: KnownPlace, place: string, places: readonly KnownPlace[]): boolean {
  let at = each.parent;
  for (let steps = 0; at !== undefined && steps < 8; steps += 1) {
    if (at === place) return true;
    const here: string = at;
    at = places.find(({ id }) => id === here)?.parent;
  }
  return false;
}
