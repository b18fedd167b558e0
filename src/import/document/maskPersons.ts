import { hiddenName, isPersonName, personName } from './personNames.ts';

interface Masked {
  readonly text: string;
  /** How many names and numbers were hidden. */
  readonly hidden: number;
}

const gap = '[\\s\\u3000]*';
const spaced = (word: string) => [...word].join(gap);
const roles =
  '领导签发|签发领导|签发人|签发|联系单位及电话|联系人|联络员|联络人|承办人|经办人|经手人|拟稿人|拟稿|核稿人|核稿|校对人|校对|责任编辑|责编|编辑|审核人|审核|审签|终审|初审|复审|作者|撰稿人|撰稿|供稿|摄影|文章录入|录入|责任人|填报人|填表人|打字|打印人|主管领导|分管领导|主管负责人|分管负责人|解读人|站长|发布人|发布者|信息员|报送人|负责人|收件人|业务咨询|咨询|联系'
    .split('|')
    .map(spaced)
    .join('|');
const callWords = '电话|手机|传真|热线|座机|手机号码?|联系方式|微信号?|QQ号?';
/** A label with a name behind it; between them a bureau may stand (县教育局周小明). */
const labelled = new RegExp(
  `((?:${roles})(?:${gap}[及和、/]?${gap}(?:联系)?(?:电话|方式|手机))?[ \\u3000]*[:：][ \\u3000]*(?:[^\\s:：。；;，,、]{1,16}[局科室股办校处部][ \\u3000]*)?)(${personName})(?=$|[\\s　,，、;；()（）\\[\\]【】|\\d:：。]|联系|电话|同志|老师|先生|女士)`,
  'gu',
);
/** A further name behind one that is hidden: 联系人：周×× 李大伟. */
const further = new RegExp(
  `(××[（(]?[\\s　、，,和]{1,3})(${personName})(?=$|[\\s　,，、;；()（）\\d。]|联系|电话)`,
  'gu',
);
/** A name right before a number, or before 收: 基教科 周小明 0746-…, 周小明收，138…, 县教育局周小明，0746. */
const beforeNumber = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[局科室股办校处部人])(${personName})(?=(?:收|同志|老师)?[\\s　，,、；;（(：:]{0,3}(?:(?:联系)?(?:${callWords})[\\s　：:]{0,2})?<call>)`,
  'gu',
);
const call =
  '(?<![\\d.〔/-])(?:1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|[（(]0\\d{2,3}[）)][ ]?\\d{7,8}|0\\d{2,3}[ ]?[-－—–][ ]?\\d{7,8})(?![\\d])';
const shortCall = new RegExp(
  `((?:${callWords})[\\s　]*[:：]?[\\s　]*|××[\\s　]*[（(、，,；;/][\\s　]*|××[\\s　]+)(\\d{7,8})(?![\\d年.元万亿人平册个㎡亩号])`,
  'gu',
);
const mail = /(××[^。\n]{0,20}?)[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** The author in a page's bar of bare values: 2025-03-05 | 周小明 | 阅读 101. */
const pipedName = new RegExp(
  `(?<=^[\\s　[【]*\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}[^\\n]{0,12}[|｜][\\s　]*)${personName}(?=[\\s　]*(?:[|｜]|$))`,
  'gu',
);

/** Numbers for the public: whoever complains needs them. */
const forPublic = /(?:监督|举报|投诉|信访|纪检|服务热线|求助|报警)[^:：]{0,8}[:：]?[^:：]{0,4}$/u;

/**
 * A line with the names of contact persons, signers and editors and their numbers hidden: 联系人：周××，电话：××. Names are known
 * by a label or a number next to them and by their surname; telephones for complaints stay.
 */
export function maskPersons(line: string): Masked {
  let hidden = 0;
  const name = (lead: string, found: string) => {
    hidden += 1;
    return `${lead}${hiddenName(found)}`;
  };
  let text = line.replace(new RegExp(call, 'gu'), (found, at: number) =>
    forPublic.test(line.slice(Math.max(0, at - 16), at)) || isPublicList(line, at)
      ? found
      : `\u0000${found}\u0001`,
  );
  text = text
    .replace(labelled, (_, lead: string, found: string) => name(lead, found))
    .replace(
      new RegExp(
        beforeNumber.source.replace('<call>', '(?:\u0000|\\d{7,8}(?![\\d年.元万亿人平册个㎡亩号]))'),
        'gu',
      ),
      (found: string) => name('', found),
    )
    .replace(pipedName, (found) => name('', found))
    .replace(/此件(?:联系人|由)[^，,。]{2,4}/gu, (found) =>
      found.replace(new RegExp(`${personName}$`, 'u'), (own) => name('', own)),
    );
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(further, (_, lead: string, found: string) => name(lead, found));
  }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks set above.
  text = text.replace(/\u0000[^\u0001]*\u0001/gu, () => {
    hidden += 1;
    return '××';
  });
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(shortCall, (whole, lead: string, _digits: string, at: number) => {
      if (forPublic.test(text.slice(Math.max(0, at - 8), at) + lead)) return whole;
      hidden += 1;
      return `${lead}××`;
    });
  }
  text = text.replace(/(?<=××)\d{7,8}(?!\d)/gu, () => {
    hidden += 1;
    return '××';
  });
  if (hidden > 0) text = text.replace(mail, '$1××');
  return { text, hidden };
}

/** Whether the number follows another that is for the public. */
function isPublicList(line: string, at: number): boolean {
  return /(?:监督|举报|投诉)[^。；;]*[、/，,]\s*$/u.test(line.slice(0, at));
}

const aloneLabel = new RegExp(
  `^[\\s　]*(?:${roles}|姓名)(?:${gap}[及和、/]?${gap}(?:联系)?(?:电话|方式|手机))?[\\s　]*[:：]?[\\s　]*$`,
  'u',
);
const aloneCall = new RegExp(`^[\\s　]*(?:${call}|\\d{7,8})[\\s　]*$`, 'u');
const callLabel = new RegExp(`^[\\s　]*(?:联系|咨询)?(?:${callWords})[\\s　]*[:：]?[\\s　]*$`, 'u');
const pageDay = /^[\s　]*\d{4}-\d{1,2}-\d{1,2}(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?[\s　]*$/u;

/**
 * The lines of a text, each masked: also a name that fills a line (a cell) of its own behind a label, beside a number or above
 * a page's date and time, and a number behind the label of its own cell.
 */
export function maskLines(lines: readonly string[]): readonly Masked[] {
  const solid = lines.map((text, index) => ({ text: text.trim(), index })).filter(({ text }) => text !== '');
  const near = new Map(
    solid.map(({ index }, at) => [index, [solid[at - 1]?.text ?? '', solid[at + 1]?.text ?? ''] as const]),
  );
  return lines.map((line, index) => {
    const [above = '', below = ''] = near.get(index) ?? [];
    const isName = isPersonName(line);
    if (
      isName &&
      (aloneLabel.test(above) || aloneCall.test(above) || aloneCall.test(below) || pageDay.test(below))
    )
      return { text: line.replace(line.trim(), hiddenName(line.trim())), hidden: 1 };
    if (aloneCall.test(line) && (callLabel.test(above) || isPersonName(above)))
      return { text: line.replace(line.trim(), '××'), hidden: 1 };
    return maskPersons(line);
  });
}

/** A whole text, masked; `hidden` are the numbers of the lines in which something was. */
export function maskText(text: string): { readonly text: string; readonly hidden: ReadonlySet<number> } {
  const pieces = text.split(/(\r\n|\r|\n)/u);
  const masked = maskLines(pieces.filter((_, at) => at % 2 === 0));
  return {
    text: masked.map((line, at) => `${line.text}${pieces[at * 2 + 1] ?? ''}`).join(''),
    hidden: new Set(masked.flatMap(({ hidden }, at) => (hidden > 0 ? [at + 1] : []))),
  };
}
