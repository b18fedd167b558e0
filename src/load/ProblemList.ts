import type { ProblemCode } from '../domain/lists/problemCodes.ts';
import type { Problem } from '../domain/Problem.ts';

/** Where a fault stands. Every row of a table is a spot; row 0 is the whole file. */
export interface Spot {
  readonly file: string;
  readonly row: number;
}

/** Collects problems while a workspace is read. */
export class ProblemList {
  readonly #problems: Problem[] = [];
  #errors = 0;

  get all(): readonly Problem[] {
    return this.#problems;
  }

  get errors(): number {
    return this.#errors;
  }

  error(at: Spot, column: string, code: ProblemCode, message: string): void {
    this.#errors += 1;
    this.#problems.push({ file: at.file, row: at.row, column, level: 'error', code, message });
  }

  warning(at: Spot, column: string, code: ProblemCode, message: string): void {
    this.#problems.push({ file: at.file, row: at.row, column, level: 'warning', code, message });
  }
}
