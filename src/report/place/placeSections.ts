import type { PlacePage } from './placePage.ts';

/** The sections that a place's page has, in their order: those with nothing to say are left out. */
export function placeSections({
  counts,
  charted,
  uncharted,
  breakdowns,
  needs,
  deeds,
  yearGaps,
  checks,
  groups,
  schoolCount,
  children,
  derived,
  others,
}: PlacePage): readonly { readonly title: string; readonly anchor: string }[] {
  const sections = [
    { title: '进展', anchor: 'progress', has: charted.length + uncharted.length > 0 },
    { title: '目标', anchor: 'targets', has: Object.keys(counts).length > 0 },
    { title: '下辖各地', anchor: 'children', has: children.lines.length > 0 },
    { title: '构成', anchor: 'parts', has: breakdowns.length > 0 },
    { title: '还缺什么', anchor: 'needs', has: needs.length + deeds.length + yearGaps.length > 0 },
    { title: '核对', anchor: 'checks', has: checks.length > 0 },
    { title: '集团', anchor: 'groups', has: groups.running.length + groups.ended.length > 0 },
    { title: '学校', anchor: 'schools', has: schoolCount > 0 },
    { title: '其他数', anchor: 'others', has: derived.length + others.length > 0 },
  ];
  return sections.filter(({ has }) => has).map(({ title, anchor }) => ({ title, anchor }));
}
