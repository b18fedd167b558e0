import { withoutPinyinNotes } from './pinyinNotes.ts';

/** Traditional characters of the words that pages, titles and headers are recognised by. */
const pairs =
  '說说見见復复報报決决規规細细則则實实發发機机構构關关於于開开當当頁页掃扫來来網网標标識识辦办權权備备號号聯联' +
  '係系鄭郑聲声圖图體体點点擊击數数時时間间書书長长縣县區区屆届類类題题狀状態态單单給给對对議议條条總总監监' +
  '導导級级熱热閱阅讀读軟软載载資资閉闭責责編编輯辑佈布啟启錄录訪访問问電电話话歡欢聞闻請请簽签' +
  '該该現现與与務务學学進进鄉乡應应團团緊紧個个餘余蓋盖達达萬万億亿組组農农鎮镇師师園园幾几兩两過过確确須须則则將将約约';

const simplified = new Map(
  pairs.match(/../gu)?.map(([traditional = '', plain = '']) => [traditional, plain] as const),
);

/** The same text, character for character, with common traditional characters simplified. */
export function simplifiedForm(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}

/**
 * A line as its words are compared: no spaces, half-width brackets and colons, no pinyin notes, common traditional
 * characters simplified. Never printed.
 */
export function plainForm(text: string): string {
  return simplifiedForm(withoutPinyinNotes(text).normalize('NFKC').replace(/\s+/gu, ''));
}
