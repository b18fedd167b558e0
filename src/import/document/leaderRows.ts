import { type Masked, maskPersons } from './maskPersons.ts';
import { endsAsPlace, hiddenName, isPersonName, personName } from './personNames.ts';

/** 成员：李大伟　人事股股长 begins a list of leaders; the lines below it have no label. */
const leader =
  /^[\s　]*(?:组[\s　]*长|(?:常务)?副[\s　]*组[\s　]*长|成[\s　]*员|顾问|委[\s　]*员)[\s　]*[:：]/u;
const office =
  '[\\s　]+[\\p{Script=Han}、（）]*(?:长|主任|书记|员|教师|主席|干部)[）]?$|[\\s　]*[（(][^（）()]{1,24}[)）][\\s　]*$';
const below = new RegExp(`^([\\s　]*)(${personName})(?=${office})`, 'u');

/** The lines that go on with a list of leaders, masked: names with or without an office. By their indexes. */
export function leaderRows(lines: readonly string[]): ReadonlyMap<number, Masked> {
  const rows = new Map<number, Masked>();
  let isList = false;
  let isOfPersons = false;
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const row = isList ? maskRow(line, isOfPersons) : undefined;
    if (row !== undefined) rows.set(at, row);
    else {
      isList = leader.test(line);
      isOfPersons = isList && maskPersons(line).hidden > 0;
    }
  }
  return rows;
}

/** Names alone of two characters may be schools (石桥): in a list that is known to be of persons they are names. */
function maskRow(line: string, isOfPersons: boolean): Masked | undefined {
  if (below.test(line))
    return {
      text: line.replace(below, (_, lead: string, found: string) => `${lead}${hiddenName(found)}`),
      hidden: 1,
    };
  const pieces = isPersonName(line) ? [line] : line.split(/([、，,]\s*|\s+)/u);
  const names = pieces.filter((piece, at) => at % 2 === 0 && piece.trim() !== '');
  const isSure = names.some((name) => name.trim().length > 2) || (isOfPersons && !names.some(endsAsPlace));
  if (!names.every(isPersonName) || !isSure) return undefined;
  const masked = pieces.map((piece) =>
    names.includes(piece) ? piece.replace(piece.trim(), hiddenName(piece.trim())) : piece,
  );
  return { text: masked.join(''), hidden: names.length };
}
