import type { Cells } from '../TableFiles.ts';
import { bulletinNumbers } from './bulletinNumbers.ts';
import type { DocumentContext } from './DocumentContext.ts';

type Row = Cells<'observations'>;

/** What the bulletin states, and the number of things that the plan counts. */
export function observationRows(context: DocumentContext): readonly Row[] {
  const { bulletin, plan, top, whole } = context;
  const { groups, forms, schools } = bulletinNumbers(context);
  const state = (id: string, row: Row): Row => ({
    observation: `${bulletin}-${id}`,
    place: top.place.id,
    policy: bulletin,
    ...row,
    as_of: `${row.period}-12-31`,
    as_of_basis: 'stated',
  });
  const count = { indicator: 'group_count', clause: '一' };
  const coverage = { indicator: 'school_coverage_rate', clause: '二' };
  const formRows = (['紧密型', '半紧密型', '松散型'] as const).map((form, index) =>
    state(`form-${index + 1}`, {
      ...count,
      period: 2024,
      value: `${forms[form]}个`,
      phrase: `${form}${forms[form]}个`,
      breakdown: `form=${form}`,
    }),
  );
  return [
    state('groups-2022', {
      ...count,
      period: 2022,
      value: `${groups[2022]}个`,
      phrase: `2022年底${whole}有集团${groups[2022]}个`,
    }),
    state('groups-2023', {
      ...count,
      period: 2023,
      value: `${groups[2023]}个`,
      phrase: `2023年底${groups[2023]}个`,
    }),
    state('groups-2024', {
      ...count,
      period: 2024,
      value: `${groups[2024]}个`,
      phrase: `2024年底${groups[2024]}个`,
    }),
    ...formRows,
    state('coverage-2023', {
      ...coverage,
      period: 2023,
      value: '45%以上',
      phrase: '2023年底义务教育学校覆盖面达到45%以上',
    }),
    state('coverage-2024', {
      ...coverage,
      period: 2024,
      value: '60%以上',
      phrase: '2024年底义务教育学校覆盖面达到60%以上',
      note: '与名册计算的数不一致，是示例有意安排的',
    }),
    state('schools-2024', {
      indicator: 'schools_in_groups',
      clause: '二',
      period: 2024,
      value: schools,
      phrase: `2024年底各级各类学校有${schools}加入集团`,
    }),
    {
      observation: `${plan}-unified-items`,
      place: top.place.id,
      indicator: 'unified_item_count',
      period: 2022,
      value: '四个',
      policy: plan,
      clause: '三（七）',
      phrase: '集团内做到“四个统一”',
      as_of: '2022-01-10',
      as_of_basis: 'inferred',
    },
  ];
}
