import { type PolicyDocument, policyKinds, policyStatuses } from '../../domain/PolicyDocument.ts';
import { formatDate } from '../../format/formatDate.ts';

/** One line of the government document header. */
export interface HeaderLine {
  readonly label: string;
  readonly value: string;
  /** How the copy prints it, where we restored it. */
  readonly printed: string;
  /** Whether the reading is in doubt. */
  readonly isDoubtful: boolean;
  /** Who says so, and of what day. */
  readonly note: string;
}

/** The lines of the header by the keys of the front matter, as `doubtful` names them; a line's own title does as well. */
const doubtable: Readonly<Record<string, string>> = {
  index_number: '索引号',
  topic: '主题分类',
  issuer: '发文机关',
  number: '发文字号',
  signed: '成文日期',
  issued: '发文日期',
  published: '发布日期',
  kind: '文种',
  status: '有效性',
};

/** The label of a code, or the words themselves where the front matter has its own. */
export function labelOf(list: Readonly<Record<string, string>>, written: string | undefined): string {
  return written === undefined ? '' : (list[written] ?? written);
}

/** The government document header: 索引号 主题分类 发文机关 发文字号 成文日期 发布日期 有效性. What the source does not say is said so. */
export function policyHeader(policy: PolicyDocument): readonly HeaderLine[] {
  const lines = [
    line('索引号', policy.index_number),
    line('主题分类', policy.topic),
    line('发文机关', policy.issuer),
    line('发文字号', policy.number, policy.printed_number),
    line('成文日期', dateOf(policy.signed), policy.printed_signed),
    ...(policy.issued === undefined ? [] : [line('发文日期', dateOf(policy.issued))]),
    line('发布日期', dateOf(policy.published)),
    line('文种', labelOf(policyKinds, policy.kind)),
    { ...line('有效性', labelOf(policyStatuses, policy.status)), note: policy.status_note ?? '' },
  ];
  return lines.map((entry) => ({
    ...entry,
    value: entry.value === '' ? '来源未载明' : entry.value,
    isDoubtful: isDoubted(policy, entry.label),
  }));
}

/** Whether the reading of a line of the header is in doubt. */
export function isDoubted({ doubtful = [] }: Pick<PolicyDocument, 'doubtful'>, label: string): boolean {
  return doubtful.some((name) => (doubtable[name] ?? name) === label);
}

/** The header's lines that the source hides. */
export function hiddenLines({ issuer, number, signed, published }: PolicyDocument): readonly string[] {
  const named = { 发文机关: issuer, 发文字号: number, 成文日期: signed, 发布日期: published };
  return Object.entries(named).flatMap(([label, value]) => (value === '[r]' ? [label] : []));
}

function line(label: string, value: string | undefined, printed = ''): HeaderLine {
  return { label, value: value === '[r]' ? '来源隐去' : (value ?? ''), printed, isDoubtful: false, note: '' };
}

function dateOf(written: string | undefined): string | undefined {
  return written === undefined || written === '[r]' ? written : formatDate(written);
}
