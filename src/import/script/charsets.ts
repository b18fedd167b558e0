/** Characters of GB2312 that Big5 lacks: written so only in simplified text. */
const gb = characters('gb18030', [0xb0, 0xf7], [[0xa1, 0xfe]]);
/** Big5 without its later additions: characters in daily use in traditional text. */
const big5 = characters(
  'big5',
  [0xa4, 0xf9],
  [
    [0x40, 0x7e],
    [0xa1, 0xfe],
  ],
);

/** Whether the character belongs to traditional writing only (學), not to the mainland's standard set. */
export function isTraditional(character: string): boolean {
  return big5.has(character) && !gb.has(character);
}

/** Whether the character belongs to simplified writing only (学). */
export function isSimplified(character: string): boolean {
  return gb.has(character) && !big5.has(character);
}

function characters(
  encoding: string,
  [first, last]: readonly [number, number],
  seconds: readonly (readonly [number, number])[],
): ReadonlySet<string> {
  const decoder = new TextDecoder(encoding);
  const found = new Set<string>();
  for (let lead = first; lead <= last; lead += 1) {
    for (const [low, high] of seconds) {
      for (let trail = low; trail <= high; trail += 1) {
        const character = decoder.decode(Uint8Array.of(lead, trail));
        if (/^\p{Script=Han}$/u.test(character)) found.add(character);
      }
    }
  }
  return found;
}
