import { expect, it } from 'vitest';
import { decodedFragment } from './decodedFragment.ts';

it('decodes a fragment, and leaves one as it is that cannot be decoded', () => {
  expect(decodedFragment('#enshi-form-%E8%9E%8D%E5%90%88%E5%9E%8B')).toBe('enshi-form-融合型');
  expect(decodedFragment('#100%')).toBe('100%');
  expect(decodedFragment('')).toBe('');
});
