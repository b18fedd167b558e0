/** Every two characters that follow one another in a text, each once; none in a text of one character. */
export function pairsOf(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}
