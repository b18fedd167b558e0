import { expect, it } from 'vitest';
import { formerLabel } from './formerLabel.ts';

it('names what stood at an old address without its code', () => {
  expect(formerLabel('policies/p-2018/#clause-3-4')).toBe('条款3-4');
  expect(formerLabel('policies/p-2018/#clause-signature')).toBe('一条');
  expect(formerLabel('glossary/#handan-mode-结对帮扶')).toBe('用语结对帮扶');
  expect(formerLabel('targets/#p-2018-size')).toBe('一项目标');
  expect(formerLabel('places/handan/#figure-group_count.handan.2018')).toBe('一个数');
  expect(formerLabel('places/handan/#needs')).toBe('内容');
});
