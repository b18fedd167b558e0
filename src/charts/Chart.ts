import type { PlacedText } from './text/PlacedText.ts';

/** What every chart needs: an id that is unique on its page (letters, digits, `-`, `_`, `.`) and a title. */
export interface ChartBase {
  readonly id: string;
  readonly title: string;
}

/** Where everything stands, in px, from the top left corner; nothing lies outside width × height. */
export interface Geometry {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
}

/** What the chart says, in Chinese sentences written from its data. */
export interface ChartDescription {
  readonly title: string;
  /** One sentence with the chart's point, fit to stand above it. */
  readonly summary: string;
  /** The summary and all that is drawn, for readers who cannot see it. */
  readonly description: string;
}

/** The table beside the chart: all that is drawn, targets included. The first column heads its row. */
export interface ChartTable {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One kind of chart, made of pure parts. */
export interface ChartParts<S extends ChartBase, G extends Geometry> {
  /** Where everything stands at a width in px. */
  readonly layout: (spec: S, width: number) => G;
  /** The inside of the svg element, texts apart. */
  readonly draw: (geometry: G) => string;
  readonly describe: (spec: S) => ChartDescription;
  readonly table: (spec: S) => ChartTable;
}

/** One kind of chart as the rest of the site sees it. */
export interface Chart<S extends ChartBase> {
  readonly layout: (spec: S, width: number) => Geometry;
  /** With `namedBy`, the width in px of another drawing of the chart on the page, whose name and description serve for both. */
  readonly render: (spec: S, width: number, namedBy?: number) => string;
  readonly describe: (spec: S) => ChartDescription;
  readonly table: (spec: S) => ChartTable;
}
