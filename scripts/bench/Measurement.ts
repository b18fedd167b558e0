/** What one process measured. Milliseconds; bytes. */
export interface Measurement {
  /** By the names of `stages`: elapsed time. */
  readonly elapsed: Readonly<Record<string, number>>;
  /** Processor time of all threads over the measured stages. */
  readonly cpu: number;
  /** The most memory that the process ever held. */
  readonly memory: number;
  readonly pages: number;
}
