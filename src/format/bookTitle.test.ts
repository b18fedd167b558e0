import { expect, it } from 'vitest';
import { bookTitle } from './bookTitle.ts';

it('makes the book marks inside a title single ones', () => {
  expect(bookTitle('市教育局关于《实施集团化办学推进城乡义务教育一体化发展的意见》的起草说明')).toBe(
    '《市教育局关于〈实施集团化办学推进城乡义务教育一体化发展的意见〉的起草说明》',
  );
  expect(bookTitle('遂昌县教育局关于下发集团化办学实施意见的通知')).toBe(
    '《遂昌县教育局关于下发集团化办学实施意见的通知》',
  );
});
