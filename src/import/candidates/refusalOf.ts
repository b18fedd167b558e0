import { breakdownOf, scopeOf } from './breakdownOf.ts';
import { conditionOf } from './conditionOf.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { groupsDoing } from './groupsCounted.ts';
import { otherSubject } from './otherSubject.ts';
import { othersWords } from './othersWords.ts';
import { strictRefusal } from './strictRefusals.ts';

const changes =
  '下调|上调|调低|调高|提高|提升|增加|增至|扩大|发展|上升|增长|下降|降低|减少|压减|缩减|调整|降';

/** 按不低于5%的比例安排 sets what it names. */
const floor = /^(?:不|至少|最少)/u;
const spends = /^的?(?:标准|比例)(?:安排|设立|落实|拨付|配备|核定|预算|保障|提取|统筹|列支|足额|发放|补助)/u;

/** Why no row is made of a figure that reads well; undefined where one is. A row that is wrong is worse than none. */
export function refusalOf(
  figure: FoundFigure,
  isPromise: boolean,
  context: CandidateContext,
): string | undefined {
  return (
    differs(figure) ??
    usedOtherwise(figure, isPromise) ??
    conditionOf(figure) ??
    othersWords(figure, isPromise) ??
    otherSubject(figure, isPromise, context) ??
    groupsDoing(figure) ??
    partOf(figure, isPromise) ??
    strictRefusal(figure)
  );
}

/** 比全市平均水平低2.1个百分点. */
function differs({ before, printed }: FoundFigure): string | undefined {
  const isApart = /(?:(?<![提升最])高|(?<!降)低)(?:出|(?:出|于)[^,，。；;、\d]{0,14})?(?:约|近)?$/u.test(
    before,
  );
  return printed.endsWith('个百分点') && isApart ? '是高于或低于别的数多少，不是达到多少' : undefined;
}

/** 小学76%、初中83% in brackets behind the whole, where the row has no cell that says so; a cell of a table alone. */
function partOf(figure: FoundFigure, isPromise: boolean): string | undefined {
  const { before, after, opensLine } = figure;
  const isPart = /\d\s?[%个所名人]?[^（(）)]{0,6}[（(][^（()）]*$/u.test(before);
  const named = isPromise ? scopeOf(figure) : breakdownOf(figure);
  if (isPart && named === '') return '是括号里的一部分，是谁的数请对照原文填';
  if (opensLine && before.trim() === '' && after.trim() === '') return '单独一格，没有说是什么的数';
  return undefined;
}

function usedOtherwise(figure: FoundFigure, isPromise: boolean): string | undefined {
  const { before, printed, after, reading, words } = figure;
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const [behind = ''] = /^[^,，。；;]*/u.exec(after) ?? [];
  if (
    isPromise &&
    /(?:由|从)[^,，。；;]*$/u.test(near) &&
    new RegExp(`^[^、]{0,6}(?:${changes})(?:到|至|为)`, 'u').test(behind)
  )
    return '是起点，不是要求；要记下来请另作数据';
  if (
    !isPromise &&
    /(?:由|从)(?![^,，。；;]*(?:\d{4}年|去年|上年|前年))[^,，。；;]*$/u.test(near) &&
    new RegExp(`^[^、]{0,6}(?:${changes})(?:到|至|为)?`, 'u').test(behind)
  )
    return '是变化以前的数，原文没有写是哪一年的';
  if (
    isPromise &&
    /(?:比|较)(?:\d{4}年|上年|去年|前年|全[国省市]|基期|目前)[^、]{0,6}$/u.test(near) &&
    new RegExp(`^[^、]{0,4}(?:${changes}|高|低|多|少)`, 'u').test(behind)
  )
    return '是用来比较的数，不是要求';
  if (
    /(?:与|离|距离?|按照?)[^、]{0,10}(?:要求|目标|规划|标准|规定)(?:的|为)?$/u.test(near) &&
    /差距|相差|相比|不足|距离/u.test(behind)
  )
    return '是用来比较的要求，不是数据';
  if (
    /(?:按照?|对照|围绕)[^、]*$/u.test(near) &&
    /^的?(?:要求|目标|原则|标准|比例)/u.test(behind) &&
    !(isPromise && (floor.test(printed) || reading.unit === '元') && spends.test(behind))
  )
    return '是提到的标准，这一句没有要求做到';
  if (/^[^、]{0,10}(?:尚未|仍未|还未|没有|未能)/u.test(behind)) return '说的是还没有做到的部分，请核实后填';
  if (/^(?:人口|以上人口|以下人口)|^[^、]{0,2}的?(?:人口|县域)/u.test(behind) && reading.unit === '人')
    return '是适用的条件，不是要求';
  if (isPromise && /^的[^、]{2,12}全部/u.test(behind)) return '是适用的条件，不是要求';
  if (/(?:恳?请|建议|希望)(?:省|市|州|上级|国家|中央)/u.test(near))
    return '是向上级提的请求，不是要求，也不是数据';
  if (
    reading.numbers.length === 1 &&
    /(?:^|[^针面相结])(?:对|凡)[^、]{0,8}$/u.test(near) &&
    /^的?[^、]{0,8}(?:学校|乡镇|县|集团)/u.test(behind)
  )
    return '是适用的条件，不是要求';
  if (isPromise && /积极争取/u.test(before)) return '是争取的数，不是要求';
  if (/可[^、]*$/u.test(near) && /^的?(?:幅度|范围)(?:以?内|之内)/u.test(behind))
    return '是允许的幅度，不是要求';
  if (/^或者?若干/u.test(behind)) return '后面有“或若干”，没有确数';
  if (/差距[^、]*$/u.test(near) || /^[^、]{0,4}的?差距/u.test(behind)) return '说的是差距，不是达到多少';
  if (/放宽(?:至|到)$/u.test(near)) return '是放宽后的上限，原文没有写“不超过”；请核实后填';
  if (reading.implied && new RegExp(`\\d\\s*[%％]|[个]${printed}`, 'u').test(near))
    return '同一句另有百分数，已按那个数列行';
  if (
    figure.opensLine &&
    after.trim() !== '' &&
    figure.previous.length >= 12 &&
    /[^。；：，、！？”）)\]|;:,.!?]$/u.test(figure.previous)
  )
    return '在行首，上一行没有写完，可能是被换行断开的后半；请对照原文核实';
  if (
    figure.opensLine &&
    before === '' &&
    /^\d{1,2}\.\d/u.test(printed) &&
    words.startsWith(printed.slice(0, 3))
  )
    return '在行首，“.”前可能是编号；请对照原文核实';
  return undefined;
}
