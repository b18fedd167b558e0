import type { DefaultTreeAdapterTypes } from 'parse5';

/** The mark where struck-out text was left out: what is struck out is no longer the document's. */
export const struckMark = '此处有删去的字，未导入';

/** The mark where hidden text was left out. */
export const hiddenMark = '此处有隐藏的字，未导入';

/** Whether an element shows its text as struck out. */
export function isStruck({ tagName, attrs }: DefaultTreeAdapterTypes.Element): boolean {
  if (tagName === 'del' || tagName === 's' || tagName === 'strike') return true;
  const style = attrs.find(({ name }) => name === 'style')?.value ?? '';
  return /text-decoration(?:-line)?\s*:[^;]*line-through/iu.test(style);
}
