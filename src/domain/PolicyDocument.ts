import { z } from 'zod';
import type { Clause } from './Clause.ts';
import { codeOf } from './lists/ClosedList.ts';
import { isPartialDate, type PartialDate } from './PartialDate.ts';

/** 文种. Other words are printed as written. */
export const policyKinds = {
  opinion: '意见',
  notice: '通知',
  plan: '实施方案',
  drafting_note: '起草说明',
  reply: '答复',
} as const;

/** 来源性质. All but the first call for a caution on the page. */
export const sourceKinds = {
  official_document: '正式文件',
  drafting_note: '起草说明',
  reply: '答复',
  third_party_copy: '第三方转载',
} as const;

/** 副本品质: what kind of copy we hold. */
export const sourceGrades = {
  official_page: '官方网站页面',
  tampered_copy: '混入无关文字的网页副本',
  third_party_copy: '第三方网站副本',
  unknown: '副本来历未核实',
} as const;

/** 文本: whether the MDX holds the document's own words, those with something missing (a picture), or our digest of them. */
export const policyTexts = { full: '全文', partial: '全文（有缺）', digest: '摘要' } as const;

/** 有效性. */
export const policyStatuses = {
  effective: '有效',
  repealed: '已废止',
  expired: '已失效',
  amended: '已修改',
  unknown: '来源未载明',
} as const;

const line = z
  .union([z.string(), z.number()], { error: '应当是一行文字' })
  .transform((value) => String(value).trim());
const date = line.refine((text) => isPartialDate(text) || text === '[r]', {
  error: '日期请写成 2019、2019-01 或 2019-01-21 的样子；来源隐去的写 [r]',
});

/** A document that a policy rests on or cites; `id` is the same in every policy that cites the same document. */
const basis = z.strictObject({
  id: line.optional(),
  title: line,
  number: line.optional(),
  printed: line.optional(),
  clause: line.optional(),
  note: line.optional(),
});

/** Damage found in the copy, and how it was read. */
const damage = z.strictObject({
  where: line,
  printed: line,
  read_as: line.optional(),
  why: line.optional(),
});

/** The front matter of `content/policies/<policy>.mdx`. Keys not named here are warned of, not refused. */
export const policyFrontMatter = z.looseObject({
  title: line,
  printed_title: line.optional(),
  kind: line.optional(),
  issuer: line.optional(),
  number: line.optional(),
  printed_number: line.optional(),
  printed_signed: line.optional(),
  index_number: line.optional(),
  topic: line.optional(),
  signed: date.optional(),
  issued: date.optional(),
  published: date.optional(),
  status: line.optional(),
  /** Who says that it is in force, and of what day: 页头所标，没有写日期. */
  status_note: line.optional(),
  /** The lines of the header whose reading is in doubt: `[number, signed]`. */
  doubtful: z.array(line).optional(),
  source_kind: line.optional(),
  source_grade: line.optional(),
  source_note: line.optional(),
  url: line.optional(),
  text: line
    .refine((written) => codeOf(policyTexts, written) !== undefined, {
      error: '请写 full（全文）、partial（全文，但有缺）或 digest（摘要）；不写就是摘要',
    })
    .transform((written) => codeOf(policyTexts, written))
    .optional(),
  places: z.union([z.array(line), line.transform((place) => [place])]).optional(),
  summary: line.optional(),
  /** Bare titles are read as documents with nothing but a title. */
  basis: z.array(z.union([basis, line.transform((title): z.output<typeof basis> => ({ title }))])).optional(),
  damage: z.array(damage).optional(),
  redirects: z.record(line, line).optional(),
});

export type PolicyFrontMatter = z.output<typeof policyFrontMatter>;

/** One policy: its front matter, its clauses in order, and the figures that its text prints. */
export interface PolicyDocument extends PolicyFrontMatter {
  readonly id: string;
  readonly file: string;
  /** What the front matter still marks `# 待核：…`: nobody has reviewed it yet. Absent where nothing is left. */
  readonly pending?: readonly string[];
  readonly clauses: readonly Clause[];
  /** `<Fig id>` uses in the text, with their lines. */
  readonly printedFigures: readonly { readonly id: string; readonly line: number }[];
}

/** When a document was signed, or came out. */
export function documentDate({
  signed,
  issued,
  published,
}: Pick<PolicyDocument, 'signed' | 'issued' | 'published'>): PartialDate | undefined {
  return signed ?? issued ?? published;
}

/** When each document was signed, or came out. */
export function documentDates(
  documents: readonly PolicyDocument[],
): (policy: string) => PartialDate | undefined {
  const dates = new Map(documents.map((document) => [document.id, documentDate(document)]));
  return (policy) => dates.get(policy);
}
