import type { ProblemCode } from '../../domain/lists/problemCodes.ts';
import type { Referent } from '../../domain/table/Column.ts';
import { Directory, type Entry } from '../names/Directory.ts';
import type { ProblemList, Spot } from '../ProblemList.ts';

/** What each kind of code is called, and where it is registered. */
const kinds: Readonly<Record<Exclude<Referent, 'clauses'>, { code: ProblemCode; where: string }>> = {
  places: { code: 'unknown-place', where: '“地方”表（data/places.csv）' },
  schools: { code: 'unknown-school', where: '“学校”表（data/schools.csv）' },
  groups: { code: 'unknown-group', where: '“集团”表（data/groups.csv）' },
  policies: { code: 'unknown-policy', where: 'content/policies 文件夹' },
  indicators: { code: 'unknown-indicator', where: '公报的指标和“文件指标”表（data/indicators.csv）' },
};

/** All codes of one kind that a cell may point at. */
export class Register {
  readonly directory: Directory;
  readonly #kind: (typeof kinds)[keyof typeof kinds];
  readonly #has: (id: string) => boolean;

  constructor(kind: keyof typeof kinds, has: (id: string) => boolean, entries: () => Iterable<Entry>) {
    this.#kind = kinds[kind];
    this.#has = has;
    this.directory = new Directory(entries);
  }

  has(id: string): boolean {
    return this.#has(id);
  }

  /** `subject` says what the code is, e.g. a column's title. */
  report(id: string, subject: string, at: Spot, column: string, problems: ProblemList): void {
    const { code, where } = this.#kind;
    const hint = this.directory.hint(id);
    const declare =
      code === 'unknown-indicator' ? '；若是另一个指标，请先在 data/indicators.csv 里登记一行' : '';
    const advice = hint === '' ? '请改正编码，或先在那里登记' : `请改正${declare}`;
    problems.error(at, column, code, `“${subject}”：${where}里查不到“${id}”${hint}；${advice}`);
  }
}
