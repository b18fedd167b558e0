import type { Extent } from '../document/Extent.ts';
import { mayBePersonal } from '../document/isPersonal.ts';
import type { MaskedTable } from '../document/maskText.ts';
import { mayListNames } from '../document/mayListNames.ts';
import { isListOfNames, namesPerson, personsNamed } from '../document/namesPerson.ts';
import { isSalutation } from '../document/salutation.ts';
import { plainForm } from '../script/plainForm.ts';
import type { Doubt } from './Doubt.ts';

/**
 * Lines that stayed with a name or a telephone hidden, such as have the place of a name and none that is known as one, and such
 * as name persons elsewhere; a table is told once.
 */
export function personDoubts({ kept }: Extent, tables: readonly MaskedTable[]): readonly Doubt[] {
  const known = new Set(kept.flatMap(({ text }) => personsNamed(text)));
  const lines = kept.flatMap(({ number, text, isMasked, isTabled }): readonly Doubt[] => {
    if (isSalutation(text)) return [{ line: number, message: '称呼里有个人姓名，照录；请决定是否公开' }];
    const named =
      namesPerson(text) ||
      [...known].some((name) => text.includes(name)) ||
      isListOfNames(text) ||
      (isTabled !== true && mayListNames(text));
    const more = named ? [{ line: number, message: '像是有人名，照录；公开前请核对' }] : [];
    if (isMasked === true && isTabled !== true) {
      const message = `人名或电话号码以××代替了：“${text.trim()}”；请看遮得对不对`;
      return [{ line: number, message }, ...more];
    }
    if (mayBePersonal(plainForm(text)))
      return [{ line: number, message: `“${text.trim()}”里没有认出人名，照录；若是人名，请删去` }];
    return more;
  });
  const numbers = new Set(kept.map(({ number }) => number));
  return [
    ...lines,
    ...tables
      .filter(({ first, last }) => numbers.has(first) || numbers.has(last))
      .map(({ first, last, hidden }) => ({
        line: first,
        message: `第 ${first}—${last} 行的表里有人名、电话号码 ${hidden} 处，按表头以××代替了；请看遮得对不对，有没有漏掉的`,
      })),
  ];
}
