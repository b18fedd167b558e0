/** Something that is found by its name: a place, a school, a group. */
export interface NameRecord {
  readonly name: string;
  /** Other names it is found by: short forms, former names. */
  readonly aliases: readonly string[];
  /** Where it lies, in words; empty for a place without a parent. */
  readonly where: string;
  /** What it is, in a few words. */
  readonly words: string;
  /** Its address on this site, without a leading slash. */
  readonly path: string;
}
