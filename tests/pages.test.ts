import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, it } from 'vitest';

const pages = [
  '',
  'places',
  'places/yongzhou',
  'places/suichang',
  'places/shandong-redacted',
  'places/handan',
  'places/enshi',
  'groups/suichang-zhongxue-jituan',
  'indicators',
  'indicators/group_count',
  'indicators/schools_in_groups',
  'indicators/school_coverage_rate',
  'indicators/student_coverage_rate',
  'indicators/schools_per_group',
  'indicators/demonstration_group_count',
  'indicators/oversize_group_count',
  'indicators/large_class_rate',
  'policies',
  'policies/yongzhou-2018',
  'policies/suichang-2019',
  'policies/shandong-redacted',
  'policies/handan-2018',
  'policies/enshi-2023',
  'targets',
  'compare',
  'glossary',
  'timeline',
  'duties',
  'data',
  'releases',
  'methods',
  'about',
  'search',
];

it('has a page at every address that others may rely on', () => {
  const { folder } = inject('sites').default;
  const files = [...pages.map((page) => path.join(page, 'index.html')), '404.html'];
  expect(files.filter((file) => !existsSync(path.join(folder, file)))).toEqual([]);
});
