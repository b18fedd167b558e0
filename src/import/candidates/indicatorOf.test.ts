import { expect, it } from 'vitest';
import { candidates } from './candidatesFixture.ts';

const row = (text: string) => candidates(text).targets.at(-1);

it.each([
  ['教育集团达到96个，学校覆盖率达到74.8%。', 'school_coverage_rate'],
  ['教育集团达到96个。学生覆盖率达到81%左右。', 'student_coverage_rate'],
  ['教育集团达到96个，力争学校覆盖率达到80%、学生覆盖率达到85%。', 'student_coverage_rate'],
  ['教育集团达到96个，学校覆盖率达到80%、校园网络覆盖率达到85%。', ''],
  ['教育集团达到96个，普惠性幼儿园覆盖率达到92%。', ''],
  ['教育集团达到96个，校园无线网络覆盖率达到98%。', ''],
  ['学校覆盖率达到74.8%。', ''],
  ['创建市级示范教育集团5个。', ''],
  ['市级示范教育集团达到5个。', 'demonstration_group_count'],
])('reads the indicator of %s', (text, indicator) => {
  expect(row(text)?.['indicator']).toBe(indicator);
});

it('says of every blank indicator that the person must choose', () => {
  for (const text of ['创建市级示范教育集团5个。', '满意度达到95%。', '每个集团不超过5所。'])
    expect(row(text)?.['note']).toMatch(/指标请(?:核实后填|选填)/u);
});
