import { describe, expect, it } from 'vitest';
import { target } from '../verdicts/handwritten.ts';
import { coverageOf, coveredScopes, frequencyOf } from './targetScope.ts';

describe('whom a target covers', () => {
  it('is its scope, without the words that say how often', () => {
    expect(coverageOf(target('不低于15%', { scope: '县域内，每年', due_basis: 'recurring' }))).toBe('县域内');
    expect(coverageOf(target('至少1次', { scope: '每年', due_basis: 'recurring' }))).toBe('');
    expect(coverageOf(target('一次', { scope: '每学年', due_basis: 'recurring' }))).toBe('');
    expect(coverageOf(target('30%以上', { scope: '义务教育学校' }))).toBe('义务教育学校');
    expect(coverageOf(target('30%以上'))).toBe('');
    expect(frequencyOf(target('不低于15%', { scope: '县域内，每年', due_basis: 'recurring' }))).toBe('每年');
    expect(frequencyOf(target('3个', { scope: '每年' }))).toBe('');
  });

  it('must be what a figure covers, or the whole of one of the places that it limits', () => {
    expect(coveredScopes(target('全覆盖', { scope: '中心城区' }))).toEqual(['中心城区']);
    expect(coveredScopes(target('3个', { scope: '9县', applies_to: 'each_child' }))).toEqual(['9县', '']);
    expect(coveredScopes(target('3个', { applies_to: 'each_child' }))).toEqual(['']);
  });
});
