/**
 * The fewest characters to change, add or leave out that make the query a part of a text; more than `most` is not counted out
 * further. (Sellers' algorithm.)
 */
export function distanceWithin(query: string, text: string, most: number): number {
  const [asked, characters] = [[...query], [...text]];
  let row = Array.from({ length: characters.length + 1 }, () => 0);
  for (const [index, wanted] of asked.entries()) {
    const next = [index + 1];
    for (const [at, character] of characters.entries()) {
      const same = (row[at] ?? 0) + (character === wanted ? 0 : 1);
      next.push(Math.min(same, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    row = next;
  }
  return Math.min(...row);
}
