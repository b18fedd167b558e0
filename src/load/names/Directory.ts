import { NearestNames } from './NearestNames.ts';
import { plainName } from './plainName.ts';

/** Something that codes in other tables point at. */
export interface Entry {
  readonly id: string;
  /** Its name and other names; a cell may carry one of them by mistake. */
  readonly names: readonly string[];
}

/** Explains a code that is not found: what it may have meant. Built only when the first one is asked for. */
export class Directory {
  readonly #entries: () => Iterable<Entry>;
  readonly #hints = new Map<string, string>();
  #byName: ReadonlyMap<string, readonly Entry[]> | undefined;
  #nearest: NearestNames | undefined;

  constructor(entries: () => Iterable<Entry>) {
    this.#entries = entries;
  }

  /** A clause to end the message with, beginning with `；`; empty when nothing is near. */
  hint(written: string): string {
    const known = this.#hints.get(written);
    if (known !== undefined) return known;
    const hint = this.#find(written);
    this.#hints.set(written, hint);
    return hint;
  }

  #find(written: string): string {
    this.#byName ??= indexed(this.#entries());
    const same = this.#byName.get(plainName(written)) ?? [];
    const byName = same.filter((entry) => entry.names.some((name) => plainName(name) === plainName(written)));
    if (byName.length > 0) return `；“${written}”是名称，编码是${quoted(byName)}，这里要写编码`;
    const zeros = this.#byName.get(`0s:${withoutZeros(written)}`) ?? [];
    if (zeros.length > 0) return `；是不是${quoted(zeros)}？开头的 0 被表格软件去掉了，请把这一列设为文本`;
    return this.#search(written);
  }

  #search(written: string): string {
    this.#nearest ??= new NearestNames([...this.#entries()].flatMap((entry) => [entry.id, ...entry.names]));
    const names = this.#nearest.of(written);
    const found = names.flatMap((name) => this.#byName?.get(plainName(name)) ?? []);
    return found.length === 0 ? '' : `；最接近的是${quoted(found)}`;
  }
}

function indexed(entries: Iterable<Entry>): ReadonlyMap<string, readonly Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (key: string, entry: Entry) => {
    const list = index.get(key);
    if (list === undefined) index.set(key, [entry]);
    else if (!list.some(({ id }) => id === entry.id) && list.length < 4) list.push(entry);
  };
  for (const entry of entries) {
    for (const name of [entry.id, ...entry.names]) add(plainName(name), entry);
    if (/^0\d+$/u.test(entry.id)) add(`0s:${withoutZeros(entry.id)}`, entry);
  }
  return index;
}

function withoutZeros(code: string): string {
  return code.replace(/^0+(?=\d)/u, '');
}

function quoted(entries: readonly Entry[]): string {
  const distinct = new Map(entries.map((entry) => [entry.id, entry])).values();
  const words = Array.from(distinct, ({ id, names: [name] }) =>
    name === undefined ? `“${id}”` : `“${id}”（${name}）`,
  );
  return words.slice(0, 3).join('、');
}
