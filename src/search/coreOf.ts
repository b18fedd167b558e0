/** What people leave out of a name: 永州三中 for 永州市第三中学. */
export const units = '省市县区乡镇';

const unit = new RegExp(`[${units}]`, 'gu');

/** A folded name without them. */
export function withoutUnits(folded: string): string {
  return folded.replace(unit, '');
}

/** What of a folded name is looked up: all but its units. A name of which less than two characters would remain is kept whole. */
export function coreOf(folded: string): string {
  const core = withoutUnits(folded);
  return core.length < 2 ? folded : core;
}
