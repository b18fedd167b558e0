import type { Cells } from '../TableFiles.ts';
import type { DocumentContext } from './DocumentContext.ts';

type Row = Cells<'events'>;

/** What happened when: documents signed and the plan's years. */
export function eventRows({ plan, bulletin, top, title, ownRules }: DocumentContext): readonly Row[] {
  const signed = (policy: string, place: string, date: string, what: string): Row => ({
    ...{ event: `${policy}-signed`, place, date, title: what, policy, clause: '落款' },
  });
  const place = top.place.id;
  const period = { date: '2022', title: '实施方案的年限', clause: '二', end: '2026' };
  const rules =
    ownRules === undefined
      ? []
      : [signed(ownRules.policy, ownRules.place.id, '2023-03-01', `${ownRules.place.name}印发管理细则`)];
  return [
    signed(plan, place, '2022-01-10', `${title}印发集团化办学实施方案`),
    { event: `${plan}-period`, place, policy: plan, ...period },
    ...rules,
    signed(bulletin, place, '2025-03-20', '公布2024年集团化办学公报'),
  ];
}
