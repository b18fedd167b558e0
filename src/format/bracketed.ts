/** Words in brackets, those that they hold themselves turned into 〔〕: （各县〔市、区〕）. Empty for no words. */
export function bracketed(words: string): string {
  return words === '' ? '' : `（${words.replaceAll('（', '〔').replaceAll('）', '〕')}）`;
}
