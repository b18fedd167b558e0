import type { Bulletin } from '../bulletin/Bulletin.ts';
import { appliesTo, dueBases, hardnesses, targetKinds, valueBases } from '../domain/lists/targetLists.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { formatDate } from '../format/formatDate.ts';
import { type ClauseLink, clauseLink } from './clauseLink.ts';
import { rowPath } from './dataRow.ts';
import { dueInBrief } from './dueInBrief.ts';
import { type JudgementView, judgementView } from './judgementView.ts';

/** A target, ready to print, with its verdict. */
export interface TargetView extends JudgementView {
  readonly id: string;
  readonly place: string;
  readonly placeName: string;
  readonly indicator: string;
  readonly indicatorTitle: string;
  readonly requirement: string;
  /** What is promised, in one phrase: 学校覆盖率：30%以上, or the deliverable itself. */
  readonly headline: string;
  readonly phrase: string;
  readonly scope: string;
  readonly applies: string;
  /** Whom it binds one by one (每个集团); empty where it binds the place itself. */
  readonly each: string;
  readonly due: string;
  /** The same, short: 2025年底. */
  readonly dueBrief: string;
  readonly dueYear: string;
  readonly dueBasis: string;
  readonly targetKind: string;
  readonly hardness: string;
  /** Soft words (原则上), never judged 未达标. */
  readonly soft: boolean;
  readonly valueBasis: string;
  /** Whether the number is not printed but follows from the words: 全覆盖, 全部. */
  readonly implied: boolean;
  readonly note: string;
  /** Whom it binds, how far and how hard, where that is worth saying. */
  readonly conditions: readonly string[];
  /** The same in few words, with the due date. */
  readonly aside: string;
  readonly source: ClauseLink;
  /** Its entry on the page of all targets, the address that is kept. */
  readonly entryPath: string;
  /** All that is known of it, on the page of its place's targets. */
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
  const each = binds === 'place' ? '' : appliesTo[binds];
  return {
    ...judgementView(bulletin, verdict),
    id: row.target,
    place: row.place,
    placeName: bulletin.places.get(row.place)?.name ?? row.place,
    indicator: row.indicator,
    indicatorTitle,
    requirement: row.requirement.text,
    headline: row.requirement.read.ok ? `${indicatorTitle}：${row.requirement.text}` : row.requirement.text,
    phrase: row.phrase,
    scope: row.scope ?? '',
    applies: appliesTo[binds],
    each,
    due: row.due === undefined ? dueBases[basis] : formatDate(row.due),
    dueBrief: dueInBrief(row),
    dueYear: row.due?.slice(0, 4) ?? '',
    dueBasis: dueBases[basis],
    targetKind: targetKinds[row.kind ?? 'quantitative'],
    hardness: hardnesses[row.hardness ?? 'hard'],
    soft: row.hardness === 'soft',
    valueBasis: valueBases[row.value_basis ?? (row.requirement.read.ok ? 'digit' : 'none')],
    implied: row.value_basis === 'implied',
    note: row.note ?? '',
    conditions: [
      each,
      row.scope === undefined ? '' : `范围：${row.scope}`,
      targetKinds[row.kind ?? 'quantitative'],
      row.hardness === 'soft' ? '原则上的要求，不判未达标' : '',
      row.value_basis === 'implied' ? '数值由文字推出，原文没有印数字' : '',
    ].filter((words) => words !== ''),
    aside: [
      each,
      row.scope ?? '',
      row.hardness === 'soft' ? '原则上' : '',
      row.due_basis === 'redacted' ? '年份来源隐去' : dueInBrief(row),
    ]
      .filter((words) => words !== '')
      .join('；'),
    source: clauseLink(bulletin, row.policy, row.clause),
    entryPath: `targets/#${row.target}`,
    detailPath: `targets/place/${row.place}/#${row.target}`,
    rowPath: rowPath('targets', row.target),
    parts: verdict.parts.map((part) => judgementView(bulletin, part)),
  };
}
