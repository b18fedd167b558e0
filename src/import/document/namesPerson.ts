import { endsAsPlace, isPersonName, personName, surname } from './personNames.ts';

const name = `(?<name>${personName})`;
const end = '(?=$|[\\s　,，、;；()（）。:：]|同志)';
const office =
  '(?:局长|副局长|书记|副书记|县长|市长|州长|区长|镇长|乡长|厅长|处长|科长|股长|主任|副主任|校长|园长|院长|理事长|组长|部长|主席|委员|督学|教研员|班主任|记者|通讯员|教授|专家)';
const acts =
  '(?=主持|出席|参加|作|讲话|任|兼|同志|带队|介绍|汇报|传达|部署|通报|指出|强调|要求|宣布|宣读|总结|一行|等|到会|到场|率|赴|深入|调研|莅临|高兴|激动|自豪|欣慰|感慨|坦言|表示|认为|告诉|介绍|解释|回忆|笑着|说|[、，。；（(\\s])';
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
  new RegExp(
    `(?:学生|教师|同学|家长|队员|选手|学员)${name}(?=[（(]|同学|老师|同志|荣获|获|被评|代表|发言)`,
    'gu',
  ),
  new RegExp(`(?:指导|任课|带队|辅导)(?:教师|老师)${name}${end}`, 'gu'),
  // 周小明校长指出, 周小明等6名同志, 授予周小明、李大伟同志.
  new RegExp(
    `(?<![\\p{Script=Han}])${name}副?(?:校长|局长|主任|书记|[园县市区镇乡科股处所]长|老师|委员|代表|教授)(?=指出|强调|主持|出席|带队|介绍|讲话|作|说|表示|认为|[，,])`,
    'gu',
  ),
  new RegExp(`${name}等[\\d一二三四五六七八九十]{0,3}(?:[名位]|同志)`, 'gu'),
  new RegExp(`${personName}[、，]${name}(?:同志|老师)`, 'gu'),
  new RegExp(`(?<![\\p{Script=Han}])${name}收(?=$|[)），,。；;\\s　])`, 'gu'),
  // In a list below 成员：, each with the office: 李大伟　　人事股股长.
  new RegExp(`^[\\s　]*${name}[\\s　]+[\\p{Script=Han}、]*(?:长|主任|书记|员|教师|主席|干部)$`, 'gu'),
];
/** 先进个人：周小明: behind any label a name of three characters, for of two there are too many other words. */
const anyLabel = new RegExp(
  `^[\\s　]*[\\p{Script=Han}]{2,10}[\\s　]*[:：][\\s　]*${name}(?=$|[、，,；;（(\\s　])`,
  'gu',
);

/** 家长代表李先生, 请联系李老师. */
const called = new RegExp(`(?:代表|家长|学生|联系|咨询|由|请|[、，])${surname}(?:先生|女士|老师|同学)`, 'u');

/** The persons of three characters that a text names by what stands around them: the same name is a person's on any other line. */
export function personsNamed(text: string): readonly string[] {
  return [...patterns, anyLabel, ofSchool].flatMap((pattern) => namesIn(text, pattern)).filter(isLong);
}

/** Whether a line seems to name a person, by an office before the name or what is said of it behind. */
export function namesPerson(text: string): boolean {
  return (
    patterns.some((pattern) => namesIn(text, pattern).length > 0) ||
    namesIn(text, anyLabel).some(isLong) ||
    called.test(text) ||
    namesIn(text, ofSchool).some(isLong)
  );
}

/** Right behind a school's name: 城南小学周小明. */
const ofSchool = new RegExp(
  `(?<=\\p{Script=Han}(?:小学|中学|学校|幼儿园|[一二三四五六七八九十]中))${name}(?=$|[、，,。；;])`,
  'gu',
);

/** Whether a line (a cell) is nothing but names: 钱志远、周小明; of two characters several, none a village's. */
export function isListOfNames(text: string): boolean {
  const plain = text.trim().replace(/^[（(]|[。；;）)]$/gu, '');
  return [/[、，,]\s*/u, /[、，,\s　]+/u].some((mark) => {
    const names = plain.split(mark);
    const isSure = names.some(isLong) || (names.length > 1 && !names.some(endsAsPlace));
    return names.every(isPersonName) && isSure;
  });
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].map(({ groups }) => groups?.['name'] ?? '').filter(isPersonName);
}

function isLong(found: string): boolean {
  return found.length > 2;
}
