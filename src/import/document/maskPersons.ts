import { certificate, maskNumbers } from './maskNumbers.ts';
import { amountEnd, callNumber, callWords, labelEnd, personLabels } from './personLabels.ts';
import { hiddenName, isPersonName, personName } from './personNames.ts';

export interface Masked {
  readonly text: string;
  /** How many names and numbers were hidden. */
  readonly hidden: number;
}

/** A label with a name behind it; between them a bureau may stand (县教育局周小明). */
const labelled = new RegExp(
  `((?:${personLabels})${labelEnd}[ \\u3000]*[:：][ \\u3000]*(?:[^\\s:：。；;，,、]{1,16}[局科室股办校处部][ \\u3000]*)?)(${personName})(?=$|[\\s　,，、;；()（）\\[\\]【】|\\d:：。]|联系|电话|同志|老师|先生|女士|副?(?:校长|局长|园长|主任|书记|股长|科长)|[一二三初复终]审)`,
  'gu',
);
/** A further name behind one that is hidden: 联系人：周×× 李大伟, 校长：周××（城南小学）、李大伟. */
const further = new RegExp(
  `(××(?:[（(][^（）()×]{1,24}[)）])?[（(]?[\\s　、，,和；;]{1,3})(${personName})(?=$|[\\s　,，、;；()（）\\d。]|联系|电话)`,
  'gu',
);
/** A name right before a number or a mail address, or before 收: 基教科 周小明 0746-…, 周小明收，138…, 报周小明处，0746. */
const beforeNumber = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|[局科室股办校处部人报与找给至送])(${personName})(?=(?:收|同志|老师|联系|处)?[\\s　，,、；;（(：:]{0,3}(?:(?:联系)?(?:${callWords})[\\s　：:]{0,2})?(?:\\u0000|\\d{7,8}${amountEnd})|(?:同志|老师)?的?(?:电子)?邮箱)`,
  'gu',
);
const call = new RegExp(callNumber, 'gu');
const shortCall = new RegExp(
  `((?:${callWords})[\\s　]*[:：]?[\\s　]*|××[\\s　]*[（(、，,；;/][\\s　]*|××[\\s　]+|××联系[（(])(\\d{7,8})${amountEnd}(?!\\.)`,
  'gu',
);
const mail = /(××[^。\n]{0,20}?)[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Who wrote a report: （记者 周小明 通讯员 李大伟）. */
const reporter = new RegExp(
  `((?:(?:记者|通讯员)[\\s　]*[:：/]?|(?<!\\p{Script=Han})(?:文|图|摄影|撰文|图片)[\\s　]*[/／])[\\s　]*)(${personName})(?=$|[\\s　、，,;；()（）/|｜]|通讯员|记者|报道|摄|从|在|来到|了解)`,
  'gu',
);
/** A pupil or teacher whose number stands behind the name. */
const numbered = new RegExp(
  `(?<=^|[^\\p{Script=Han}]|学生|同学|教师|老师)(${personName})(?=[\\s　]*[（(，,、][\\s　]*(?:学籍号?|身份证号?码?|学号)[\\s　:：]*××)`,
  'gu',
);
const isOfThing = new RegExp(`${certificate}$`, 'u');

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
  const hide = () => {
    hidden += 1;
  };
  const name = (lead: string, found: string) => {
    hide();
    return `${lead}${hiddenName(found)}`;
  };
  let text = maskNumbers(line, hide);
  const counted = text;
  text = text
    .replace(call, (found, at: number) =>
      forPublic.test(counted.slice(Math.max(0, at - 16), at)) ||
      isOfThing.test(counted.slice(Math.max(0, at - 16), at)) ||
      isPublicList(counted, at)
        ? found
        : `\u0000${found}\u0001`,
    )
    .replace(labelled, (whole, lead: string, found: string, at: number, all: string) =>
      isOfSchools(lead, all.slice(at + lead.length)) && !besideLeader.test(all) ? whole : name(lead, found),
    )
    .replace(reporter, (_, lead: string, found: string) => name(lead, found))
    .replace(numbered, (found) => name('', found))
    .replace(beforeNumber, (found: string) => name('', found))
    .replace(pipedName, (found) => name('', found))
    .replace(/此件(?:联系人|由)[^，,。]{2,4}/gu, (found) =>
      found.replace(new RegExp(`${personName}$`, 'u'), (own) => name('', own)),
    );
  text = repeated(text, (before) =>
    before.replace(further, (_, lead: string, found: string) => name(lead, found)),
  );
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the marks set above.
  text = text.replace(/\u0000[^\u0001]*\u0001/gu, () => {
    hide();
    return '××';
  });
  text = repeated(text, (before) =>
    before.replace(shortCall, (whole, lead: string, _digits: string, at: number) => {
      if (forPublic.test(before.slice(Math.max(0, at - 8), at) + lead)) return whole;
      hide();
      return `${lead}××`;
    }),
  );
  text = text.replace(/(?<=××)\d{7,8}(?!\d)/gu, () => {
    hide();
    return '××';
  });
  if (hidden > 0) text = text.replace(mail, '$1××');
  return { text, hidden };
}

/** Behind 组长： on the same line 成员： are persons. */
const besideLeader = new RegExp(`组[\\s　]*长[\\s　]*[:：][\\s　]*${personName}`, 'u');

/**
 * 成员：王庄、李集 may be schools: behind such a word stands a list of persons only where a name of three characters is in it,
 * one with a space (孙　丽), or an office behind it.
 */
function isOfSchools(lead: string, list: string): boolean {
  if (!/成[\s　]*员|参加|代表/u.test(lead)) return false;
  if (/^\p{Script=Han}[ 　]\p{Script=Han}|(?:[科股处局校]长|主任|书记)[）)]?$/u.test(list.trim()))
    return false;
  return !list.split(/[、，,；;（(\s　]+/u).some((each) => each.length > 2 && isPersonName(each));
}

function repeated(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed === text ? text : repeated(changed, change);
}

/** Whether the number follows another that is for the public. */
function isPublicList(line: string, at: number): boolean {
  return /(?:监督|举报|投诉)[^。；;]*[、/，,]\s*$/u.test(line.slice(0, at));
}
