import { describe, expect, it } from 'vitest';
import { trimmed } from './trimmed.ts';

describe('a trimmed cell', () => {
  it('has no blank of any kind at its ends', () => {
    expect(trimmed('  遂昌中学 ')).toBe('遂昌中学');
    expect(trimmed('\u3000遂昌中学\u00A0')).toBe('遂昌中学');
    expect(trimmed('\t遂昌中学\n')).toBe('遂昌中学');
    expect(trimmed('\u3000\u00A0 ')).toBe('');
  });

  it('keeps what stands inside', () => {
    expect(trimmed('遂昌　中学（东 街）')).toBe('遂昌　中学（东 街）');
    expect(trimmed('')).toBe('');
  });
});
