/** A document's title between book marks; those inside it become single ones: 《关于印发〈……方案〉的通知》. */
export function bookTitle(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}
