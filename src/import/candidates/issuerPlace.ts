import type { KnownPlace } from './FoundFigure.ts';
import { shortened } from './placeOf.ts';

/** The place whose office an issuer is: 零陵区 of 永州市零陵区教育局. Undefined where the name says none that is known, or several. */
export function issuerPlace(issuer: string, places: readonly KnownPlace[]): KnownPlace | undefined {
  const named = places.filter(({ name }) => [name, shortened(name)].some((each) => issuer.includes(each)));
  const innermost = named.filter(({ id }) => !named.some(({ parent }) => parent === id));
  return innermost.length === 1 ? innermost[0] : undefined;
}
