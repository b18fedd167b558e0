import { isPersonName, personName } from './personNames.ts';

const name = `(?<name>${personName})`;
const end = '(?=$|[\\s　,，、;；()（）。:：]|同志)';
const office =
  '(?:局长|副局长|书记|副书记|县长|市长|州长|区长|镇长|乡长|厅长|处长|科长|股长|主任|副主任|校长|园长|院长|理事长|组长|部长|主席|委员)';
const acts =
  '(?=主持|出席|参加|作|讲话|任|兼|同志|带队|介绍|汇报|传达|部署|通报|指出|强调|要求|宣布|宣读|总结|一行|等|[、，。；（(\\s])';
const list =
  '(?:组[\\s　]*长|副[\\s　]*组[\\s　]*长|成[\\s　]*员|主任|顾问|秘书长|出席|列席|请假|缺席|参加|参会|主持|参会人员|出席人员|参加人员|委员|代表|干部)';
/** Where persons stand in a document beside its contacts: lists of leaders, minutes, who is put in charge, who is praised. */
const patterns: readonly RegExp[] = [
  new RegExp(`${list}[\\s　]*[:：][\\s　]*${name}${end}`, 'gu'),
  new RegExp(`${office}[\\s　]*${name}${acts}`, 'gu'),
  new RegExp(
    `(?<=由|报|送|请|与|向|推荐|任命|聘任|人|免去)${name}(?=同志|老师|牵头|负责|担任|兼任|主持|处[，,。]|为|联系|的)`,
    'gu',
  ),
  new RegExp(`(?<![\\p{Script=Han}])${name}(?:同志|老师)[:：，,任担兼的]`, 'gu'),
  new RegExp(`(?<![\\p{Script=Han}])${name}任(?![务何教课期用职意])`, 'gu'),
  // In a list below 成员：, each with the office: 李大伟　　人事股股长.
  new RegExp(`^[\\s　]*${name}[\\s　]+[\\p{Script=Han}、]*(?:长|主任|书记|员|教师|主席|干部)$`, 'gu'),
];
/** 先进个人：周小明: behind any label a name of three characters, for of two there are too many other words. */
const anyLabel = new RegExp(
  `^[\\s　]*[\\p{Script=Han}]{2,10}[\\s　]*[:：][\\s　]*${name}(?=$|[、，,；;（(\\s　])`,
  'gu',
);

/** Whether a line seems to name a person, by an office before the name or what is said of it behind. */
export function namesPerson(text: string): boolean {
  return (
    patterns.some((pattern) => namesIn(text, pattern).length > 0) || namesIn(text, anyLabel).some(isLong)
  );
}

/** Whether a line (a cell) is nothing but names, one of them of three characters: 钱志远、周小明. */
export function isListOfNames(text: string): boolean {
  const names = text.trim().split(/[、，,\s　]+/u);
  return names.every(isPersonName) && names.some(isLong);
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? '').filter(isPersonName);
}

function isLong(found: string): boolean {
  return found.length > 2;
}
