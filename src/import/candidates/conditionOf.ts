import type { FoundFigure } from './FoundFigure.ts';

const bounds = /^(?:不|未|超|低|高|多|少|大|小|达|至)|(?:以上|以下|以内)$/u;
const classes =
  /^(?:的)?(?:超?大班额|标准班额|小?班额|班级|教学班|学校|小规模学校|教学点|乡镇(?!校长|教师|学校|中心)|集团|校区)/u;
const then = /^的(?:$|要|应|须|予以|限期|不予|不得|可|一律|给予|由|按|暂|进行|实行|取消|可以|均|责令)/u;
const those = /^(?:学校|成员校)?的[^、]{0,8}(?:学校|学区|乡镇|集团|县|区|班级|单位|地方|教师|校长|学生)/u;
const measured = /(?:率|比例|占比|比重|覆盖面|满意度|人数|班额|规模|数量?|总数|学校|成员校)\s*$/u;
const opens =
  /(?:^|[,，；;：:])\s*(?:若|倘若|如果|如(?![期下实何意数同此])|凡(?!事)|一旦|对于?(?=[^,，]{0,20}的[,，]))/u;
const below = /^(?:超|不足|低于|少于|多于|未达|不满|不到)/u;
/** 不足2所，且未能补足的；: a case that the list above it is of, or what it leads to. */
const listed =
  /^(?:(?!对于?|凡)[^。；;])*?的(?:[,，](?:予以|应|须|责令|不得|限期|取消|给予|奖励|由|按)|[。；;]?$)/u;
/** What follows a case: 5所以下的，每年补助10万元. */
const inCase =
  /(?:以上|以下|以内|(?:不足|超过|低于|高于|达到|少于|多于)[^,，。；;]{1,10})的[,，][^,，。；;]*$|(?:^|[,，；;])当[^,，。；;]{2,24}时[,，]/u;
const perMore = /每(?:增加|新增|增设|减少|超过|超出|提高|降低|多|少|组建|培育|创建|创成|建成)/u;

/** Why a figure says only when or to whom something applies, or what is paid for it; undefined where it says what is to be. */
export function conditionOf(figure: FoundFigure): string | undefined {
  const { before, printed, after, reading } = figure;
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const [behind = ''] = /^[^,，。；;]*/u.exec(after) ?? [];
  const isBound = bounds.test(printed);
  const isCase = /(?:^|[,，；;])当[^,，]*$/u.test(before) && /^[^,，]{0,4}时/u.test(after);
  if (isCase || opens.test(before) || inCase.test(before))
    return '只在某种情形下适用，不是对全部的要求；请对照原文';
  if (perMore.test(before)) return '是按增加的数计的标准，不是要求';
  if (below.test(printed) && listed.test(after)) return '是适用的条件，不是要求';
  if (/连续$/u.test(near) && reading.unit === '次') return '是适用的条件，不是要求';
  if (then.test(behind) && (isBound || measured.test(near))) return '是适用的条件，不是要求';
  if (
    reading.numbers.length === 1 &&
    those.test(behind) &&
    !/^的(?:目标|要求)/u.test(behind) &&
    (measured.test(near) || (isBound && reading.unit !== '%'))
  )
    return '是适用的条件，不是要求';
  if (reading.numbers.length === 1 && reading.unit === '人' && isBound && classes.test(behind))
    return '是班额或规模的标准，不是要求';
  if (/(?:未|没有?|尚未)(?:能)?(?:完成|达到|实现)[^,，]*$/u.test(near) && /^[^、]{0,6}的/u.test(behind))
    return '是适用的条件，不是要求';
  if (/以上$|^超过/u.test(printed) && /^(?:的)?超规模/u.test(behind)) return '是适用的条件，不是要求';
  if (isBound && /^(?:教学)?班(?:级)?的/u.test(behind)) return '是适用的条件，不是要求';
  if (/标准班额/u.test(near)) return '说的是标准班额，不是大班额；请对照原文';
  if (
    reading.unit === '元' &&
    /(?:每个|对[^,，]{2,14})(?:给予)?奖[励补]$|给予$/u.test(near) &&
    /奖[励补]/u.test(near + behind)
  )
    return '是奖励的标准，不是要求';
  if (/(?:排名|排位|倒数|(?<![年月日底末之以])[前后])\s*$/u.test(near) && /名|位|^\d.*%$/u.test(printed))
    return '是名次，不是数量';
  if (/是指|所称/u.test(before)) return '是定义里的数，不是要求';
  return undefined;
}
