/** One clause of a document: its printed number path, heading and text. */
export interface ClauseText {
  readonly path: string;
  readonly heading: string;
  readonly text: string;
}

/** A fictional document, as its MDX file holds it. */
export interface PolicyText {
  readonly id: string;
  readonly frontMatter: Readonly<Record<string, string>>;
  readonly clauses: readonly ClauseText[];
}

/** The MDX of a document. Every value of the front matter is quoted, so that YAML reads it as text. */
export function policyMdx({ frontMatter, clauses }: PolicyText): string {
  const fields = Object.entries(frontMatter).map(([key, value]) => `${key}: ${yamlText(value)}`);
  const parts = clauses.map(
    ({ path, heading, text }) =>
      `<Clause path="${path}">\n\n${'#'.repeat(depth(path) + 1)} ${heading}\n\n${text}\n\n</Clause>\n`,
  );
  return `---\n${fields.join('\n')}\n---\n\n${parts.join('\n')}`;
}

/** 1 for 三, 2 for 三（二）, 3 for 三（二）1. */
function depth(path: string): number {
  if (/）\d+$/u.test(path)) return 3;
  return path.includes('（') ? 2 : 1;
}

/** Lists (in brackets) stay as they are; anything else is a quoted text. */
function yamlText(value: string): string {
  return value.startsWith('[') ? value : JSON.stringify(value);
}
