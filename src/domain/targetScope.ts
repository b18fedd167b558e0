import type { TargetRow } from '../domain/tables/targets.ts';

/** Words in a recurring target's scope that say how often, not whom it covers. */
const frequency = /^(?:每(?:学?年|学期|季度?|月|周)|定期)$/u;

/** Whom a target covers where that is not the whole place, in the document's words; empty for the whole. */
export function coverageOf(target: TargetRow): string {
  const words = (target.scope ?? '').split(/[，,]/u).map((part) => part.trim());
  return words.filter((word) => target.due_basis !== 'recurring' || !frequency.test(word)).join('，');
}

/** How often a recurring target is to be done, in the document's words: 每年, 定期; empty where it does not say. */
export function frequencyOf({
  scope = '',
  due_basis,
}: {
  readonly scope?: string | undefined;
  readonly due_basis?: TargetRow['due_basis'];
}): string {
  if (due_basis !== 'recurring') return '';
  return (
    scope
      .split(/[，,]/u)
      .map((part) => part.trim())
      .find((word) => frequency.test(word)) ?? ''
  );
}

/**
 * The scopes that a figure must have to speak on the target: its own. What limits an `each_child` target (9县和2个管理区)
 * says which places it binds, so a figure of one such place as a whole counts too.
 */
export function coveredScopes(target: TargetRow): readonly string[] {
  const own = coverageOf(target);
  return target.applies_to === 'each_child' && own !== '' ? [own, ''] : [own];
}
