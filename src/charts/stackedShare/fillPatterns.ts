import { element } from '../svg/element.ts';

// Fills that differ in black and white: even, strokes up, dots, strokes across, strokes down, crossed, upright, plus signs.
const inks: readonly string[] = [
  '',
  'M0 8L8 0M-2 2L2 -2M6 10L10 6',
  'M2 2h1.6v1.6h-1.6zM6 6h1.6v1.6h-1.6z',
  'M0 2H8M0 6H8',
  'M0 0L8 8M-2 6L2 10M6 -2L10 2',
  'M0 4H8M4 0V8',
  'M2 0V8M6 0V8',
  'M2 4h4M4 2v4',
];

/** The address of the pattern over a fill; undefined for the even one. */
export function patternOf(id: string, fill: number): string | undefined {
  return inks[fill - 1] === '' ? undefined : `url(#${id}-p${fill})`;
}

/** Definitions of the patterns that occur, for one drawing. */
export function patternDefinitions(id: string, fills: ReadonlySet<number>): string {
  const patterns = inks.map((d, index) => {
    const fill = index + 1;
    if (d === '' || !fills.has(fill)) return '';
    const box = { width: 8, height: 8, patternUnits: 'userSpaceOnUse' };
    return element(
      'pattern',
      { id: `${id}-p${fill}`, ...box },
      element('path', { class: `pattern-${fill}`, d }),
    );
  });
  const all = patterns.join('');
  return all === '' ? '' : element('defs', {}, all);
}
