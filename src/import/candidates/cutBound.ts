/** A negation or comparison that touches the number and that its requirement does not have. */
const cutBefore =
  /(?:不|未|没|没有|无|非|勿|莫|禁|禁止|超[过出]?|(?<![降减])低于?|(?<![提升增])高于?|(?<![增最至])多于?|(?<![减缺最至])少于?|(?<![减缩])小于?|(?<![扩增加])大于?|最[多少高低]|[至]多|至少|突破|不足|不到|[≥≤<>＜＞]=?)\s*$/u;
/** 不允许, 严禁 and the like before a number that has a bound of its own. */
const negated =
  /(?:不|未|没有|无|非|勿|莫|禁止?)(?:得|应当?|能|宜|可|准|许|允许|要|再|会|曾|需|必|是|仅)*\s*$/u;
const bare = /^(?:超|低|高|多|少|大|小|逾|突|达|控|降|提)/u;
const cutBehind =
  /^\s?(?:[(（]含[)）]\s?)?(?:[及或]?以[上下内外]|之[内上下外]|[及或]者?更[多少高低]|左右|上下|有余|之多|开外|余(?!家)|多(?![种样媒元功方次校])|来(?![自源])|内(?![设部初高蒙涵容地外的])|封顶|起步|[-—–~～至到] ?[\d一二两三四五六七八九十])/u;
const halfRange = /\d ?[%％个所家名人元次项班]? ?(?:[-—–~～至到]|——) ?$/u;
/** 超过, 低于 further off: of 超过集团总数的20% it is the number's, of 低于全市平均水平12个百分点 it is not. */
const distant =
  /(超过|超出|突破|高于|低于|少于|多于|大于|小于|不足|不到|不满|未达到?)[^,，。；;、：:\d（）()]{1,24}$/u;

/**
 * Why a figure as cut out of its sentence may have lost its bound; undefined where it has not. `printed` is what a cell would say,
 * `before` and `after` what stands around it.
 */
export function cutBound(printed: string, before: string, after: string): string | undefined {
  const near = /[^,，。；;、：:]*$/u.exec(before)?.[0] ?? '';
  if (/^不得?(?:超过|高于|多于)/u.test(printed) && /(?:最多|至多|最高)\s*$/u.test(near)) return lost(after);
  if (/^不得?(?:低于|少于)/u.test(printed) && /(?:至少|最少|最低)\s*$/u.test(near)) return lost(after);
  if (/^(?:至少|最少|至多|最多|不)/u.test(printed) && !cutBefore.test(near)) return lost(after);
  const [touching] = cutBefore.exec(near) ?? (bare.test(printed) ? negated.exec(near) : undefined) ?? [];
  if (touching !== undefined) return `紧前面的“${touching.trim()}”没有算进去，界限可能反了；请对照原文填`;
  if (halfRange.test(near)) return '是一个范围的一半，请对照原文填';
  const [, far] = distant.exec(near) ?? [];
  if (far !== undefined) return `前面的“${far}”是不是说这个数，请对照原文填`;
  return lost(after);
}

function lost(after: string): string | undefined {
  const [behind] = cutBehind.exec(after) ?? [];
  return behind === undefined ? undefined : `紧后面的“${behind.trim()}”没有算进去；请对照原文填`;
}
