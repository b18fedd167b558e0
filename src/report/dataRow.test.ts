import { expect, it } from 'vitest';
import { rowAnchor } from '../domain/tables/rowAnchor.ts';
import { rowPath } from './dataRow.ts';

it('joins the cells of a key into one fragment without spaces', () => {
  expect(rowAnchor('handan', 'form', '紧密型')).toBe('handan-form-紧密型');
  expect(rowPath('vocabulary', 'enshi', 'phase', '试点 建设')).toBe('data/vocabulary/#enshi-phase-试点_建设');
});
