import type { FoundFigure } from './FoundFigure.ts';
import { stretchesOf } from './stretchesOf.ts';

const group = '(?:教育集团|集团校|集团|教联体|教育联盟|联盟|教育共同体|共同体)';
const made =
  /组建|成立|建成|建立|建设|设立|新建|建有|创建|培育|打造|形成|现有|共有|拥有|达到?|总数|保持|确定|遴选|评选|撤销|第[一二三四五六七八九十\d]+批|首批|试点|(?:^|[^只仅享还没])有[各]?$|至少|不少于|不低于|不超过|必须|新增|整合|分别/u;
/** 不超过15个教育集团 is of all of them too. */
const bounded = /^(?:不|至|最|达|≥|≤)/u;
const ends =
  /^(?:(?:申报|开展)试点.*|的?(?:试点|建设任务|组建|建设)|以上|左右|以内)?(?:$|[(（、和及与\d：:“]|并(?!入))/u;
const carries =
  /^(?:[为共有计已达至到在将要应须也又再约近超过含]|总数|总量|数量?|个数|规模|发展|增加|增至|扩大|稳定|控制|保持|调整|压减|减少|突破|确保|力争|争取|原则上|一般|至少|最多|不|得|低于|少于|超过|多于|高于|总共|合计|累计|现|目前|可以?|实现|从无到有|、|均|都|年均|分别)*$/u;
const numbered = new RegExp(`^\\s?(?<kind>[^,，。；;、的]{0,10}?)${group}(?<rest>[^,，。；;]*)`, 'u');

/** Why 3个集团运行质量不高 counts no groups that there are: it says what some of them do or suffer. Undefined otherwise. */
export function groupsDoing({ before, printed, after, reading }: FoundFigure): string | undefined {
  if (reading.unit !== '个') return undefined;
  const found = numbered.exec(after)?.groups;
  if (found === undefined) return undefined;
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const isMade = made.test(near) || bounded.test(printed);
  if (ends.test(found['rest'] ?? '') && (isMade || near.trim() === '')) return undefined;
  if (/^[^,，。；;]{0,4}(?:章程|制度|方案|授牌|名单)/u.test(found['rest'] ?? '')) return undefined;
  if (/(?:加入|参加|参与|进入)(?:到|了)?$/u.test(near)) return '说的是加入几个集团，不是集团总数';
  return isMade && ends.test(found['rest'] ?? '') ? undefined : '说的是其中一些集团怎样，不是集团总数';
}

/** Which groups a count of groups is of: 教育集团12个 and 组建12个教育集团 of all, or of a kind that the row can say. */
export function countsAllGroups({ before, printed, after }: FoundFigure): boolean {
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const isMade = made.test(near) || bounded.test(printed);
  if (
    /牵头|龙头|核心|主体|依托|带动/u.test(stretchesOf({ before, printed, after }).join('')) ||
    /(?:以|由)[^。；;]{1,14}(?:牵头|龙头|核心)[^。；;]{0,8}$/u.test(before)
  )
    return false;
  const item = (near.split('、').at(-1) ?? '').replace(/\s/gu, '');
  const found = numbered.exec(after)?.groups;
  if (found !== undefined) return isMade && isKind(found['kind'] ?? '');
  const [behind = ''] = /^[^,，。；;、]*/u.exec(after) ?? [];
  if (!/^(?:[(（]|$|\s)/u.test(behind)) return false;
  const named = new RegExp(`^(?<lead>.*)${group}(?<tail>[^集团]*)$`, 'u').exec(item)?.groups;
  const tail = named?.['tail'] ?? '';
  return (
    named !== undefined &&
    printed !== '' &&
    carries.test(tail.replace(/由[^由]*$/u, '')) &&
    isSubject(named['lead'] ?? '')
  );
}

/** 学前, 义务教育 and Ⅰ类 are parts that a row has no cell for. */
function isKind(kind: string): boolean {
  return !/学前|幼教|幼儿|职业|高职|义务教育|[ⅠⅡⅢ一二三甲乙丙ABCabc]类|跨|超规模|联合/u.test(kind);
}

function isSubject(lead: string): boolean {
  return isKind(lead.slice(-6));
}
