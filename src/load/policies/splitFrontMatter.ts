/** The two parts of an MDX file. `bodyLine` is the number of lines before the body. */
export interface SplitFile {
  readonly frontMatter: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** Parts the front matter between the first two `---` lines from the body; undefined when there is none. */
export function splitFrontMatter(text: string): SplitFile | undefined {
  const lines = text.split('\n');
  if (lines[0]?.trimEnd() !== '---') return undefined;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === '---');
  if (end === -1) return undefined;
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    body: lines.slice(end + 1).join('\n'),
    bodyLine: end + 1,
  };
}
