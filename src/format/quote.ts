/** Words quoted from a source; its own quotation marks become single ones: “‘协作型’教育集团”. */
export function quote(words: string): string {
  return `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
