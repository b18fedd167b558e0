import { candidatesOf } from './candidatesOf.ts';

/** For tests: a document of 青溪市 of May 2024. */
export const context = {
  policy: 'qingxi-2024',
  place: 'qingxi',
  dated: '2024-05-06',
  indicators: [
    { id: 'group_count', title: '集团数', unit: '个' },
    { id: 'group_count_increase', title: '集团数增量', unit: '个' },
    { id: 'demonstration_group_count', title: '示范性集团数', unit: '个' },
    { id: 'school_coverage_rate', title: '学校覆盖率', unit: '%' },
    { id: 'student_coverage_rate', title: '学生覆盖率', unit: '%' },
  ],
  places: [
    { id: 'qingxi', name: '青溪市', level: 'prefecture', parent: undefined },
    { id: 'xintian', name: '新田县', level: 'county', parent: 'qingxi' },
    { id: 'jianghua', name: '江华瑶族自治县', level: 'county', parent: 'qingxi' },
    { id: 'jindong', name: '金洞管理区', level: 'zone', parent: 'qingxi' },
    { id: 'huilongxu', name: '回龙圩管理区', level: 'zone', parent: 'qingxi' },
  ],
};

/** For tests: the rows of one clause, by column. */
export function candidates(text: string, documentPromises = true, place = context.place) {
  return candidatesUnder([['二', text]], documentPromises, place);
}

/** For tests: the rows of clauses, each a path and its lines. */
export function candidatesUnder(
  clauses: readonly (readonly [path: string, ...lines: readonly string[]])[],
  documentPromises = true,
  place = context.place,
) {
  const written = clauses.map(([path, ...lines]) => ({
    path,
    lines: lines.map((text, index) => ({ number: index + 1, text })),
    headingLevel: undefined,
  }));
  const found = candidatesOf(written, { ...context, place }, documentPromises);
  return {
    targets: records(found.targets),
    observations: records(found.observations),
    refused: found.refused,
  };
}

/** For tests: CSV lines as records by column. */
export function records([header = '', ...lines]: readonly string[]): readonly Readonly<
  Record<string, string>
>[] {
  const columns = header.split(',');
  return lines.map((line) =>
    Object.fromEntries(line.split(',').map((cell, at) => [columns[at] ?? '', cell])),
  );
}
