import type { FoundFigure } from './FoundFigure.ts';

const asked =
  /(?:省|(?<![县各全我本])市|州|国家|上级|教育部|教育厅)[^,，。；;]{0,8}(?<!的)(?:要求|规定|下达)(?!各|全|我们)/u;
const proposed =
  /(?:您|你)们?(?:在[^,，。；;]{0,12}中)?(?:所?(?:提出|提到)的?|建议)|(?:代表|委员)(?:们)?(?:所?提出|建议)|(?:提案|议案)中?(?:所?提出|建议)|(?:有|部分)(?:单位|代表|委员|同志|部门|群众|家长|学校)(?:提出|建议|认为|反映)|(?:恳?请|建议|希望)(?:省|市|州|上级|国家|中央)/u;
/** What the office itself promises or reports behind a proposal is its own. */
const answered =
  /.*(?:我们|我[局县市区委校]|本[局县市])(?=[^,，。；;]{0,6}(?:拟|将|计划|打算|力争|确保|认为))|.*(?:建议|意见|问题)[,，](?:[^,，]*[,，])?(?=目前|现有|现行)/u;
const allowed =
  /(?:根据|按照?)(?:省里|上级|国家|教育部|省教育厅|市里)[^,，。；;]{0,4}(?:文件|规定)(?:[,，](?![^,，]*(?:[全我本][省市县区]|我局))[^,，。；;]*)?$/u;
/** What was set before or above, where it is only named to compare with. */
const setBefore = /年初(?:确定|计划|下达|预定|定|拟定)/u;
const setAbove = /(?:[省市州]|国家)定/u;
const compared =
  /(?:较|比|与|离|距)[^,，。；;]{0,6}(?:目标|要求|计划|任务|平均)|(?:低|高|多|少)于[^,，。；;]{0,8}(?:目标|要求|平均)/u;
/** 关于“…”的建议, 组建7个集团的做法, 达到40%的条件: what a phrase speaks of, and the sentence neither asks nor reports. */
const named =
  /^(?:(?!并|总结|推广|落实|解决|学习|借鉴)[^,，。；;]){0,20}?的(?:年度|规划|预期|既定|原定|总体)?(建议|提案|议案|做法|经验|模式|目标|条件|问题|要求|标准|任务)/u;
/** 实现达到80%的目标, 按每生120元的标准安排 do ask. */
const doing = /实现|确保|完成|达到|达|执行|落实|按照?|坚持|保持/u;
const expert =
  /(?:专家|学者|教授|院士|研究员)[^,，。；;]{0,8}(?:认为|指出|建议|表示|说)|(?<!我们|我[局县市区])认为[,，]|说[:：]\s*[“"][^”"]*$/u;
const paperwork =
  /座谈会|论证会|听证会|征求(?!意见稿)|意见(?:和|、)?建议|(?:采纳|收到)[^,，。；;]{0,8}$|共[^,，。；;、]{0,4}部分/u;

/** Why a figure is another's word: asked from above, proposed, expected, planned before, or of the paper itself. Undefined where it is not. */
export function othersWords({ before, printed, after }: FoundFigure, isPromise: boolean): string | undefined {
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const [behind = ''] = /^[^,，。；;]*/u.exec(after) ?? [];
  const said = before.replace(/.*(?:(?:调整|下调|上调)[为到至]|实际(?:建成|完成|达|新增|组建|投入))/u, '');
  if (asked.test(said) && !/提出/u.test(near)) return '是上级的要求，不是本文件的；请对照原文';
  if (proposed.test(before.replace(answered, ''))) return '是提议，不是要求，也不是数据';
  if (expert.test(before)) return '是专家或别人的话，不是本文件的要求，也不是数据';
  if (/^[^,，。；;]{0,4}即可/u.test(behind) || allowed.test(before))
    return '是上级或别处文件定的数，不是本文件的要求';
  // “1+N”，即1所带动N所 says no number; “三个一”，即每校1个 may ask for one.
  const isFormula = !isPromise || /[Nn]\s?[所个名]|若干/u.test(behind);
  if (isFormula && /[”"」][^,，。；;“"「]{0,8}[,，]\s*即[^,，。；;]*$/u.test(before))
    return '是对引号里说法的解释，不是一个数';
  if (/(?:^|后)(?:预计)?[可能](?:新增|提供|增加|容纳)[^,，]*$/u.test(near))
    return '是建成后可以有的数，不是要求，也不是现在的数据';
  if (/(?:未|不予?|没有)采纳/u.test(after)) return '原文说没有采纳';
  if (/预计|预期|预估/u.test(near)) return '是预计的数，不是数据，也不是要求';
  if (
    /原(?:计划|定|拟)|应(?:建成|完成|达到)[^,，]*$/u.test(said) &&
    /原(?:计划|定|拟)|实际(?:建成|完成|达|新增|组建|投入)/u.test(said + behind + after)
  )
    return '是原来的计划；请对照原文';
  if (setBefore.test(near)) return '是年初的计划，不是结果，也不是要求';
  if (setAbove.test(near) && (!isPromise || /离|距|低于|高于|超过|低|高/u.test(near)))
    return '是用来比较的数，不是数据';
  if (compared.test(near) || (/^[)）]?的(?:要求|目标)(?!任务)/u.test(behind) && /于/u.test(printed)))
    return '是用来比较的数，不是数据';
  if (/平均[^,，]{0,4}[(（]$/u.test(near)) return '是用来比较的数，不是数据';
  const [, phrase = ''] = named.exec(behind) ?? [];
  const isAsked =
    isPromise &&
    !/超额|提前/u.test(near) &&
    /目标|要求|标准|任务/u.test(phrase) &&
    (doing.test(near) || /^(?:达到|实现|落实)|的[^,，。；;]*(?:完成|实现)/u.test(behind));
  if (phrase !== '' && !isAsked) return `是“……的${phrase}”里的数，不是这一句要求或报告的数`;
  if (paperwork.test(near) || /^(?:单位|部门)?(?:的)?意见/u.test(behind))
    return '说的是文件怎样起草和分几部分';
  if (/(?:^|[\t|\s])(?:合计|小计|总计)[\s|\t]/u.test(near)) return '是表里的合计，指的是什么请对照原文';
  if (/(?:集体|个人|教师|校长|名单|学生)[(（]$/u.test(near)) return '是名单的人数，不是要求';
  if (
    (/分(?:为|成)?$/u.test(near) || /分(?:为|成)[^,，。；;]*$/u.test(near)) &&
    (/[类种项]$/u.test(printed) || /^(?:阶段|步骤|类|步|层次|层级|档)/u.test(behind))
  )
    return '是分几类、几步，不是要求';
  if (/^(?:等次|档次|等级)/u.test(behind)) return '是分几等，不是要求';
  return undefined;
}
