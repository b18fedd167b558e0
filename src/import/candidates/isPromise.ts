import { timeBefore } from './dueOf.ts';
import type { FoundFigure } from './FoundFigure.ts';

const promised =
  /下一步|(?:到|于)(?:今年|明年|后年)?年?[底末]|[今明后]年?年底前|年[底末]前|明年|后年|到[Xx×]{2,4}年|到[“"]?十[三四五六]五[”"]?[末期]|原则上|一般采取|力争|确保|(?<!占|符合)应(?!用|急|对|届|邀|聘|交流教师|交流的|入学|参加的|建尽建|建未建)|必须|须|打算|(?<!行动|支持|攻坚|提升|发展|推进)计划(?=[在于到每再用]|[^,，。；;]{0,4}(?:投入|安排|新增|组建|建设|建成|完成|增加|培训|招聘|交流|实施))|争取(?=[在于到每用]|[^,，。；;]{0,6}(?:达到|实现|完成|建成|新增))|拟(?![稿定])|(?<!已经?)将(?![\d《“]|[^,，。]{0,12}(?:组建成|组成|整合|划分|分为|分成))|(?<![重需主])要(?![求素点闻])/gu;
/** A bound is mostly one that is set; where the heading says that all this is done, it is what was found. */
const bounding = /至少|最少|不得|不低于|不少于|不超过|控制在|稳定在/gu;
const reported =
  /截[至止]|已(?!经?明确|印发|出台|下发)|目前|现有|现将|近年来|以来|[一二两三四五六七八九十]年来|近[一二两三四五]年|(?<![比较由从])(?:去年|上年|前年)|共有|组建了|建立了|成立了|新增了|先后|实际(?=建成|完成|达|新增|组建|投入|招|有)|公布如下|公示如下|通报如下/gu;
/** A change or a sum is one that was made, but under the heading of an aim or up to a day to come. */
const changed = /(?<!将)(?:增至|增加到)/gu;
const summed = /累计(?!不|达?到?[^,，。；;]{0,4}目标)/gu;
const changedTo = /(?:增加|提高|提升|扩大|增长|上升|发展|下降|降低|减少|压减)[到至]$/u;
const dates = /(比)?(\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?(?:的|[^\d,，。；;]{0,3}前|底|末)?/gu;
const ahead = /目标|任务|打算|下一步|下步|要求|计划|安排|今后|努力方向|展望|规划|举措|阶段|思路|下一年/u;
const behind = /成效|进展|现状|情况|主要做法|总结(?!阶段)|回顾|问题|不足|成绩/u;

/**
 * Whether a number is promised or required (a target) rather than reported (an observation). What stands nearest before it says
 * so: 截至, 已, 目前, a year that is over; 下一步, 应, 将. A year to come is never reported, but where 目前 follows it. Else the sentences before it in its line, the headings
 * above it, and at last the kind of document. `dated` is the document's date, empty where it is not known.
 */
export function isPromise(figure: FoundFigure, documentPromises: boolean, dated = ''): boolean {
  const year = timeBefore(figure, dated)?.due.slice(0, 4) ?? '';
  const isNow = /[,，；;](?:目前|截[至止]|现[已有])(?!.*\d{4}年)/u.test(figure.before);
  if (dated !== '' && year > dated.slice(0, 4) && !isNow) return true;
  if (lasted.test(figure.before) || isOfProblems(figure)) return false;
  if (isOfPastSchoolYear(figure.before, dated)) return false;
  const own = figure.before.slice(-80) + wordsBehind(figure);
  const said = tenseOf(own, dated) ?? tenseOf(figure.earlier, dated);
  const headed = tenseAbove(figure.headings, dated);
  if (said !== undefined) {
    if (said === 'changed') return headed === true;
    return said === 'bound' ? headed !== false : said === 'ahead';
  }
  return headed ?? documentPromises;
}

/** 连续三年保持在98%以上 has been so. */
const lasted =
  /(?:^|[,，；;])(?![^,，；;]*(?:确保|力争|要|应))[^,，；;]*连续(?:\d+|[二两三四五六七八九十]+)年[^,，；;]{0,6}$/u;

/** 仍存在三个问题：一是…；二是…: what the list says is so. */
function isOfProblems({ earlier, before }: FoundFigure): boolean {
  const [list = ''] =
    /(?:存在|面临)[^,，。；;]{0,16}(?:问题|困难|短板)[:：][^。！!]*$/u.exec(earlier + before) ?? [];
  return list !== '' && !/下一步|今后/u.test(list);
}

/** 2024—2025学年度 in a document of August 2025: teaching ends in July. */
function isOfPastSchoolYear(before: string, dated: string): boolean {
  const last = [...before.matchAll(/\d{2}(\d{2})[—–~～至-]{1,2}(?:20)?(\d{2})学年/gu)].at(-1);
  if (last === undefined || dated === '') return false;
  const since = before.slice(last.index + last[0].length);
  return `20${last[2]}-07-01` <= dated && !/\d{4}年|今年|明年|下一?学年|年底/u.test(since);
}

/** Also 一、2023年工作 in a document of 2024, which says neither 成效 nor 计划. */
function tenseAbove(headings: readonly string[], dated: string): boolean | undefined {
  for (const heading of headings) {
    const [forward, backward] = [ahead.test(heading), behind.test(heading)];
    if (forward !== backward) return forward;
    const year = heading.match(/\d{4}(?=年)/gu)?.at(-1) ?? '9999';
    if (!forward && year < dated.slice(0, 4)) return false;
  }
  return undefined;
}

function wordsBehind({ printed, words }: FoundFigure): string {
  return `${printed}${words.slice(words.lastIndexOf(printed) + printed.length)}`;
}

type Tense = 'ahead' | 'behind' | 'bound' | 'changed' | 'summed';

/** Where the last sign of time in a text looks; undefined where there is none. */
function tenseOf(text: string, dated: string): Tense | undefined {
  const all = (words: RegExp, tense: Tense) =>
    [...text.matchAll(words)].map(({ index }) => ({ index, tense }));
  const signs = [
    ...all(promised, 'ahead'),
    ...all(bounding, 'bound'),
    ...all(reported, 'behind'),
    ...all(changed, 'changed'),
    ...all(summed, 'summed'),
    ...[...text.matchAll(dates)].flatMap(
      ({ index, 0: whole, 1: than, 2: of = '' }): { index: number; tense: Tense }[] => {
        const isDeadline = /前$/u.test(whole);
        if (than !== undefined || /截[至止]$/u.test(text.slice(0, index))) return [];
        const isOver = /以前$/u.test(whole) && dated !== '' && of < dated.slice(0, 4);
        if (isDeadline && !isOver) return [{ index, tense: 'ahead' }];
        if (dated === '') return text[index - 1] === '到' ? [{ index, tense: 'ahead' }] : [];
        if (of < dated.slice(0, 4)) return [{ index, tense: 'behind' }];
        if (of === dated.slice(0, 4) && changedTo.test(text.slice(0, index)))
          return [{ index, tense: 'changed' }];
        return of > dated.slice(0, 4) || text[index - 1] === '到' ? [{ index, tense: 'ahead' }] : [];
      },
    ),
  ];
  const sorted = signs.toSorted((a, b) => a.index - b.index);
  // A sum is one that was made, but up to a day to come.
  const last = sorted.at(-1)?.tense;
  if (last !== 'summed') return last;
  return sorted.findLast(({ tense }) => tense !== 'summed')?.tense === 'ahead' ? 'ahead' : 'changed';
}
