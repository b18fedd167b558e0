/** Four 32-bit words from a text: FNV-1a from four different beginnings. */
export function seedWords(text: string): [number, number, number, number] {
  return [hash(text, 0x811c9dc5), hash(text, 0x9e3779b9), hash(text, 0x85ebca6b), hash(text, 0xc2b2ae35)];
}

function hash(text: string, beginning: number): number {
  let state = beginning | 0;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state ^ (state >>> 15);
}
