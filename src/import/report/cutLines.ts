import { type CutLine, type CutReason, cutReasons } from '../document/Extent.ts';
import { maskPersons } from '../document/maskPersons.ts';

/** What was cut, each reason with its lines in full, the most doubtful first; persons' names and telephones are hidden in them. */
export function cutLines(cut: readonly CutLine[]): readonly string[] {
  if (cut.length === 0) return ['没有切掉任何文字。'];
  const reasons = Object.keys(cutReasons) as CutReason[];
  const groups = reasons.flatMap((reason) => {
    const own = cut.filter((line) => line.reason === reason);
    if (own.length === 0) return [];
    return [
      `  ${cutReasons[reason]} ${own.length} 行：`,
      ...own.map(({ number, text }) => `    第 ${number} 行：${maskPersons(text.trim()).text}`),
    ];
  });
  return [`切掉 ${cut.length} 行：`, ...groups];
}
