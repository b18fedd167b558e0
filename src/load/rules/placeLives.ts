import type { PartialDate } from '../../domain/PartialDate.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList, Spot } from '../ProblemList.ts';
import { isReversed, surelyBefore } from './periods.ts';

/** A school or group as this rule sees it, whatever its own date is called. */
interface Resident extends Spot {
  readonly place: string;
  readonly name: string;
  readonly ends: PartialDate | undefined;
}

interface Words {
  readonly ends: string;
  readonly still: string;
}

/**
 * A place has schools and groups until it is abolished: afterwards they count nowhere. Those that are older than their place
 * are in order: it may have had another code before.
 */
export function placeLives({ places, schools, groups }: Rows, problems: ProblemList): void {
  const gone = new Map(
    places
      .filter(({ from, to }) => to !== undefined && !isReversed({ start: from, end: to }))
      .map((place) => [place.place, place]),
  );
  if (gone.size === 0) return;
  for (const row of schools) {
    const place = gone.get(row.place);
    if (place !== undefined) warn({ ...row, ends: row.closed }, place, ofSchool, problems);
  }
  for (const row of groups) {
    const place = gone.get(row.place);
    if (place !== undefined) warn({ ...row, ends: row.ended }, place, ofGroup, problems);
  }
}

const ofSchool: Words = { ends: 'closed', still: '仍在办' };
const ofGroup: Words = { ends: 'ended', still: '仍在运行' };

function warn(
  { file, row, name, ends }: Resident,
  { name: at, to }: PlaceRow,
  words: Words,
  problems: ProblemList,
): void {
  if (to === undefined || (ends !== undefined && !surelyBefore(to, ends))) return;
  const how = ends === undefined ? words.still : `到 ${ends}`;
  const message = `“${name}”${how}，所在的“${at}”${to} 已撤销，撤销以后它不计入这个地方；请改填现在的“地方编码”，或补正日期`;
  problems.warning({ file, row }, ends === undefined ? 'place' : words.ends, 'outside-place', message);
}
