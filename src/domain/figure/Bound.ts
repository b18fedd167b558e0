/** What a word sets: 以上 is `low` and closed, 不足 is `high` and open (the number itself excluded). */
export interface Bound {
  readonly side: 'low' | 'high';
  readonly open: boolean;
}
