import type { Unit } from '../../domain/lists/units.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import type { ProblemList } from '../ProblemList.ts';
import { reportUnits } from './unitFaults.ts';

/** A target that is to be judged by a number has one, in its indicator's unit; a due date and its basis agree. */
export function targetRequirements(
  { targets }: Rows,
  units: ReadonlyMap<string, Unit>,
  problems: ProblemList,
): void {
  for (const row of targets) {
    const { read } = row.requirement;
    const hasNumber = needsNumber(row) || row.kind === 'rule';
    const printed = hasNumber && read.ok ? read.unit : undefined;
    reportUnits(
      row,
      { printed, column: row.unit, indicator: units.get(row.indicator) },
      'requirement',
      problems,
    );
    if (needsNumber(row) && !read.ok) reportUnreadable(row, read.reason, problems);
    reportDue(row, problems);
  }
}

/** 数量目标 always; a rule unless its number is implied or it has none. The other kinds are deliverables in words. */
function needsNumber({ kind = 'quantitative', value_basis: basis }: TargetRow): boolean {
  return kind === 'quantitative' || (kind === 'rule' && basis !== 'none' && basis !== 'implied');
}

function reportUnreadable(row: TargetRow, reason: string, problems: ProblemList): void {
  const other =
    row.kind === 'rule'
      ? '没有数的规则，请把“数值依据”写成 none（无数值）'
      : '不是数量目标的，请在“目标类别”里写明 binary（事项）、qualitative（定性目标）等';
  const message = `要求“${row.requirement.text}”里读不出数：${reason}；${other}`;
  problems.error(row, 'requirement', 'requirement-unreadable', message);
}

function reportDue(row: TargetRow, problems: ProblemList): void {
  const { due, due_basis: basis } = row;
  if (due === undefined && (basis === 'stated' || basis === 'inferred')) {
    const message = '“到期依据”是文件写明或推定，却没有写“到期”；请补上日期，没有期限的请写 none（未写期限）';
    problems.error(row, 'due', 'due-missing', message);
  }
  // A recurring duty may run until a day; one that is hidden, standing or undated cannot.
  if (due !== undefined && (basis === 'redacted' || basis === 'standing' || basis === 'none')) {
    const message = `“到期依据”是来源隐去、长期有效或未写期限，却写了到期“${due}”；请去掉日期，或改正到期依据`;
    problems.error(row, 'due', 'due-unexpected', message);
  }
}
