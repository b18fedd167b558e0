const gap = '[\\s\\u3000]*';
const spaced = (word: string) => [...word].join(gap);

const words =
  '领导签发|签发领导|签发人|签发|联系单位及电话|联系人|联络员|联络人|承办人|经办人|经办|经手人|拟稿人|拟稿|核稿人|核稿|校对人|校对|责任编辑|责编|编辑|审核人|审核|审签|终审|复审|初审|一审|二审|三审|作者|撰稿人|撰稿|供稿|摄影|文章录入|录入|责任人|填报人|填表人|打字|打印人|主管领导|分管领导|责任领导|牵头领导|主管负责人|分管负责人|解读人|站长|发布人|发布者|信息员|报送人|负责人|牵头人|总负责人|收件人|收信人|记录人|记录|整理人|主讲人|主讲|报告人|承诺人|申请人|法定代表人|总校长|执行校长|校长|副校长|园长|理事长|副理事长|局长|副局长|书记|副书记|县长|副县长|院长|处长|科长|股长|主席|主任|副主任|秘书长|顾问|组长|副组长|常务副组长|成员|委员|出席|列席|缺席|请假|主持人|主持|参会人员|出席人员|参加人员|与会人员|姓名|业务咨询|咨询|联系';

/** The words before a colon behind which a person's name stands, as alternatives of a pattern; spaces may part them (签 发 人). */
export const personLabels = words
  .split('|')
  .toSorted((a, b) => b.length - a.length)
  .map(spaced)
  .join('|');

/** What may follow such a word before the colon, as 及电话 follows 联系人. */
export const labelEnd = `(?:${gap}[及和、/]?${gap}(?:联系)?(?:电话|方式|手机))?`;

/** The names of a telephone. */
export const callWords = '电话|手机|传真|热线|座机|手机号码?|联系方式|固话';

/** What follows a number that is an amount and no telephone. */
export const amountEnd = '(?!\\d|[ ]?[年元万亿人平册个㎡亩号名所套件台张本吨公])';

/** A telephone with its area code, or a mobile one. */
export const callNumber = `(?<![\\d.〔/-])(?:1[3-9]\\d[ -]?\\d{4}[ -]?\\d{4}|[（(]0\\d{2,3}[）)][ ]?\\d{7,8}|0\\d{2,3}[ ]?[-－—–][ ]?\\d{7,8})${amountEnd}`;
