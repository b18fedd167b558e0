/** A document as read from a file: its text without markup, a line for each paragraph. */
export interface SourceText {
  /** The file's name without folder and extension. */
  readonly name: string;
  readonly text: string;
  /** What a page says of itself outside its text, as its bar would: `发布时间: 2019-01-25`. */
  readonly declared: readonly string[];
  /** What the reader of the file should tell the person: numbers restored, hidden text dropped. Chinese sentences. */
  readonly remarks: readonly string[];
  /** A web page: something of it may stand around the document even where no line shows it. */
  readonly isPage?: boolean;
  /** What stands in the document and is no text: pictures, the bounds of tables. */
  readonly gaps?: readonly Gap[];
  /** The tables of data, each cell with the lines that it fills. */
  readonly tables?: readonly SourceTable[];
  /** Footnotes and endnotes, each with its mark: `¹ 下同。` */
  readonly notes?: readonly string[];
}

/** Something that the text cannot hold, told at its place. */
export interface Gap {
  /** The line of the text behind which it stands; 0 before the first. */
  readonly after: number;
  /** One phrase: 此处有一幅图，未导入. */
  readonly words: string;
  /** Something is missing from the text (a picture), or a form that the text does not have (a table) opens or closes. */
  readonly kind: 'loss' | 'opens' | 'closes';
  /** Which of the tables opens or closes. */
  readonly table?: number;
}

/** A table of data as the file has it, row by row, a merged cell where it begins. */
export interface SourceTable {
  readonly rows: readonly (readonly SourceCell[])[];
}

/** A cell: its lines in the text, `last` before `first` where it is empty, and how many columns and rows it covers. */
export interface SourceCell {
  readonly first: number;
  readonly last: number;
  readonly across: number;
  readonly down: number;
  /** A cell of a Word file that is merged with others, which the file has all the same. */
  readonly isMerged?: boolean;
}

/** One line of a source that is not blank. */
export interface SourceLine {
  /** From 1, as an editor counts them; for a page or a Word file the line of its plain text. */
  readonly number: number;
  /** Without the spaces of the layout at its ends; an ideographic indent stays. */
  readonly text: string;
  /** Names or telephones in it were hidden by ××. */
  readonly isMasked?: boolean;
  /** A row or cell of a table whose hidden names are told once for the table. */
  readonly isTabled?: boolean;
}
