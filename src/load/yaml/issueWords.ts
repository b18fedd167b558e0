/** What is wrong with one value of a mapping, as a schema of the domain says it. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Keys that a strict mapping does not know. */
  readonly keys?: readonly string[];
  /** What each of the alternatives found wrong. */
  readonly errors?: readonly (readonly Issue[])[];
}

/** The schema's own words are Chinese; these stand in for those it leaves to the library. */
const plainWords: Readonly<Record<string, string>> = {
  invalid_type: '缺少内容，或写法不对',
  unrecognized_keys: '里面有不认识的项',
};

/** Where an issue stands and what it says. Of alternatives, the one that got furthest into the value speaks. */
export function issueWords(issue: Issue): { readonly path: readonly PropertyKey[]; readonly words: string } {
  const inner = issue.errors
    ?.flat()
    .find(({ path, code }) => path.length > 0 || code === 'unrecognized_keys');
  if (inner !== undefined) {
    const { path, words } = issueWords(inner);
    return { path: [...issue.path, ...path], words };
  }
  const { code = '', path, message, keys = [] } = issue;
  if (/\p{Script=Han}/u.test(message)) return { path, words: message };
  const which = keys.map((key) => `“${key}”`).join('、');
  const words = plainWords[code] ?? '写法不对';
  return { path, words: which === '' ? words : `${words}：${which}；请检查拼写` };
}
