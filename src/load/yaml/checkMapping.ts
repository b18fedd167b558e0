import { NearestNames } from '../names/NearestNames.ts';
import type { ProblemList } from '../ProblemList.ts';
import { type Issue, issueWords } from './issueWords.ts';
import type { YamlMapping } from './readYaml.ts';

/** A schema of the domain: what a mapping must hold, and the keys it may. */
interface MappingSchema<T> {
  readonly shape: Readonly<Record<string, unknown>>;
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

/** Checks a mapping against its schema. Keys that the schema does not name are warned of. */
export function checkMapping<T>(
  mapping: YamlMapping,
  schema: MappingSchema<T>,
  file: string,
  problems: ProblemList,
): T | undefined {
  warnOfUnknownKeys(mapping, Object.keys(schema.shape), file, problems);
  const read = schema.safeParse(mapping.values);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    const { path, words } = issueWords(issue);
    const key = String(path[0] ?? '');
    const at = { file, row: mapping.lineOf(key) };
    if (Object.hasOwn(mapping.values, key)) {
      problems.error(at, path.map(String).join('.'), 'bad-value', `“${placed(path)}”${words}`);
    } else {
      problems.error(at, key, 'missing-key', `缺少必填的“${key}”；请加一行“${key}: …”`);
    }
  }
  return undefined;
}

function warnOfUnknownKeys(
  mapping: YamlMapping,
  known: readonly string[],
  file: string,
  problems: ProblemList,
): void {
  for (const key of Object.keys(mapping.values).filter((name) => !known.includes(name))) {
    const near = new NearestNames(known).of(key).map((name) => `“${name}”`);
    const advice = near.length > 0 ? `是不是${near.join('或')}？` : `认识的项是：${known.join('、')}`;
    const message = `不认识“${key}”这一项，没有用到它；${advice}`;
    problems.warning({ file, row: mapping.lineOf(key) }, key, 'unknown-key', message);
  }
}

/** `basis.0.title` is “basis 第 1 条 title”. */
function placed(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `第 ${part + 1} 条` : String(part))).join(' ');
}
