import { expect, it } from 'vitest';
import { otherPerson, otherShort, person, shortPerson, thirdPerson } from './inventedPersons.ts';
import { mayListNames } from './mayListNames.ts';
import { isListOfNames, namesPerson } from './namesPerson.ts';
import { isSalutation } from './salutation.ts';

const isDoubted = (line: string) => mayListNames(line) || namesPerson(line) || isListOfNames(line);

it.each([
  `（一）${person}（城南小学）`,
  `1. ${shortPerson}　城南小学`,
  `先进工作者（3名）${person} ${shortPerson} ${otherShort}`,
  `城南小学${person}、云溪一中${shortPerson}`,
  `${person}、${shortPerson}、${thirdPerson}等3名教师`,
  `授予${otherPerson}、${shortPerson}同志先进个人称号。`,
  `局党组成员、副局长${shortPerson}到会指导。`,
  `${person}（女，1980年5月生），现任城南小学校长。`,
  `${shortPerson}校长指出，要抓好落实。`,
  `任课教师${shortPerson}，指导教师${person}`,
  `主讲人　${shortPerson}`,
  `经办人　${shortPerson}`,
  `报送县教育局（${shortPerson}收）`,
  `来稿：${shortPerson}`,
  `（${shortPerson} ${otherShort}）`,
])('sees the persons in %s', (line) => {
  expect(isDoubted(line)).toBe(true);
});

it.each([
  '小学高年级、初中低年级各选2个班。',
  '全县学校常态、长效开展活动。',
  '云溪县实验小学　城南小学　东街小学',
  '1. 实验小学　6所',
  '责任单位　教育局　财政局',
  '成员　高校　石桥',
  '各学校校长，各科室：',
  '王庄、李集等村，某某、某某等校。',
  '（十六）2)文集团',
  '组建集团等3个，任务等6项。',
  '成员校（3所）东街小学 西街小学',
])('sees no person in %s', (line) => {
  expect(isDoubted(line)).toBe(false);
});

it.each([
  `尊敬的${shortPerson}代表，您好！`,
  `${person}等5位委员：`,
  `县政协${shortPerson}委员：`,
  `${person}先生：`,
])('knows the salutation %s', (line) => {
  expect(isSalutation(line)).toBe(true);
});

it.each(['各位代表、各位委员：', '县人大代表：', '全体委员：', '政协委员：', '各乡镇：'])(
  'finds no person in the salutation %s',
  (line) => {
    expect(isSalutation(line)).toBe(false);
  },
);
