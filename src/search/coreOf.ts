/**
 * What of a folded name is looked up: without 省 市 县 区 乡 镇, which people leave out (永州三中 for 永州市第三中学).
 * A name of which less than two characters would remain is kept whole.
 */
export function coreOf(folded: string): string {
  const core = folded.replace(/[省市县区乡镇]/gu, '');
  return core.length < 2 ? folded : core;
}
