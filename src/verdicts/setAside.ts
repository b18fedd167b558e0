import type { TargetRow } from '../domain/tables/targets.ts';
import { quote } from '../format/quote.ts';
import { requiredNumber } from './requiredNumber.ts';
import { sentence } from './sentence.ts';

/** Why a target is not judged at all; undefined where it is. */
export function setAside(target: TargetRow): string | undefined {
  const asked = quote(target.requirement.text);
  const { read } = target.requirement;
  switch (target.kind ?? 'quantitative') {
    case 'qualitative':
      return sentence(`${asked}是定性要求，没有可以对照的数，不作判定`);
    case 'quantitative':
      if (requiredNumber(target) !== undefined) break;
      return sentence(`要求${asked}里读不出数，不作判定`, read.ok ? '' : read.reason);
    case 'rule':
    case 'binary':
    case 'prohibition':
      break;
  }
  return target.due_basis === 'redacted' ? sentence('到期的年份在来源里被隐去，不作判定') : undefined;
}
