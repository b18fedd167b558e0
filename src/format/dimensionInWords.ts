import { type Dimension, dimensions } from '../domain/lists/dimensions.ts';

/** A breakdown's title for readers: the kinds of group are told apart by what they are called (按叫法分). */
export function dimensionInWords(dimension: Dimension): string {
  return dimension === 'term' ? '叫法' : dimensions[dimension];
}
