import type { FoundFigure } from './FoundFigure.ts';

const promised =
  /下一步|到[Xx×]{2,4}年|至少|最少|不得|不低于|不少于|不超过|原则上|一般采取|力争|确保|应(?![用急对届邀聘])|必须|须|控制在|稳定在|打算|计划[在于到]|拟(?![稿定])|将(?![\d《“]|[^,，。]{0,12}(?:组建成|组成|整合|划分|分为|分成))|(?<![重需主])要(?![求素点闻])/gu;
const reported =
  /截[至止]|已(?!经?明确)|目前|现有|现将|近年来|近[一二两三四五]年|去年|上年|前年|累计|共有|组建了|建立了|成立了|新增了|先后|增至|增加到/gu;
const year = /(比)?(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:的|[^\d,，。；;]{0,3}前|底|末)?/gu;
const ahead = /目标|任务|打算|下一步|要求/u;
const behind = /成效|进展|现状|基本情况|主要做法/u;

/**
 * Whether a number is promised or required (a target) rather than reported (an observation). What stands nearest before it says
 * so: 截至, 已, 目前, a year that is over; 下一步, 应, 将, a year to come. Else the sentences before it in its line, the heading of
 * its clause, and at last the kind of document. `dated` is the document's date, empty where it is not known.
 */
export function isPromise(figure: FoundFigure, documentPromises: boolean, dated = ''): boolean {
  const own = figure.before.slice(-80) + wordsBehind(figure);
  const said =
    tenseOf(own, dated) ?? tenseOf(figure.lineBefore.slice(0, -figure.before.length || undefined), dated);
  if (said !== undefined) return said;
  if (ahead.test(figure.topic)) return true;
  if (behind.test(figure.topic)) return false;
  return documentPromises;
}

function wordsBehind({ printed, words }: FoundFigure): string {
  return `${printed}${words.slice(words.lastIndexOf(printed) + printed.length)}`;
}

/** True where the last sign of time in a text looks ahead, false where it looks back, undefined where there is none. */
function tenseOf(text: string, dated: string): boolean | undefined {
  const signs = [
    ...[...text.matchAll(promised)].map(({ index }) => ({ index, isAhead: true })),
    ...[...text.matchAll(reported)].map(({ index }) => ({ index, isAhead: false })),
    ...[...text.matchAll(year)].flatMap(({ index, 0: whole, 1: than, 2: of = '' }) => {
      const isDeadline = /前$/u.test(whole);
      if (than !== undefined || /截[至止]$/u.test(text.slice(0, index))) return [];
      if (isDeadline) return [{ index, isAhead: true }];
      if (dated === '') return text[index - 1] === '到' ? [{ index, isAhead: true }] : [];
      if (of < dated.slice(0, 4)) return [{ index, isAhead: false }];
      return of > dated.slice(0, 4) || text[index - 1] === '到' ? [{ index, isAhead: true }] : [];
    }),
  ];
  return signs.toSorted((a, b) => a.index - b.index).at(-1)?.isAhead;
}
