/** A name without what the eye skips: full- and half-width forms are one, spaces and letter case do not count. */
export function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
