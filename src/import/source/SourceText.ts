/** A document as read from a file: its text without markup, a line for each paragraph. */
export interface SourceText {
  /** The file's name without folder and extension. */
  readonly name: string;
  readonly text: string;
  /** What a page says of itself outside its text, as its bar would: `发布时间: 2019-01-25`. */
  readonly declared: readonly string[];
  /** What the reader of the file should tell the person: numbers restored, hidden text dropped. Chinese sentences. */
  readonly remarks: readonly string[];
}

/** One line of a source that is not blank. */
export interface SourceLine {
  /** From 1, as an editor counts them; for a page or a Word file the line of its plain text. */
  readonly number: number;
  /** Without the spaces of the layout at its ends; an ideographic indent stays. */
  readonly text: string;
}
