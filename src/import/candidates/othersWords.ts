import type { FoundFigure } from './FoundFigure.ts';

const asked =
  /(?:省|(?<![县各全我本])市|州|国家|上级|教育部|教育厅)[^,，。；;]{0,8}(?<!的)(?:要求|规定|下达)(?!各|全|我们)/u;
const proposed =
  /(?:您|你)们?(?:在[^,，。；;]{0,12}中)?(?:所?提出的?|建议)|(?:代表|委员)(?:们)?(?:所?提出|建议)|(?:提案|议案)中?(?:所?提出|建议)|(?:有|部分)(?:单位|代表|委员|同志|部门|群众|家长|学校)(?:提出|建议|认为|反映)|(?:恳?请|建议|希望)(?:省|市|州|上级|国家|中央)/u;
/** What the office itself promises or reports behind a proposal is its own. */
const answered =
  /.*(?:我们|我[局县市区委校]|本[局县市])(?=[^,，。；;]{0,6}(?:拟|将|计划|打算|力争|确保))|.*(?:建议|意见|问题)[,，](?:[^,，]*[,，])?(?=目前|现有|现行)/u;
/** What was set before or above, where it is only named to compare with. */
const setBefore = /年初(?:确定|计划|下达|预定|定|拟定)/u;
const setAbove = /(?:[省市州]|国家)定/u;
const compared =
  /(?:较|比|与|离|距)[^,，。；;]{0,6}(?:目标|要求|计划|任务|平均)|(?:低|高|多|少)于[^,，。；;]{0,8}(?:目标|要求|平均)/u;
const paperwork =
  /座谈会|论证会|听证会|征求(?!意见稿)|意见(?:和|、)?建议|(?:采纳|收到)[^,，。；;]{0,8}$|共[^,，。；;、]{0,4}部分/u;

/** Why a figure is another's word: asked from above, proposed, expected, planned before, or of the paper itself. Undefined where it is not. */
export function othersWords({ before, printed, after }: FoundFigure, isPromise: boolean): string | undefined {
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const [behind = ''] = /^[^,，。；;]*/u.exec(after) ?? [];
  const said = before.replace(/.*(?:现调整为|实际(?:建成|完成|达|新增|组建|投入))/u, '');
  if (asked.test(said) && !/提出/u.test(near)) return '是上级的要求，不是本文件的；请对照原文';
  if (proposed.test(before.replace(answered, ''))) return '是提议，不是要求，也不是数据';
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
  if (paperwork.test(near) || /^(?:单位|部门)?(?:的)?意见/u.test(behind))
    return '说的是文件怎样起草和分几部分';
  if (/(?:^|[\t|\s])(?:合计|小计|总计)[\s|\t]/u.test(near)) return '是表里的合计，指的是什么请对照原文';
  if (/(?:集体|个人|教师|校长|名单|学生)[(（]$/u.test(near)) return '是名单的人数，不是要求';
  if (/^(?:等次|档次|等级)/u.test(behind)) return '是分几等，不是要求';
  return undefined;
}
