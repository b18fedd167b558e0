/** The common surnames; those that mostly begin other words (党组织, 管理员, 安全, 高校) need a given name that no word has. */
const single =
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文庞樊兰殷施陶洪翟颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂焦向柳邢岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边净付肖';
const double = '欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|端木|南宫|宇文|长孙|呼延';
/** What no given name ends with: 管理员, 成员, 高校, 任务组, 向社会. */
const noEnd = '员室科局处部组办校队委所站群织户院厅股会岗群长任师案件料度式法章定表务位面作村镇乡街团';
const words =
  '高中|高年|常态|高校|高等|成员|成人|成立|成绩|管理|任课|任务|任何|常委|常务|方式|方案|文件|文字|文明|文化|任职|段长|路段|关于|关注|单位|金额|金融|万元|龙头|马上|白天|白板|石油|石头|安全|温馨|温度|武装|关系|包括|包干|解决|解答|解释|解读|解放|司机|司法|强化|华侨|车辆|房产|房间|边远|项目|顾问|顾全|游客|向上|向下|向前|左右|盛大|宁可|江河|湖南|江西|江苏|于是|于今|何时|何地|和县|张贴|施行|施工|常年|许可|许多|余额|余下|时间|季度|章程|章节|席位|卫生|查看|查询|查处|单独|位于|位置|温州|金华|方便|方法|方面|向全|申报|申请|申诉|申领|严格|严肃|程序|历史|史料|易地|易于|康复|康养|石家|洪水|牛奶|陶瓷|通知|高新|高度|高效|高质|龙山|石门|江华|江永|宁远|祁阳|东安|道县|单列|田径|林业|童话|贺信|夏季|秋季|冬季|周一|周二|周三|周四|周五|周六|周日|周末|周边|周期|周报|计划|黄色|金色|白色|马路|毛笔|谢绝|谢谢|曲目|曲艺|雷达|游戏|贾岛|包含|司局|强制|解除|方可|万一|万人|石化|甘肃|河南|路线|路费|华人|管护|管委|管控|欧美|欧洲|段落|毕业|任期|任免|任教|姓名|本人|联系|常规|常见|常用|常住|高级|高一|高二|高三|高层|高端|高位|安排|安置|成果|成效|成熟|成本|单元|单科|单项|单一|简报|简单|简介|文本|文档|文号|文稿|文秘|文艺|文科|方向|任意|路演|路径|游泳|游学|游园|解析|解困|严禁|严守|严控|武术|管道|强基|强师|强校|强弱|金牌|黄金|车间|房屋|华语|周次|田园|林地|林场|池塘|向心|向善|左侧';
const given = `(?!${words})(?:(?:${double})[\\p{Script=Han}]{1,2}|[${single}][ 　]{0,2}(?:[\\p{Script=Han}](?![${noEnd}](?:$|[^\\p{Script=Han}]))[\\p{Script=Han}]|(?![${noEnd}])[\\p{Script=Han}]))|某某某?|[${single}]某某?`;

/** A person's name as a pattern: a surname with one or two characters behind it that make no other word; 某某某 too. */
export const personName = `(?:${given})`;

/** A surname as a pattern. */
export const surname = `(?:${double}|[${single}])`;

const whole = new RegExp(`^${personName}$`, 'u');

/** Whether a text is a person's name and nothing else. */
export function isPersonName(text: string): boolean {
  return whole.test(text.trim());
}

/** The name with its given part hidden: 周××; 欧阳××. */
export function hiddenName(name: string): string {
  const surname = new RegExp(`^(?:${double})`, 'u').exec(name)?.[0] ?? name.slice(0, 1);
  return `${surname}××`;
}

/** Whether a word ends as the names of villages do, and of schools called after them: 王庄, 石桥. */
export function endsAsPlace(word: string): boolean {
  return /[庄集桥镇村寨坪店屯堡口塘坝沟湾湖营岭铺井]$/u.test(word.trim());
}
