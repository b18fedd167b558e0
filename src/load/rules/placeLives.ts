import type { PartialDate } from '../../domain/PartialDate.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList, Spot } from '../ProblemList.ts';
import { isReversed, surelyBefore } from './periods.ts';

/** A school or group as this rule sees it, whatever its own dates are called. */
interface Resident extends Spot {
  readonly place: string;
  readonly name: string;
  readonly starts: PartialDate | undefined;
  readonly ends: PartialDate | undefined;
}

interface Words {
  readonly starts: string;
  readonly ends: string;
  readonly begin: string;
  readonly still: string;
}

/** A place has schools and groups only while it exists: outside that time they count nowhere. */
export function placeLives({ places, schools, groups }: Rows, problems: ProblemList): void {
  const dated = new Map(
    places
      .filter(
        ({ from, to }) => (from !== undefined || to !== undefined) && !isReversed({ start: from, end: to }),
      )
      .map((place) => [place.place, place]),
  );
  if (dated.size === 0) return;
  for (const row of schools) {
    const place = dated.get(row.place);
    if (place !== undefined)
      warn({ ...row, starts: row.opened, ends: row.closed }, place, ofSchool, problems);
  }
  for (const row of groups) {
    const place = dated.get(row.place);
    const life = { starts: row.established, ends: row.ended };
    if (place !== undefined) warn({ ...row, ...life }, place, ofGroup, problems);
  }
}

const ofSchool: Words = { starts: 'opened', ends: 'closed', begin: '开办', still: '仍在办' };
const ofGroup: Words = { starts: 'established', ends: 'ended', begin: '成立', still: '仍在运行' };

function warn(
  { file, row, name, starts, ends }: Resident,
  { name: at, from, to }: PlaceRow,
  words: Words,
  problems: ProblemList,
): void {
  const remedy = '请改填现在的“地方编码”，或补正日期';
  if (to !== undefined && (ends === undefined || surelyBefore(to, ends))) {
    const message = `“${name}”${ends === undefined ? words.still : `到 ${ends}`}，所在的“${at}”${to} 已撤销，撤销以后它不计入这个地方；${remedy}`;
    problems.warning({ file, row }, ends === undefined ? 'place' : words.ends, 'outside-place', message);
  }
  if (from !== undefined && starts !== undefined && surelyBefore(starts, from)) {
    const message = `“${name}”${starts} ${words.begin}，所在的“${at}”${from} 才设立，设立以前它不计入这个地方；${remedy}`;
    problems.warning({ file, row }, words.starts, 'outside-place', message);
  }
}
