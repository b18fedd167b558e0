import type { RefusedText } from './figuresInText.ts';

const units =
  '间|册|节(?!约|目|奏|点|假|日)|门(?!类|户|店)|天|周(?!年|边|岁|期)|(?:个)?小时|学时|课时|分钟|个月|个学期|个学年|届(?!时|毕业)|栋|幢|套|台|轮|场(?!馆|所|地)|期(?!间|末|中)|岁|平方米|公里|亩|吨|分(?!之|校|别|为|成|管|段|类)|字';
const bound = '(?:不(?:得|应|能|宜)?(?:超过|少于|低于|多于|高于)|至少|至多|最多|最少)';
const han = '[一二两三四五六七八九十]{1,3}';
/** A number with a unit that the tables do not know. */
const unknown = new RegExp(
  `(?<![第\\d.〔时:：]|\\d\\s)\\d+(?:\\s\\d{3})*(?:\\.\\d+)?\\s?[万亿]?[余多]?(?:${units})|(?<=${bound}\\s?)${han}(?:${units}|学?年)|(?<![\\d—–~～至到-])\\d{1,2}学年(?!度)|(?<=满|任期|期限|有效期|少于|低于|超过|至少)\\d{1,2}年|(?<!\\d)\\d{1,2}年(?=以[上下])|每(?:\\d{1,2}|[两二三四五六七八九十])年|(?:\\d{1,2}|(?<=等)${han})部门|(?<=${bound}\\s?)(?:\\d+|${han})个工作日|(?:\\d+|${han})个工作日(?=[之以]?内)`,
  'gu',
);
/** How much in words, without a number. */
const inWords =
  /(?:超?过|达到?|不到|减少|超|占)?(?:一半|半数|过半数?)(?!以[上下])|(?:保持|数|率|比例|均|全部|降)?[为归]零|全部(?=投入|投用|启用|挂牌|开工|竣工)|所有的?(?:成员校|中小学校?|学校|集团|教联体|教学点|乡镇|县区?|校区|班级|教师)(?=[^,，。；;]{0,14}(?:接入|建成|配备|达标|落实|完成|覆盖|安装|开通|参加|实现|达到))/gu;

/** Numbers of a sentence that no row is made of as no cell takes them, each with the reason. `taken` are the places already read. */
export function unlistedNumbers(
  sentence: string,
  taken: readonly { readonly at: number; readonly length: number }[],
): readonly RefusedText[] {
  const found = [
    ...[...sentence.matchAll(unknown)].map((match) => ({ match, reason: '单位没有列入，请自己登记' })),
    ...[...sentence.matchAll(inWords)].map((match) => ({
      match,
      reason: '是用话说的数，没有列入，请自己登记',
    })),
  ];
  return found.flatMap(({ match: { index, 0: text }, reason }) =>
    taken.some(({ at, length }) => index < at + length && at < index + text.length)
      ? []
      : [{ at: index, length: text.length, reason: `“${text}”${reason}` }],
  );
}
