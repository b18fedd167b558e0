import type { Figure } from './figure/Figure.ts';
import type { VerdictKind } from './lists/verdictKinds.ts';

/** A verdict on one place or group that a target binds. */
export interface Judgement {
  /** The place or group judged. */
  readonly subject: string;
  readonly kind: VerdictKind;
  /** One Chinese sentence: why. */
  readonly reason: string;
  /** The figure that decided it, if any. */
  readonly figure: Figure | undefined;
  /** Whether what is known is of another day or counted otherwise: a number that is still to be published would decide. */
  readonly isOpen?: boolean;
  /** Whether figures of one day contradict each other: one of them is still to be corrected. */
  readonly isDisputed?: boolean;
}

/** What is to be said of a target as of the site's date; `parts` are those of an `each_child` or `each_group` target. */
export interface Verdict extends Judgement {
  readonly target: string;
  readonly parts: readonly Judgement[];
}
