import { childNamed, childrenNamed, valOf, type XmlElement } from './XmlElement.ts';

export interface NumberingLevel {
  readonly start: number;
  readonly format: string;
  /** `%1、`, `（%2）`, `%1.%2`. */
  readonly pattern: string;
}

/** A list of a Word file: lists of the same `shared` key count on together unless `restart` says where to begin anew. */
export interface NumberingList {
  readonly shared: string;
  readonly levels: readonly NumberingLevel[];
  readonly restart: ReadonlyMap<number, number>;
}

/** The lists that word/numbering.xml defines, by `numId`. */
export function numberingLists(numbering: XmlElement | undefined): ReadonlyMap<string, NumberingList> {
  const root = childNamed(numbering, 'numbering');
  const levels = new Map(
    childrenNamed(root, 'abstractNum').map((list) => [
      list.attributes.get('abstractNumId') ?? '',
      levelsOf(list),
    ]),
  );
  return new Map(
    childrenNamed(root, 'num').map((list) => {
      const shared = valOf(list, 'abstractNumId') ?? '';
      return [
        list.attributes.get('numId') ?? '',
        { shared, levels: levels.get(shared) ?? [], restart: restartsOf(list) },
      ];
    }),
  );
}

function levelsOf(list: XmlElement): readonly NumberingLevel[] {
  return childrenNamed(list, 'lvl').map((level) => ({
    start: Number(valOf(level, 'start') ?? 1),
    format: valOf(level, 'numFmt') ?? 'decimal',
    pattern: valOf(level, 'lvlText') ?? '',
  }));
}

function restartsOf(list: XmlElement): ReadonlyMap<number, number> {
  return new Map(
    childrenNamed(list, 'lvlOverride').flatMap((level): readonly (readonly [number, number])[] => {
      const start = valOf(level, 'startOverride');
      return start === undefined ? [] : [[Number(level.attributes.get('ilvl') ?? 0), Number(start)]];
    }),
  );
}
