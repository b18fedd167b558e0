import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { PolicyDocument } from '../../domain/PolicyDocument.ts';
import { bookTitle } from '../../format/bookTitle.ts';
import { datesInWords } from '../../format/datesInWords.ts';
import { formatClause } from '../../format/formatClause.ts';
import { clauseLink } from '../clauseLink.ts';
import { perBulletin } from '../perBulletin.ts';

/** One place where a policy names a document. */
export interface BasisMention {
  /** The name as printed there. */
  readonly printed: string;
  readonly clause: string;
  readonly path: string;
  readonly note: string;
}

/** A document that a policy rests on or cites: one entry however often and in whatever spelling it is named. */
export interface BasisView {
  /** Between book marks where the policy prints them so. */
  readonly title: string;
  readonly number: string;
  /** Its page, where this site has it. */
  readonly path: string | undefined;
  readonly mentions: readonly BasisMention[];
  /** How many different printed forms the mentions have. */
  readonly spellings: number;
  /** The other policies of this site that name it too. */
  readonly alsoCitedBy: readonly { readonly title: string; readonly path: string }[];
}

type Basis = NonNullable<PolicyDocument['basis']>[number];

const citing = perBulletin(({ policies }) =>
  Map.groupBy(
    [...policies.values()].flatMap((policy) =>
      [...new Set((policy.basis ?? []).map(identity))].map((id) => ({ id, policy })),
    ),
    ({ id }) => id,
  ),
);

/** The documents that a policy rests on, in the order in which it first names them. */
export function policyBasis(bulletin: Bulletin, policy: PolicyDocument): readonly BasisView[] {
  return [...Map.groupBy(policy.basis ?? [], identity)].map(([id, entries]) => {
    const mentions = entries.map((entry) => mentionOf(bulletin, policy, entry));
    const printed = new Set(mentions.map((mention) => mention.printed).filter((words) => words !== ''));
    return {
      title: titleOf(entries[0]?.title ?? id, entries),
      number: numberOf(entries),
      path: bulletin.policies.has(id) && id !== policy.id ? `policies/${id}/` : undefined,
      mentions,
      spellings: printed.size,
      alsoCitedBy: (citing(bulletin).get(id) ?? [])
        .filter((other) => other.policy.id !== policy.id)
        .map((other) => ({ title: other.policy.title, path: `policies/${other.policy.id}/` })),
    };
  });
}

/** Book marks stand only where the policy has them; a title of which no printed form is given is taken for one. */
function titleOf(title: string, entries: readonly Basis[]): string {
  const printed = entries.flatMap((entry) => entry.printed ?? []);
  return printed.length === 0 || printed.some((words) => /[《》]/u.test(words)) ? bookTitle(title) : title;
}

/** The number; empty where the title says it already. */
function numberOf(entries: readonly Basis[]): string {
  const number = entries.find((entry) => entry.number !== undefined)?.number ?? '';
  return entries[0]?.title.includes(number) === true ? '' : number;
}

function identity({ id, title }: Basis): string {
  return id ?? title;
}

function mentionOf(bulletin: Bulletin, policy: PolicyDocument, entry: Basis): BasisMention {
  const { printed = '', clause = '', note = '' } = entry;
  const known = policy.clauses.some(({ path }) => path === clause);
  return {
    printed,
    clause: formatClause(clause),
    path: known ? clauseLink(bulletin, policy.id, clause).path : '',
    note: datesInWords(note),
  };
}
