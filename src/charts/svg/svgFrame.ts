import type { ChartBase, ChartDescription, Geometry } from '../Chart.ts';
import { textSizes } from '../text/PlacedText.ts';
import { renderTexts } from '../text/renderTexts.ts';
import { element, pixel } from './element.ts';
import { escapeXml } from './escapeXml.ts';

/**
 * The svg element around a chart: real px size, role, and a name and description of its own. The ids carry the width, so
 * that the narrow and the wide drawing of one chart can stand on one page; the one may be named by the other, whose width
 * `namedBy` is (px), so that the words stand there once. Throws RangeError for an id with other signs
 * than letters, digits, `-`, `_` and `.`: a space would silently break `aria-labelledby`.
 */
export function svgFrame(
  spec: ChartBase,
  kindClass: string,
  geometry: Geometry,
  said: ChartDescription,
  body: string,
  namedBy: number | undefined,
): string {
  if (!/^[\p{L}\p{N}_.-]+$/u.test(spec.id))
    throw new RangeError(`图表编号只能由字母、数字和-_.组成：${spec.id}`);
  const width = pixel(geometry.width);
  const height = pixel(geometry.height);
  const title = `${spec.id}-${Math.round(namedBy ?? width)}-title`;
  const description = `${spec.id}-${Math.round(namedBy ?? width)}-desc`;
  const named =
    namedBy === undefined
      ? `<title id="${title}">${escapeXml(said.title)}</title>` +
        `<desc id="${description}">${escapeXml(said.description)}</desc>`
      : '';
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: `chart ${kindClass}`,
      role: 'img',
      'aria-labelledby': `${title} ${description}`,
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      'font-size': textSizes.small,
    },
    named + body + renderTexts(geometry.texts),
  );
}
