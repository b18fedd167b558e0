import { rowAnchor } from './rowAnchor.ts';

/** The fragment of what one unit answers for under one document, on the page of duties. */
export function unitAnchor(policy: string, unit: string): string {
  return rowAnchor('unit', policy, unit);
}
