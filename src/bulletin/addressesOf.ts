import type { Bulletin } from './Bulletin.ts';
import { figureHome } from './figureHome.ts';
import { namedAddresses } from './namedAddresses.ts';
import { newAddresses } from './newAddress.ts';
import { redirectsOf } from './redirectsOf.ts';
import { hasFigures, standing } from './standing.ts';

/**
 * The addresses that others may cite and that a release keeps, relative to the site and without a leading slash:
 * `policies/enshi-2023/#clause-3-2-1`. First those of today, then those of earlier releases and of redirects, which go on being
 * promised, so that comparing with the last list alone forgets nothing.
 */
export function addressesOf(bulletin: Bulletin): readonly string[] {
  const redirects = redirectsOf(bulletin.site, bulletin.policies.values());
  const stands = standing(bulletin);
  const newAddress = newAddresses(stands, redirects);
  const former = redirects
    .map(({ from }) => from)
    .filter((from) => !stands(from) && newAddress(from) !== undefined);
  const kept = bulletin.kept.flatMap(({ addresses }) => addresses.map(({ address }) => address));
  return [
    ...new Set([
      ...namedAddresses(bulletin),
      ...[...bulletin.places.keys()].flatMap((place) => figureAddresses(bulletin, place)),
      ...[...former, ...kept].toSorted(),
    ]),
  ];
}

/** The page of a place's figures, and those figures that stand on the page of the place itself. */
function figureAddresses(bulletin: Bulletin, place: string): readonly string[] {
  const page = `places/${place}/`;
  return [
    ...(hasFigures(bulletin, place) ? [`${page}figures/`] : []),
    ...bulletin
      .figuresOf(place)
      .map((figure) => figureHome(bulletin, figure))
      .filter((address) => address.startsWith(`${page}#`)),
  ];
}
