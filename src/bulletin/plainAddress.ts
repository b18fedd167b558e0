/** One spelling for one address: no leading slash, a slash at the end of a page, none after a file, nothing percent-encoded. */
export function plainAddress(written: string): string {
  if (isElsewhere(written)) return written;
  const [page = '', ...fragment] = decoded(written).normalize('NFC').split('#');
  const inside = page.replace(/^\/+/u, '').replace(/(?:^|(?<=\/))index\.html$/u, '');
  const path = inside === '' || inside.endsWith('/') || isFile(inside) ? inside : `${inside}/`;
  return [path, ...fragment].join('#');
}

/** Whether an address is on another site. */
export function isElsewhere(address: string): boolean {
  return /^https?:\/\//u.test(address);
}

/** The page of an address, and its fragment if it has one. */
export function addressParts(address: string): {
  readonly page: string;
  readonly fragment: string | undefined;
} {
  const [page = '', ...fragment] = address.split('#');
  return { page, fragment: fragment.length === 0 ? undefined : fragment.join('#') };
}

function isFile(path: string): boolean {
  return /\.[a-z][a-z0-9]{1,7}$/iu.test(path);
}

/** Without percent signs; as it stands where they encode nothing. */
export function decoded(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}
