/** One numbered clause of a policy document. */
export interface Clause {
  readonly policy: string;
  /** The printed number path, canonical: `三（二）1`, `第十二条`, `引言`. */
  readonly path: string;
  /** The stable fragment of the clause on its policy page, without `#`. */
  readonly anchor: string;
  /** Heading as written, number included; empty when the clause has none. */
  readonly title: string;
  /** 1 for 三, 2 for 三（二）, 3 for 三（二）1. */
  readonly depth: number;
  /** Line of the MDX file, from 1. */
  readonly line: number;
}
