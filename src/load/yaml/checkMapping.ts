import { NearestNames } from '../names/NearestNames.ts';
import type { ProblemList } from '../ProblemList.ts';
import type { YamlMapping } from './readYaml.ts';

interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

/** A schema of the domain: what a mapping must hold, and the keys it may. */
interface MappingSchema<T> {
  readonly shape: Readonly<Record<string, unknown>>;
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };
}

/** The schema's own words are Chinese; these stand in for those it leaves to the library. */
const plainWords: Readonly<Record<string, string>> = {
  invalid_type: '缺少内容，或写法不对',
  invalid_union: '写法不对',
  unrecognized_keys: '里面有不认识的项；请检查拼写',
};

/** Checks a mapping against its schema. Keys that the schema does not name are warned of. */
export function checkMapping<T>(
  mapping: YamlMapping,
  schema: MappingSchema<T>,
  file: string,
  problems: ProblemList,
): T | undefined {
  warnOfUnknownKeys(mapping, schema, file, problems);
  const read = schema.safeParse(mapping.values);
  if (read.success) return read.data;
  for (const { code, path, message } of read.error.issues) {
    const key = String(path[0] ?? '');
    const at = { file, row: mapping.lineOf(key) };
    if (!Object.hasOwn(mapping.values, key)) {
      problems.error(at, key, 'missing-key', `缺少必填的“${key}”；请加一行“${key}: …”`);
    } else {
      const words = /\p{Script=Han}/u.test(message) ? message : (plainWords[code ?? ''] ?? '写法不对');
      problems.error(at, path.map(String).join('.'), 'bad-value', `“${placed(path)}”${words}`);
    }
  }
  return undefined;
}

function warnOfUnknownKeys<T>(
  mapping: YamlMapping,
  schema: MappingSchema<T>,
  file: string,
  problems: ProblemList,
): void {
  const known = Object.keys(schema.shape);
  for (const key of Object.keys(mapping.values).filter((name) => !known.includes(name))) {
    const near = new NearestNames(known).of(key).map((name) => `“${name}”`);
    const advice = near.length > 0 ? `是不是${near.join('或')}？` : `认识的项是：${known.join('、')}`;
    problems.warning(
      { file, row: mapping.lineOf(key) },
      key,
      'unknown-key',
      `不认识“${key}”这一项，没有用到它；${advice}`,
    );
  }
}

/** `basis.0.title` is “basis 第 1 条 title”. */
function placed(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? `第 ${part + 1} 条` : String(part))).join(' ');
}
