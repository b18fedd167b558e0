import type { FoundFigure } from './FoundFigure.ts';

/** A stretch between commas that begins so goes on about what the one before was about; any other has a subject of its own. */
const goesOn =
  /^(?:增加|增至|增长|达到|达|总数|兼并|涵盖|覆盖|其中|共|已|再|将|组建|成立|建成|建立|建设|新建|新增|改扩建|形成|拥有|现有|有|每学?年|每学期|每月|至少|最少|均|都|要|应|须|必须|确保|力争|争取|不|累计|占|吸纳|带动|惠及|受益|比|较|同比|为|是|并|且|也|还|率先|分别|完成|实现|确定|培育|创建|打造|选派|提请|听取|召开|开展|投入|安排|控制|降|提高|提升|最高|最低|最多|半?紧密型|松散型)/u;

/** A time at the start says nothing of whose the stretch is. */
const leadingTime =
  /^(?:截[至止])?(?:到|至|在)?(?:\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?|今年|明年|年|目前|近年来)(?:[底末])?(?:[之以]?前)?/u;

/** The stretches between commas that a figure stands in: its own last, and those before that it goes on from. */
export function stretchesOf({
  before,
  printed,
  after,
}: Pick<FoundFigure, 'before' | 'printed' | 'after'>): readonly string[] {
  const [behind = ''] = /^[^,，；;。|\t]*/u.exec(after) ?? [];
  const all = `${before}${printed}${behind}`.split(/(?<![市县])[,，；;]|[|\t]/u);
  const kept: string[] = [];
  for (const stretch of all.toReversed()) {
    kept.unshift(stretch);
    const said = stretch.trim().replace(leadingTime, '');
    if (said !== '' && !goesOn.test(said)) break;
  }
  return kept;
}

/** What a stretch begins with that says more of the number before it. */
const saysMore = /^(?:其中|且|并且|但|不少于|不低于|不超过|不高于|至少|最少|最高|最低|占|确保|均|都)/u;
const number = /[\d一二两三四五六七八九十]\s?(?:[%个所家名人元次项班万亿]|成)/u;

/**
 * Of those stretches the ones whose 每个 or 每年 is said of the figure too: an earlier one that has a number of its own is done
 * with it, but where the next says more of that number.
 */
export function governingStretches(
  figure: Pick<FoundFigure, 'before' | 'printed' | 'after'>,
): readonly string[] {
  const all = stretchesOf(figure);
  const from = all.findLastIndex((stretch, at) => {
    const next = all[at + 1];
    return next !== undefined && number.test(stretch) && !saysMore.test(next.trim());
  });
  return all.slice(from + 1);
}

/** Everything in the sentence before some of its last stretches. */
export function stretchesBefore(
  figure: Pick<FoundFigure, 'before' | 'printed' | 'after'>,
  stretches: readonly string[] = stretchesOf(figure),
): string {
  const [behind = ''] = /^[^,，；;。|\t]*/u.exec(figure.after) ?? [];
  const whole = `${figure.before}${figure.printed}${behind}`;
  return whole.slice(0, Math.max(0, whole.length - stretches.join(',').length));
}
