import { element, hover } from '../svg/element.ts';
import { escapeXml } from '../svg/escapeXml.ts';
import { type PlacedText, textSizes } from './PlacedText.ts';

function renderText(placed: PlacedText): string {
  const whole = placed.full === undefined || placed.full === placed.text ? '' : hover(placed.full);
  return element(
    'text',
    {
      class: `text-${placed.role}`,
      // Whole px: finer is not seen in words, and the page is the lighter for it.
      x: Math.round(placed.x),
      y: Math.round(placed.y),
      'text-anchor': placed.anchor === 'start' ? undefined : placed.anchor,
      'font-size': placed.size === textSizes.small ? undefined : placed.size,
    },
    escapeXml(placed.text) + whole,
  );
}

/** All texts of a chart, drawn last so that no mark covers a word. */
export function renderTexts(texts: readonly PlacedText[]): string {
  return texts.map(renderText).join('');
}
