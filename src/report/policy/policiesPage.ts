import type { Bulletin } from '../../bulletin/Bulletin.ts';
import { type PolicyDocument, policyKinds, policyTexts } from '../../domain/PolicyDocument.ts';
import { formatDate } from '../../format/formatDate.ts';
import { isDoubted, labelOf } from './policyHeader.ts';
import { policyCaution } from './policySource.ts';
import { policyTally } from './policyTally.ts';

/** One policy in the list of policies. */
export interface PolicyEntry {
  readonly title: string;
  readonly path: string;
  readonly places: readonly { readonly name: string; readonly path: string }[];
  /** 发文机关 · 文号 · 日期 · 文种, as far as the source says. */
  readonly particulars: readonly string[];
  /** What a reader must know of the source; empty for an official document. */
  readonly caution: string;
  readonly text: string;
  /** Whether no one has yet compared the imported document with its source. */
  readonly isPending: boolean;
  readonly summary: string;
  readonly tally: string;
}

/** The policies for a list: newest first, undated last. */
export function policiesPage(bulletin: Bulletin): readonly PolicyEntry[] {
  return policiesInOrder(bulletin).map((policy) => ({
    title: policy.title,
    path: `policies/${policy.id}/`,
    places: (policy.places ?? []).map((place) => ({
      name: bulletin.places.get(place)?.name ?? place,
      path: `places/${place}/`,
    })),
    particulars: particularsOf(policy),
    caution: policyCaution(policy),
    isPending: (policy.pending ?? []).length > 0,
    text: policyTexts[policy.text ?? 'digest'],
    summary: policy.summary ?? '',
    tally: policyTally(bulletin, policy),
  }));
}

function particularsOf(policy: PolicyDocument): readonly string[] {
  const { issuer, number, kind } = policy;
  const date = dateOf(policy);
  return [
    issuer === '[r]' ? '发文机关来源隐去' : (issuer ?? ''),
    number === undefined || number === '[r]' ? '' : `${number}${doubt(policy, '发文字号')}`,
    date === '' ? '日期未载明' : `${date}${doubt(policy, '成文日期')}`,
    labelOf(policyKinds, kind),
  ].filter((words) => words !== '');
}

function doubt(policy: PolicyDocument, label: string): string {
  return isDoubted(policy, label) ? '（待核）' : '';
}

function dateOf({ signed, issued, published }: PolicyDocument): string {
  if (signed === '[r]') return '日期来源隐去';
  if (signed !== undefined) return `${formatDate(signed)}成文`;
  if (issued !== undefined) return `${formatDate(issued)}发文`;
  return published === undefined || published === '[r]' ? '' : `${formatDate(published)}发布`;
}

function policiesInOrder(bulletin: Bulletin): readonly PolicyDocument[] {
  const when = ({ signed, issued, published }: PolicyDocument) =>
    [signed, issued, published].find((date) => date !== undefined && date !== '[r]') ?? '';
  return [...bulletin.policies.values()].toSorted((a, b) => {
    const [first, second] = [when(b), when(a)];
    return first < second ? -1 : first > second ? 1 : 0;
  });
}
