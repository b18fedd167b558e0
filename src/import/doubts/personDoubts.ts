import type { Extent } from '../document/Extent.ts';
import { mayBePersonal } from '../document/isPersonal.ts';
import { plainForm } from '../script/plainForm.ts';
import type { Doubt } from './Doubt.ts';

/** Lines that stayed with a name or a telephone hidden, and such as have the place of a name and none that is known as one. */
export function personDoubts({ kept }: Extent): readonly Doubt[] {
  return kept.flatMap(({ number, text, isMasked }): readonly Doubt[] => {
    if (isMasked === true)
      return [{ line: number, message: `人名或电话号码以××代替了：“${text.trim()}”；请看遮得对不对` }];
    if (mayBePersonal(plainForm(text)))
      return [{ line: number, message: `“${text.trim()}”里没有认出人名，照录；若是人名，请删去` }];
    return [];
  });
}
