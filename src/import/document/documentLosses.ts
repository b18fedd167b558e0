import type { Gap } from '../source/SourceText.ts';
import type { Extent } from './Extent.ts';

/** What the imported text lacks of the document, and what of its form, in words for the page's readers. */
export interface DocumentLosses {
  /** 1 幅图, 夹在正文中间的 2 行. */
  readonly missing: readonly string[];
  /** 表格的行列. */
  readonly form: readonly string[];
}

/** Counts the gaps in the document and the lines that were cut in the midst of it. */
export function documentLosses({ cut }: Extent, gaps: readonly Gap[]): DocumentLosses {
  const lost = gaps.filter(({ kind }) => kind === 'loss').length;
  const inside = cut.filter(({ reason }) => reason === 'inside').length;
  const hasTable = gaps.some(({ kind }) => kind === 'opens');
  return {
    missing: [
      ...(lost > 0 ? [`图片等 ${lost} 处没有导入（在原处标明）`] : []),
      ...(inside > 0 ? [`夹在文中的 ${inside} 行像是网页文字，没有收录`] : []),
    ],
    form: hasTable ? ['表格逐格成段，没有保留行列'] : [],
  };
}
