/** What the places below a place are called together: 县市, 县（市、区）, or 地方 where their names are of other kinds. */
export function childWord(names: readonly string[]): string {
  const ends = new Set(names.map((name) => name.replace(/（[^）]*）$/u, '').at(-1)));
  if ([...ends].every((end) => end === '县' || end === '市')) return '县市';
  return [...ends].every((end) => end === '县' || end === '市' || end === '区') ? '县（市、区）' : '地方';
}
