import type { SourceLine } from '../source/SourceText.ts';
import type { LineKind, PageLikeness } from './LineKind.ts';

/** Why a line of the source is not part of the document. */
export const cutReasons = {
  inside: '夹在文件中间的网页文字，请逐行核对',
  markup: '网页代码',
  spam: '与公文无关的推广词',
  chrome: '网页框架文字',
  field: '页面信息栏（已读入文件头）',
  personal: '只有签发人、联系人或电话的行（个人信息，不收录；姓名、号码以××代替）',
  folio: '印刷页码',
  before: '标题之前的页面文字',
  repeated: '重复的网页标题',
  after: '文件结束之后的页面文字',
} as const;

export type CutReason = keyof typeof cutReasons;

export interface KindLine extends SourceLine {
  readonly kind: LineKind;
  readonly likeness: PageLikeness | undefined;
}

export interface CutLine extends SourceLine {
  readonly reason: CutReason;
}

/** Where the document begins and ends: every line of the source is either kept or cut. */
export interface Extent {
  readonly kept: readonly KindLine[];
  readonly cut: readonly CutLine[];
  /** The lines that make the title, in order; empty where none was found. */
  readonly title: readonly KindLine[];
  /** Whether there is a page around the document. */
  readonly isPage: boolean;
  /** Lines of the document itself that were cut as persons and telephones. */
  readonly persons: number;
}
