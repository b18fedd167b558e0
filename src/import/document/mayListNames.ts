import { personLabels } from './personLabels.ts';
import { isPersonName, personName } from './personNames.ts';

const office =
  '小学|中学|学校|[一二三四五六七八九十]中|完小|初中|高中|幼儿园|中心校|校区|集团|教联体|局|股|科|室|处|中心|[校园院局县市所科股处站]长|主任|书记|教师|老师|督学|委员|代表';
/** What numbers a line: 1. （一） ①. */
const numbering = '(?:[（(][\\d一二三四五六七八九十]{1,3}[)）]|[\\s　\\d.．、，①-⑳])*';
const parts = `[、，,；;\\s　]`;
const listed = `${personName}(?:[（(][^（）()]{1,24}[）)])?`;
/** Behind the names an office or a school, or words in brackets: 周小明　城南小学. */
const beforeOffice = new RegExp(
  `^${numbering}${personName}(?:${parts}{1,4}${personName})*(?:[\\s　，,]+[\\p{Script=Han}（）()]{0,24}(?:${office})[）)]?|[（(][^（）()]{2,30}[）)])[\\s　。；;]*$`,
  'u',
);
/** And the other way round: 城南小学　周小明. */
const behindOffice = new RegExp(
  `^${numbering}[\\p{Script=Han}（）()]{0,24}(?:${office}|${personLabels}|评委)[\\s　]+${listed}(?:${parts}{1,4}${listed})*[\\s　。；;]*$`,
  'u',
);
/** Before the names any label: 优秀教师（2名）：…, 城南小学：…. */
const behindLabel = new RegExp(
  `^${numbering}(?<label>[\\p{Script=Han}\\d（）()、“”]{2,40})[\\s　]*(?:[:：]|(?<=[)）]))[\\s　]*(?<names>${listed}(?:${parts}{1,4}${listed})*)[\\s　。；;等]*$`,
  'u',
);
const people =
  /优秀|先进|模范|骨干|名[师校单]|标兵|能手|个人|获奖|等奖|教师|校长|园长|班主任|督学|学生|同学|代表|人员|组长|专家|稿|评委|主讲/u;
/** 周小明，女，汉族，1980年5月生. */
const personalia = new RegExp(
  `(?<=^|[\\s　：:、。；;])${personName}[（(，,、\\s　]{1,3}[男女](?=[，,、。；;\\s　（(]|$)`,
  'u',
);

/** A name with blanks in it (孙　丽), which parted names could be taken for. */
const parted = /(?<!\p{Script=Han})(\p{Script=Han})[ 　]{1,2}(?=\p{Script=Han}(?!\p{Script=Han}))/gu;

/** Whether a line seems to list persons: names with an office, a school or brackets behind them, names behind a label, a name and its sex. */
export function mayListNames(line: string): boolean {
  const text = line.replace(parted, '$1');
  if (personalia.test(text) || beforeOffice.test(text) || behindOffice.test(text)) return true;
  const { label = '', names = '' } = behindLabel.exec(text)?.groups ?? {};
  if (names === '') return false;
  const found = names.replace(/[（(][^（）()]*[）)]/gu, '').split(/[、，,；;]|[\s　]{2,}/u);
  return people.test(label) || found.some((each) => isPersonName(each) && each.trim().length > 2);
}
