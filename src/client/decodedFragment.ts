/** A fragment (`#clause-3-2`) without its mark, decoded; as it is written where it cannot be. */
export function decodedFragment(hash: string): string {
  const fragment = hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
