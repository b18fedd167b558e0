import type { FrontMatterEntry, MissingEntry } from './FrontMatter.ts';

/** The front matter of an MDX file, both `---` lines included. Every text is quoted, so that YAML reads it as text. */
export function writeFrontMatter(entries: readonly (FrontMatterEntry | MissingEntry)[]): string {
  const lines = entries.flatMap((entry) => [
    ...entry.checks.map((check) => `# 待核：${check.replace(/\s+/gu, ' ')}`),
    ...('key' in entry ? valueLines(entry) : []),
  ]);
  return ['---', ...lines, '---'].join('\n');
}

function valueLines({ key, value }: FrontMatterEntry): readonly string[] {
  if (typeof value === 'string') return [`${key}: ${quoted(value)}`];
  const items = value.map((item) => (typeof item === 'string' ? quoted(item) : flowMapping(item)));
  const isShort = value.every((item) => typeof item === 'string');
  return isShort ? [`${key}: [${items.join(', ')}]`] : [`${key}:`, ...items.map((item) => `  - ${item}`)];
}

function flowMapping(item: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(item).map(([key, value]) => `${key}: ${quoted(value)}`);
  return `{ ${pairs.join(', ')} }`;
}

/** A JSON string is a YAML string; what YAML does not print is spelled out. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/gu,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
}
