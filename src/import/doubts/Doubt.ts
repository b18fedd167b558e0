/** Something in the source that a person should look at. Nothing is mended in the text. */
export interface Doubt {
  /** Of the source; undefined for the document as a whole. */
  readonly line?: number | undefined;
  /** One Chinese sentence: what was found, and what it may mean. */
  readonly message: string;
}
