/** One key of the front matter, with what a person must check before it is published. */
export interface FrontMatterEntry {
  readonly key: string;
  readonly value: string | readonly string[] | readonly Readonly<Record<string, string>>[];
  /** Chinese sentences, written above the key as `# 待核：…`. */
  readonly checks: readonly string[];
}

/** A key without a value: only the reminder is written. */
export interface MissingEntry {
  readonly checks: readonly string[];
}
