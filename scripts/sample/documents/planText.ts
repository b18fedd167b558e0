import { chineseNumber } from '../chineseNumber.ts';
import type { DocumentContext } from './DocumentContext.ts';
import { milestones } from './milestones.ts';
import { planTasks } from './planTasks.ts';
import type { ClauseText, PolicyText } from './policyText.ts';

/** The plan of a highest place: milestones, kinds and forms of groups, limits, denominator. */
export function planText(context: DocumentContext): PolicyText {
  const { plan, title, bureau, whole, top } = context;
  return {
    id: plan,
    frontMatter: {
      title: `${bureau}关于印发《${title}推进集团化办学实施方案（2022—2026年）》的通知（虚构）`,
      kind: 'plan',
      issuer: bureau,
      number: '虚构〔2022〕1号',
      index_number: 'SAMPLE000/2022-00001',
      topic: '教育',
      signed: '2022-01-10',
      published: '2022-01-12',
      status: 'effective',
      source_kind: 'official_document',
      source_note: '示例数据（虚构）：地方、机关和文件都是编造的，没有这样一份文件。',
      places: `[${top.place.id}]`,
      summary: `虚构的示例方案：${whole}义务教育学校集团化办学覆盖面从2022年的30%以上提高到2026年的80%以上，一个集团的成员校原则上不超过5所。`,
    },
    clauses: [
      {
        path: '引言',
        heading: '引言',
        text: `这份方案是为演示编造的。它说的“覆盖面”，是${whole}义务教育学校中已加入集团的学校所占的比例。`,
      },
      {
        path: '一',
        heading: '一、总体要求',
        text: '以优质学校带动农村学校、薄弱学校和新建学校，逐年扩大覆盖面，缩小城乡、校际差距。',
      },
      ...goals(context),
      ...planTasks(context),
      {
        path: '四',
        heading: '四、统计口径',
        text: '学校覆盖面和学生覆盖面的分母为小学、初中和九年一贯制学校，校区和教学点并入所属学校，按法人学校计。三种名称的集团都算数。大班额比例用同样的学段。',
      },
      ...safeguards,
      { path: '落款', heading: '落款', text: `${bureau}，2022年1月10日。` },
    ],
  };
}

function goals({ whole, child, promisedGroups }: DocumentContext): ClauseText[] {
  const lead: ClauseText = { path: '二', heading: '二、工作目标', text: '分五年推进，每年年底核对一次。' };
  const yearly = milestones.map(({ year, percent, clause }, index): ClauseText => {
    const text = [`${year}年底前，${whole}${percent}%以上的义务教育学校纳入集团化办学。`];
    if (year === 2022) text.push(`各${child}制定集团考核细则。`);
    if (year === 2025) {
      text.push(
        `每个${child}的学校覆盖面达到60%以上，学生覆盖面${whole}达到75%以上，集团总数达到${promisedGroups}个以上。`,
      );
    }
    if (year === 2026) text.push('城乡、校际差距明显缩小。');
    const heading = `（${chineseNumber(index + 1)}）${year}年`;
    return { path: clause, heading, text: text.join('') };
  });
  return [lead, ...yearly];
}

const safeguards: readonly ClauseText[] = [
  { path: '五', heading: '五、保障措施', text: '各有关单位按分工落实。' },
  {
    path: '五（一）',
    heading: '（一）经费保障',
    text: '设立集团化办学专项经费，由财政部门和教育部门共同管理。',
  },
  {
    path: '五（二）',
    heading: '（二）教师交流',
    text: '集团内骨干教师每学年交流轮岗的比例不低于15%，编制和岗位由机构编制部门、人力资源社会保障部门统筹。',
  },
  {
    path: '五（三）',
    heading: '（三）督导考核',
    text: '每年考核一次集团，结果分为优秀、良好、合格、不合格四等，向社会公布。',
  },
];
