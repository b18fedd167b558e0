import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { countsAllGroups } from './groupsCounted.ts';
import { guessIndicator } from './guessIndicator.ts';
import { isInTurn } from './isInTurn.ts';
import { itemOf, stretchOf } from './itemOf.ts';

/** The indicator of a row; empty, with the reason where the words speak of something like it that is another thing. */
interface FigureIndicator {
  readonly indicator: string;
  readonly doubt: string;
}

const notAll =
  /撤销|撤并|取消|整合|合并|调整|评选|评出|评为|表彰|命名|奖励|授牌|挂牌|获评|争创|入选|荣获|推荐|遴选|(?<!累计)认定|第[一二三四五六七八九十\d]+批|首批|每批|试点|优秀|先进|名(?:单|录)|奖补|调研|督导|章程|制度|方案|规划|品牌/u;
const more = /新增|新(?:组建|成立|建)(?!的)|净增|增设|增加(?![到至])|再(?:组建|新建|建设?|成立|增加)/u;
/** How many schools one group has. */
const size = /集团|教联体|教共体|联盟/u;
const all = /全[市县州区]|我[市县]|纳入|加入|覆盖|涵盖/u;

/** The indicator that the words around a figure name. What is added, chosen or a part is not the number of groups that there are. */
export function indicatorOf(figure: FoundFigure, context: CandidateContext): FigureIndicator {
  const found = namedIndicator(figure, context);
  return found.indicator === '' && found.doubt === '' ? { ...found, doubt: '指标请选填' } : found;
}

function namedIndicator(figure: FoundFigure, { indicators }: CandidateContext): FigureIndicator {
  const knows = (id: string) => indicators.some((each) => each.id === id);
  const guess = guessIndicator(figure, indicators);
  const [item, stretch] = [itemOf(figure), stretchOf(figure)];
  const [before = ''] = stretch.split(figure.printed);
  if (isInTurn(figure)) return { indicator: '', doubt: '原文用“分别”，各是谁的数请核实后填指标、范围' };
  const isGroups = guess === 'group_count' || guess === 'demonstration_group_count';
  const countsGroups = isGroups || (figure.reading.unit === '个' && /(?:集团|教联体|教育联盟)/u.test(item));
  if (guess === 'schools_in_groups' && size.test(before) && !all.test(before))
    return {
      indicator: knows('group_size') ? 'group_size' : '',
      doubt: '原文说的是一个集团有几所学校，不是集团内学校总数，指标请核实后填',
    };
  if (!countsGroups) {
    const isMore =
      figure.reading.unit === '元' ? /(?:新增|增加(?![到至]))[^,，]{0,8}$/u.test(before) : more.test(before);
    return isMore ||
      /(?:较|比)(?:上年|去年|前年|\d{4}年)[^,，]*(?:增加|增长|提高|减少|下降)(?!到|至)/u.test(before)
      ? { indicator: '', doubt: '原文说的是增加的数，不是总数，指标请核实后填' }
      : { indicator: guess, doubt: '' };
  }
  const other = notAll.exec(item)?.[0] ?? notAll.exec(stretch)?.[0];
  if (other !== undefined)
    return { indicator: '', doubt: `原文说“${other}”，不是全部集团数，指标请核实后填` };
  if (/年均|平均/u.test(before)) return { indicator: '', doubt: '原文说的是平均数，指标请核实后填' };
  if (more.test(before)) {
    if (
      guess === 'group_count' &&
      !/示范/u.test(item) &&
      countsAllGroups(figure) &&
      knows('group_count_increase')
    )
      return { indicator: 'group_count_increase', doubt: '' };
    return { indicator: '', doubt: '原文说的是增加的数，不是总数，指标请核实后填' };
  }
  if (/示范/u.test(item) && /创建/u.test(before))
    return { indicator: '', doubt: '原文说“创建”，是新增的数还是总数，指标请核实后填' };
  if (/示范/u.test(item))
    return { indicator: knows('demonstration_group_count') ? 'demonstration_group_count' : '', doubt: '' };
  if (guess === 'group_count' && !countsAllGroups(figure))
    return { indicator: '', doubt: '是不是全部集团数不能确定，指标请核实后填' };
  return { indicator: guess, doubt: '' };
}
