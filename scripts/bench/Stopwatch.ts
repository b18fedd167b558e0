import type { Measurement } from './Measurement.ts';

/** Times the stages of a process, one after another. */
export class Stopwatch {
  readonly #elapsed: Record<string, number> = {};
  readonly #cpu = process.cpuUsage();
  #lap = performance.now();
  pages = 0;

  /** The time since the last lap was spent on a stage. */
  lap(stage: string): void {
    const now = performance.now();
    this.add(stage, now - this.#lap);
    this.#lap = now;
  }

  /** Milliseconds spent on a stage, in addition to what it has. */
  add(stage: string, milliseconds: number): void {
    this.#elapsed[stage] = (this.#elapsed[stage] ?? 0) + milliseconds;
  }

  read(): Measurement {
    const { user, system } = process.cpuUsage(this.#cpu);
    return {
      elapsed: this.#elapsed,
      cpu: (user + system) / 1000,
      memory: process.resourceUsage().maxRSS * 1024,
      pages: this.pages,
    };
  }
}
