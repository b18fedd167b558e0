import type { Bulletin } from '../bulletin/Bulletin.ts';
import { bookTitle } from '../format/bookTitle.ts';
import { quote } from '../format/quote.ts';
import { clauseLink } from './clauseLink.ts';
import { perBulletin } from './perBulletin.ts';
import { rowNumbers } from './rowsInWords.ts';

const byRow = perBulletin(({ rows }) => new Map(rows.observations.map((row) => [row.row, row])));

/**
 * The documents whose numbers a figure is worked out from (`observations:2-3`), each with its clauses and their words:
 * 文件：《…答复》，一、1“增加到437个”、一、1“新增181个”. Empty for rows of a roster.
 */
export function citedRows(bulletin: Bulletin, rows: string): string {
  const cited = rows
    .split(';')
    .filter((part) => part.startsWith('observations:'))
    .flatMap(rowNumbers)
    .flatMap((number) => byRow(bulletin).get(number) ?? [])
    .map(({ policy, clause, phrase }) => {
      const { policyTitle, clause: said } = clauseLink(bulletin, policy, clause);
      return { title: bookTitle(policyTitle), words: `${said}${quote(phrase)}` };
    });
  const documents = [...Map.groupBy(cited, ({ title }) => title)].map(
    ([title, those]) => `${title}，${[...new Set(those.map(({ words }) => words))].join('、')}`,
  );
  return documents.length === 0 ? '' : `文件：${documents.join('；')}`;
}
