import type { ProblemList } from '../ProblemList.ts';

const mark = /^\s*#\s*待核\s*[：:]?\s*(.*)$/u;

/** What the lines `# 待核：…` of a policy's front matter still ask a person to check; each is warned of where it stands. */
export function unreviewed(frontMatter: string, file: string, problems: ProblemList): readonly string[] {
  return frontMatter.split('\n').flatMap((line, index) => {
    const what = mark.exec(line)?.[1]?.trim();
    if (what === undefined) return [];
    const message = `待核：${what}；核对后删去这一行，全部删去以前，网页上写明这份文件未经核对`;
    problems.warning({ file, row: index + 2 }, '', 'unreviewed', message);
    return [what];
  });
}
