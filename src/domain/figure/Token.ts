import type { Unit } from '../lists/units.ts';
import type { Bound } from './Bound.ts';

/** One word of a printed figure. */
export type Token =
  | { readonly kind: 'number'; readonly text: string }
  | { readonly kind: 'unit'; readonly unit: Unit }
  /** 超过 before the number, 以上 after it. */
  | { readonly kind: 'before' | 'after'; readonly bound: Bound }
  /** 约 before the number, 左右 after it. */
  | { readonly kind: 'around' | 'roughly' }
  /** 达到, 降到: the number is to be reached; 为, 共: nothing. */
  | { readonly kind: 'reach'; readonly direction: 'up' | 'down' | undefined }
  /** 余, 多; 分之; 成; 一半; 全部; a range's dash; a minus; a joint between two bounds. */
  | { readonly kind: 'more' | 'over' | 'tenths' | 'half' | 'all' | 'to' | 'minus' | 'joint' }
  /** （含5人）, （不含）. */
  | { readonly kind: 'note'; readonly includes: boolean; readonly inner: string }
  /** （约数）: the bound itself is approximate. */
  | { readonly kind: 'estimate' }
  /** 数百, 若干: words of quantity that have no number. */
  | { readonly kind: 'vague'; readonly text: string };

export type TokenOf<K extends Token['kind']> = Token & { readonly kind: K };
