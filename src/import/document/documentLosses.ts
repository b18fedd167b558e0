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
export function documentLosses({ cut, kept, persons }: Extent, gaps: readonly Gap[]): DocumentLosses {
  const lost = gaps.filter(({ kind }) => kind === 'loss').length;
  const inside = cut.filter(({ reason }) => reason === 'inside').length;
  const masked = kept.filter(({ isMasked }) => isMasked).length;
  const hasTable = gaps.some(({ kind }) => kind === 'opens');
  return {
    missing: [
      ...(lost > 0 ? [`图片、删去的字等 ${lost} 处没有导入（在原处标明）`] : []),
      ...(inside > 0 ? [`夹在文中的 ${inside} 行像是网页文字，没有收录`] : []),
      ...(persons > 0 ? [`签发人、联系人或电话 ${persons} 行没有收录`] : []),
      ...(masked > 0 ? [`${masked} 行里的人名、电话号码以××代替`] : []),
    ],
    form: hasTable ? ['表格逐格成段，没有保留行列'] : [],
  };
}
