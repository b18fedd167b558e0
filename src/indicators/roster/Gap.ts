/** A number that a page must do without, and why. */
export interface Gap {
  readonly indicator: string;
  /** The year it is missing for; empty where it is missing for all. */
  readonly period: string;
  /** One Chinese sentence that names the table or the rows that are missing. */
  readonly reason: string;
}
