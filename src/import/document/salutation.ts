import { plainForm } from '../script/plainForm.ts';

const address =
  /^(?:尊敬的)?(?:\p{Script=Han}{0,6}(?:政协|人大))?(?<names>\p{Script=Han}{2,4}?(?:[、,，]\p{Script=Han}{2,4}?){0,9})(?:[、,]?等)?(?:[\d一二三四五六七八九十]{0,3}[位名])?(?:代表|委员|先生|女士|同志)(?:[、,]?等)?(?:[\d一二三四五六七八九十]{0,3}[位名](?:代表|委员)?)?(?:[、,，](?:各位)?(?:代表|委员))?(?::|[,，]?[您你]好[!！。]?:?)$/u;
const noName = /^(?:各位|全体|人大|政协|市|县|省|区)|各|全体|届/u;

/** Whether a line addresses persons by their names: 尊敬的周小明代表：, 周小明、李大伟委员：. */
export function isSalutation(text: string): boolean {
  const names = address.exec(plainForm(text))?.groups?.['names'];
  return names?.split(/[、,，]/u).some((each) => !noName.test(each)) === true;
}
