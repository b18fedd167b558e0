/** Told what a long command is doing. */
export interface Progress {
  /** A stage begins, and the one before it has ended. */
  stage(title: string): void;
  /** How far the stage is, in files. */
  made(done: number, total: number): void;
  /** The last stage has ended. */
  end(): void;
}
