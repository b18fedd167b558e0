import type { CandidateContext, FoundFigure, KnownPlace } from './FoundFigure.ts';

/** The place of a row: the document's own, one below it that the words name, or blank where they name one that is not known. */
interface FigurePlace {
  readonly place: string;
  /** What the person must settle; empty where nothing. */
  readonly doubt: string;
}

/** Two characters and 县, 市, 州 or 旗, none of them a word of the sentence: 东安县, not 向市财政局 or 贫困县. */
const word = '的在向由和与及为对从到把将各全我本该每推进促是等局城大中小强老省市县区乡镇个';
const generic = '贫困|试点|示范|先进|发展|均衡|优质|创建|人口|辖内|域内|下辖|两个|三个|部分|其他|有关|所在';
const named = new RegExp(
  `(?![${word}])\\p{Script=Han}(?![${word}])\\p{Script=Han}管理区|(?:(?![${word}])\\p{Script=Han}){2,3}(?<![片社校学园地山城老新能范中边郊辖理汇灾发])区(?!域|别|内|外|分|位|间|委|政|教|级)|(?!${generic})(?![${word}])\\p{Script=Han}(?![${word}])\\p{Script=Han}[县市州旗](?!级|域|内|外|里|属|直|长|委|政|教|民|场|财|人|编|发|公|交|卫|文|旅|规|国|住|残|妇|区)`,
  'gu',
);

/** Whose number a figure is. Where the sentence names a county and the document is a city's, it is not the city's. */
export function placeOf(figure: FoundFigure, { place, places }: CandidateContext): FigurePlace {
  if (place === '') return { place, doubt: '' };
  const own = places.find(({ id }) => id === place);
  const [behind = ''] = /^[^,，；;。]*/u.exec(figure.after) ?? [];
  const sentence = `${figure.before}${figure.printed}${behind}`.replaceAll(own?.name ?? place, '');
  const below = places
    .filter((each) => isBelow(each, place, places))
    .map(({ id, name }) => ({ id, at: sentence.lastIndexOf(name), name }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => b.at - a.at);
  const [nearest] = below;
  const rest = below.reduce((text, { name }) => text.replaceAll(name, ''), sentence);
  const stem = (own?.name ?? '').replace(/(市|县|州|省|区)$/u, '');
  const other = (stem === '' ? rest : rest.replaceAll(stem, '')).match(named)?.at(-1);
  if (other !== undefined) return { place: '', doubt: `句中有“${other}”，地方请核实后填` };
  if (nearest !== undefined) return { place: nearest.id, doubt: `句中有“${nearest.name}”，按它填地方` };
  if (own !== undefined && own.level !== 'county' && /[全该我]县(?!级)/u.test(sentence))
    return { place: '', doubt: '句中说“全县”，不是本文件的地方，请核实后填' };
  return { place, doubt: '' };
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
