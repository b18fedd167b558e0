import type { Bulletin } from '../bulletin/Bulletin.ts';
import {
  appliesTo,
  dueBases,
  hardnesses,
  targetKinds,
  type ValueBasis,
  valueBases,
} from '../domain/lists/targetLists.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { coverageOf, frequencyOf } from '../domain/targetScope.ts';
import { datesInWords } from '../format/datesInWords.ts';
import { dueBasisInWords } from '../format/dueBasisInWords.ts';
import { formatDate } from '../format/formatDate.ts';
import { softInWords } from '../format/softInWords.ts';
import { type ClauseLink, clauseLink } from './clauseLink.ts';
import { rowPath } from './dataRow.ts';
import { dueInBrief } from './dueInBrief.ts';
import { type JudgementView, judgementView } from './judgementView.ts';
import { targetHeadline, targetTitle } from './targetTitle.ts';

/** A target, ready to print, with its verdict. */
export interface TargetView extends JudgementView {
  readonly id: string;
  readonly place: string;
  readonly placeName: string;
  readonly indicator: string;
  /** What it asks for, to be printed with it: the document's own words, else the indicator's title. */
  readonly title: string;
  readonly indicatorTitle: string;
  readonly requirement: string;
  /** What is promised, in one phrase: 学校覆盖率：30%以上, or the deliverable itself. */
  readonly headline: string;
  readonly phrase: string;
  /** Whom it covers where that is not the whole place, without how often. */
  readonly scope: string;
  /** How often, where the document says so: 每年, 定期. */
  readonly frequency: string;
  readonly applies: string;
  /** Whom it binds one by one, in the document's words where it has any (各教联体); empty where it binds the place itself. */
  readonly each: string;
  readonly due: string;
  /** The document's own words for when it is due (2023年底前); empty where there are none. */
  readonly duePhrase: string;
  /** How the due date is known, with the document's words where they are kept: 文件写“2023年底前”. */
  readonly dueNote: string;
  /** The due date, short: 2025年底. */
  readonly dueBrief: string;
  readonly dueYear: string;
  readonly dueBasis: string;
  readonly targetKind: string;
  readonly hardness: string;
  /** Soft words, never judged 未达标: 柔性要求（原则上）; empty for a hard requirement. */
  readonly soft: string;
  readonly valueBasis: string;
  /** Whether its number is not printed but follows from the words: 全覆盖, 全部. */
  readonly implied: boolean;
  readonly note: string;
  /** Whom it binds, how far and how hard, where that is worth saying. */
  readonly conditions: readonly string[];
  /** The same with what goes without saying: 刚性, and that its number is printed. */
  readonly particulars: readonly string[];
  /** The same in few words, with the due date. */
  readonly aside: string;
  readonly source: ClauseLink;
  /** The other clauses of the document that state the same. */
  readonly also: readonly ClauseLink[];
  /** Its entry on the page of all targets, the address that is kept. */
  readonly entryPath: string;
  /** Its line on the page of its place's targets, where each place or group that it binds is told apart. */
  readonly detailPath: string;
  /** Its row in targets.csv. */
  readonly rowPath: string;
  readonly parts: readonly JudgementView[];
}

/** What a page shows of one target. */
export function targetView(bulletin: Bulletin, row: TargetRow): TargetView {
  const verdict = bulletin.verdicts.get(row.target);
  if (verdict === undefined) throw new Error(`目标 ${row.target} 没有判定`);
  const basis = row.due_basis ?? (row.due === undefined ? 'none' : 'stated');
  const indicatorTitle = bulletin.indicators.get(row.indicator)?.title ?? row.indicator;
  const binds = row.applies_to ?? 'place';
  const reading = row.applies_basis === 'inferred' ? '（推定）' : '';
  const each = binds === 'place' ? '' : `${row.whom ?? appliesTo[binds]}${reading}`;
  const scope = coverageOf(row);
  const frequency = frequencyOf(row);
  const soft = row.hardness === 'soft' ? softInWords(row) : '';
  const valueBasis = row.value_basis ?? (row.requirement.read.ok ? 'digit' : 'none');
  const implied = valueBasis === 'implied' && row.requirement.read.ok;
  const conditions = [
    each,
    scope === '' ? '' : `范围：${scope}`,
    frequency === '' ? '' : `频次：${frequency}`,
    row.denominator === undefined ? '' : `分母：${row.denominator}`,
    targetKinds[row.kind ?? 'quantitative'],
    soft === '' ? '' : `${soft}，不判未达标`,
    implied ? '数值由文字推出，原文没有印数字' : '',
  ].filter((words) => words !== '');
  return {
    ...judgementView(bulletin, verdict),
    id: row.target,
    place: row.place,
    placeName: bulletin.places.get(row.place)?.name ?? row.place,
    indicator: row.indicator,
    title: targetTitle(bulletin, row),
    indicatorTitle,
    requirement: row.requirement.text,
    headline: targetHeadline(bulletin, row),
    phrase: row.phrase,
    scope,
    frequency,
    applies: appliesTo[binds],
    each,
    due: row.due === undefined ? frequency || dueBasisInWords(basis) : formatDate(row.due),
    duePhrase: row.due_phrase ?? '',
    dueNote: dueNote(row),
    dueBrief: dueInBrief(row),
    dueYear: row.due?.slice(0, 4) ?? '',
    dueBasis: dueBasisInWords(basis),
    targetKind: targetKinds[row.kind ?? 'quantitative'],
    hardness: hardnesses[row.hardness ?? 'hard'],
    soft,
    valueBasis: valueBases[valueBasis],
    implied,
    note: datesInWords(row.note ?? ''),
    conditions,
    particulars: [
      ...conditions,
      soft === '' ? hardnesses.hard : '',
      implied ? '' : printedAs[valueBasis],
    ].filter((words) => words !== ''),
    aside: [each, scope, soft, whenInBrief(row, frequency)].filter((words) => words !== '').join('；'),
    source: clauseLink(bulletin, row.policy, row.clause),
    also: (row.also ?? []).map((clause) => clauseLink(bulletin, row.policy, clause)),
    entryPath: `targets/#${row.target}`,
    detailPath: `targets/place/${row.place}/#${row.target}`,
    rowPath: rowPath('targets', row.target),
    parts: verdict.parts.map((part) => judgementView(bulletin, part)),
  };
}

/** How the number of a requirement is given; of an implied one its condition says more. */
const printedAs: Readonly<Record<ValueBasis, string>> = {
  digit: '印出数字',
  numeral: '印出汉字数词',
  implied: '数值由文字推出',
  none: '没有数值',
};

/** 文件写明, 文件写“2023年底前”, 推定；文件写“每年”; empty where there is no date and the basis says all. */
function dueNote({ due, due_basis = due === undefined ? 'none' : 'stated', due_phrase }: TargetRow): string {
  const isSaid = due_phrase !== undefined && (due === undefined || due_phrase !== formatDate(due));
  const printed = isSaid ? `文件写“${due_phrase}”` : '';
  if (due === undefined) return printed;
  const basis = due_basis === 'stated' && printed !== '' ? '' : dueBases[due_basis];
  return [basis, printed].filter((words) => words !== '').join('；');
}

function whenInBrief(row: TargetRow, frequency: string): string {
  if (row.due_basis === 'redacted') return '年份来源隐去';
  return row.due === undefined && frequency !== '' ? frequency : dueInBrief(row);
}
