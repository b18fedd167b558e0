/** Zones that run their own schools beside counties and are none themselves. */
const zone = /(?:管理|开发|高新|示范|度假|试验|工业|产业|保税)区$/u;

/**
 * What the places below a place are called together: 县市, 县（市、区）, 县（市、区）和管理区, or 地方 where their names are of
 * other kinds.
 */
export function childWord(names: readonly string[]): string {
  const bare = names.map((name) => name.replace(/（[^）]*）$/u, ''));
  const zones = bare.filter((name) => zone.test(name));
  if (zones.length === 0) return countyWord(bare);
  const counties = countyWord(bare.filter((name) => !zones.includes(name)));
  const isAlike = zones.every((name) => name.endsWith('管理区'));
  return isAlike && zones.length < bare.length && counties !== '地方' ? `${counties}和管理区` : '地方';
}

function countyWord(names: readonly string[]): string {
  const ends = new Set(names.map((name) => name.at(-1)));
  if ([...ends].every((end) => end === '县' || end === '市')) return '县市';
  return [...ends].every((end) => end === '县' || end === '市' || end === '区') ? '县（市、区）' : '地方';
}
