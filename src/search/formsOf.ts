import { coreOf } from './coreOf.ts';
import { foldName } from './foldName.ts';
import type { NameRecord } from './NameRecord.ts';

/** The place itself of `where`, without those above it. */
export function placeOf(where: string): string {
  return where.slice(where.lastIndexOf(' ') + 1);
}

/** Everything that a name may be found by, folded: itself, its aliases, each behind its place (遂昌 + 实验小学), and its places. */
export function formsOf({ name, aliases, where }: NameRecord): ReadonlySet<string> {
  const place = foldName(placeOf(where));
  const forms = [name, ...aliases].map(foldName).flatMap((form) => [form, `${place}${form}`]);
  const all = [...forms, ...where.split(' ').map(foldName)];
  return new Set([...all, ...all.map(coreOf)]);
}
