import { numberingLists } from './numberingLists.ts';
import { numberText } from './numberText.ts';
import { childNamed, childrenNamed, valOf, type XmlElement } from './XmlElement.ts';

/** Tells each paragraph, in document order, the number that Word would print before it; empty where it prints none. */
export type AutoNumbers = (paragraph: XmlElement) => string;

/** Follows the lists of a Word file. A number may come from the paragraph or from its style. */
export function autoNumbers(numbering: XmlElement | undefined, styles: XmlElement | undefined): AutoNumbers {
  const lists = numberingLists(numbering);
  const byStyle = new Map(
    childrenNamed(childNamed(styles, 'styles'), 'style').map((style) => [
      style.attributes.get('styleId') ?? '',
      style,
    ]),
  );
  const counters = new Map<string, number[]>();
  const restarted = new Set<string>();
  return (paragraph) => {
    const use = numberUse(childNamed(paragraph, 'pPr'), byStyle);
    const list = lists.get(use?.list ?? '0');
    const level = list?.levels[use?.level ?? 0];
    if (use === undefined || list === undefined || level === undefined) return '';
    const counts = counters.get(list.shared) ?? [];
    counters.set(list.shared, counts);
    const restart = list.restart.get(use.level);
    const isFirst = restart !== undefined && !restarted.has(`${use.list}/${use.level}`);
    restarted.add(`${use.list}/${use.level}`);
    counts[use.level] = isFirst ? restart : (counts[use.level] ?? level.start - 1) + 1;
    counts.length = use.level + 1;
    if (numberText(1, level.format) === undefined) return '';
    return level.pattern.replace(/%(\d)/gu, (_, place: string) => {
      const at = Number(place) - 1;
      const above = list.levels[at];
      return numberText(counts[at] ?? above?.start ?? 1, above?.format ?? 'decimal') ?? '';
    });
  };
}

interface NumberUse {
  readonly list: string;
  readonly level: number;
}

function numberUse(
  properties: XmlElement | undefined,
  styles: ReadonlyMap<string, XmlElement>,
): NumberUse | undefined {
  const own = childNamed(properties, 'numPr');
  const inherited = styleUse(valOf(properties, 'pStyle'), styles, new Set());
  const list = valOf(own, 'numId') ?? inherited?.list;
  if (list === undefined || list === '0') return undefined;
  return { list, level: Number(valOf(own, 'ilvl') ?? inherited?.level ?? 0) };
}

/** The number of a style or of the styles it rests on; `seen` ends a circle of them. */
function styleUse(
  name: string | undefined,
  styles: ReadonlyMap<string, XmlElement>,
  seen: ReadonlySet<string>,
): NumberUse | undefined {
  const style = styles.get(name ?? '');
  if (name === undefined || style === undefined || seen.has(name)) return undefined;
  const base = styleUse(valOf(style, 'basedOn'), styles, new Set([...seen, name]));
  const own = childNamed(childNamed(style, 'pPr'), 'numPr');
  const list = valOf(own, 'numId') ?? base?.list;
  return list === undefined ? undefined : { list, level: Number(valOf(own, 'ilvl') ?? base?.level ?? 0) };
}
