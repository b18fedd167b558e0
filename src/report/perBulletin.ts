import type { Bulletin } from '../bulletin/Bulletin.ts';

/** What `make` says of a bulletin, worked out once however many pages ask for it. */
export function perBulletin<T>(make: (bulletin: Bulletin) => T): (bulletin: Bulletin) => T {
  const made = new WeakMap<Bulletin, { readonly value: T }>();
  return (bulletin) => {
    const known = made.get(bulletin) ?? { value: make(bulletin) };
    made.set(bulletin, known);
    return known.value;
  };
}
