import { type Numbering, numberStyles } from './numbering.ts';

/** Follows the numbers of one part from top to bottom and tells each its path. */
export interface ClausePaths {
  /** The labels from the outermost down to this number's own. */
  readonly next: (number: Numbering) => readonly string[];
}

/**
 * Numbers nest in the official order (一、 （一） 1. （1）); one that begins anew at 1 in a style not yet open nests in
 * whatever stands before it. Articles (第十二条) are numbered through the document and stand outside their chapters.
 */
export function clausePaths(): ClausePaths {
  let open: readonly Numbering[] = [];
  return {
    next(number) {
      const same = open.findIndex(({ style }) => style === number.style);
      const outer =
        same === -1
          ? open.filter((above) => number.value === 1 || rank(above) < rank(number))
          : open.slice(0, same);
      open = [...outer, number];
      const article = open.findLastIndex(({ style }) => style === '条');
      return open.slice(Math.max(article, 0)).map(({ label }) => label);
    },
  };
}

function rank({ style }: Numbering): number {
  return numberStyles.indexOf(style);
}
