import type { FoundFigure } from './FoundFigure.ts';

interface Around {
  /** The figure's stretch before and behind it, between commas. */
  readonly near: string;
  readonly behind: string;
  /** Its sentence before and behind it. */
  readonly before: string;
  readonly after: string;
  readonly printed: string;
  /** It has a bound without 不: 超过8所, 低于80%. */
  readonly isBare: boolean;
}

interface StrictRefusal {
  readonly reason: string;
  readonly holds: (around: Around) => boolean;
}

const bare = /^(?:超|高于|低于|多于|少于|大于|小于|下于|不足|不到|不满|未达|突破|逾)/u;
/** 不得低于10%、 that is done with its own number. */
const done =
  /不(?:得|应当?|能|宜|可|准|许|允许)?(?:低于|少于|小于|超过|高于|多于|大于|突破)[^,，。；;、\d]{0,12}\d[^,，。；;、]*[、,，]/gu;
const forbidden =
  /严禁|禁止|防止|杜绝|避免|制止|谨防|严防|不再|任何[^,，。；;]*不|不(?:得(?!不)|允许|准(?!确)|许|能(?!够)|可(?!或缺))/u;
const change =
  '提高|提升|降低|下降|减少|压减|缩减|增加|增长|上升|上浮|下浮|递增|递减|扩大|增核|调增|调减|高出|低出|缩小|再降|差距';
const changing = new RegExp(`(?:${change})(?:了|约|近|达)?\\s*$`, 'u');
const starting = new RegExp(`^[^、]{0,6}(?:${change})`, 'u');
const except = /除(?!以|法|夕|名|此|草|尘|\d{4})了?[^,，。；;]*外[,，]?/u;
const limits = '上限|下限|底线|红线|封顶|保底|天花板';
const case_ = '超过|低于|不足|不到|高于|少于|多于|未达|以上|以下';

/** What may turn the sense of a number round or make it one of some only. The gravest first. */
const table: readonly StrictRefusal[] = [
  {
    reason: '前面或后面有“严禁、防止、不得”一类的话，界限可能反了；请对照原文填',
    holds: ({ near, before, after, isBare }) =>
      forbidden.test(near.replace(done, '')) ||
      (isBare && forbidden.test(before.replace(done, ''))) ||
      (isBare && /^[^,，。；;]*[,，]?[^,，。；;]{0,6}(?:严禁|禁止|杜绝|制止|防止|避免)/u.test(after)),
  },
  {
    reason: '说的是最多、最少的那一个，不是全部',
    holds: ({ near }) => /最[多少高低大小远近好差长短](?:的|者|可|为|达|仅|只)/u.test(near),
  },
  {
    reason: '有“除……外”或“其余”，说的是哪些请对照原文填',
    holds: ({ near, behind, before }) =>
      /其余|剩余/u.test(near + behind) ||
      except.test(near) ||
      new RegExp(`${except.source}[^,，。；;]*$`, 'u').test(before) ||
      (/除(?!以|法|夕|名|此)[^,，]*$/u.test(near) && /^[^,，]*外/u.test(behind)) ||
      /除外/u.test(behind),
  },
  {
    reason: '说的是上限、下限或底线，界限请对照原文填',
    holds: ({ near, behind }) =>
      new RegExp(`(?:${limits}|少则|多则)[^、]{0,6}$`, 'u').test(near) ||
      new RegExp(`^[^、]{0,4}(?:${limits})`, 'u').test(behind),
  },
  {
    reason: '是提高或降低了多少，不是达到多少；要记下来请另填变化',
    holds: ({ near, printed }) =>
      (changing.test(near) && !/^\D*[到至为]/u.test(printed)) || printed.endsWith('个百分点'),
  },
  {
    reason: '是变化以前的数，不是要求',
    holds: ({ near, behind }) =>
      /(?:由|从)(?![^,，。；;]*(?:\d{4}年|去年|上年|前年))[^,，。；;、]*$/u.test(near) &&
      starting.test(behind),
  },
  {
    reason: '是引号里的说法或简称，不是一个数',
    holds: ({ near, behind, printed }) =>
      (/[“"「‘][^”"」’]{0,8}$/u.test(near) && /^[^“"「‘]{0,8}[”"」’]/u.test(behind)) ||
      (/^[两二三四五六七八九十]个$/u.test(printed) &&
        (/[”"」’]$/u.test(near) || /^(?:关[键鍵][词詞]|课堂)/u.test(behind))),
  },
  {
    reason: '是几项合起来的说法，各项是多少请对照原文逐项填',
    holds: ({ near, behind, printed }) =>
      /[一两二三四五六七八九]个$/u.test(near) ||
      (/^[两二三四五六七八九]个$/u.test(printed) && /^(?:\d|只|全覆盖|百分之|不)/u.test(behind)),
  },
  {
    reason: '说的是还没有做到的那些，请核实后填',
    // 小规模学校仍有137所 says how many there are.
    holds: ({ near, behind }) =>
      /(?:仍|还|尚)有/u.test(near) &&
      !(behind === '' && /^(?![^,，]*(?:超过|低于|不足|不到|以上|以下))[^,，]{3,}仍有$/u.test(near)),
  },
  {
    reason: '只对其中一些学校、集团或情形说的，不是对全部的要求',
    holds: ({ near, behind, before, isBare }) =>
      (isBare && /(?:^|[^针面相结])对[^,，。；;]*$/u.test(near) && /^[^、]{0,10}的/u.test(behind)) ||
      new RegExp(`(?:^|[^针面相结])对[^,，。；;]*(?:${case_})[^,，。；;]*的[^,，。；;]*$`, 'u').test(near) ||
      new RegExp(`(?:${case_})[^,，。；;]*[,，]?按$`, 'u').test(before) ||
      /得分(?:低于|不足|不到|高于|未达)[^,，。；;]*的[^。；;]*$/u.test(before) ||
      /(?:考核|考评|评估|督导)[^,，。；;]{0,16}的(?:(?:教育)?(?:集团|教联体|学校|单位|县)(?!比例|占比|数)|[,，])[^。；;]*$/u.test(
        before,
      ) ||
      (isBare && /(?<!组成)部分|个别|少数|有的/u.test(near)),
  },
];

const distant = /不(?:得|应当?|能|宜|可)?(?:低于|少于|超过|高于|多于)(?:(?![不且])[^,，。；;、\d]){1,24}$/u;

/** Why a figure's words are of a kind that is easily read the wrong way round; undefined where they are not. */
export function strictRefusal({
  before,
  printed,
  after,
}: Pick<FoundFigure, 'before' | 'printed' | 'after'>): string | undefined {
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const [behind = ''] = /^[^,，。；;]*/u.exec(after) ?? [];
  // 不得低于本校教师的8%: the bound is the number's own.
  const own = printed.startsWith('不') ? near.replace(distant, '') : near;
  const around = { near: own, behind, before, after, printed, isBare: bare.test(printed) };
  return table.find(({ holds }) => holds(around))?.reason;
}
