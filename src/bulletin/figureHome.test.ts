import { expect, it } from 'vitest';
import type { Figure } from '../domain/figure/Figure.ts';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { figureHome } from './figureHome.ts';

const bulletin = handwrittenBulletin({});
const computed = { kind: 'computed', formula: '', rows: () => '' } as const;

function home(given: Pick<Figure, 'id' | 'indicator'> & Partial<Figure>): string {
  return figureHome(bulletin, {
    place: 'handan',
    period: '2018',
    breakdown: '',
    scope: '',
    basis: computed,
    ...given,
  });
}

it('puts a figure on the page of its place', () => {
  const published = { kind: 'published', policy: 'p', clause: '一', observation: 'o', phrase: '' } as const;
  expect(home({ id: 'handan-2018-groups-tight', indicator: 'group_count', basis: published })).toBe(
    'places/handan/#figure-handan-2018-groups-tight',
  );
  expect(home({ id: 'group_count.handan.2018', indicator: 'group_count' })).toBe(
    'places/handan/#figure-group_count.handan.2018',
  );
  const share = 'group_form_share.handan.2018.form=紧密型';
  expect(home({ id: share, indicator: 'group_form_share', breakdown: 'form=紧密型' })).toBe(
    `places/handan/#figure-${share}`,
  );
});

it('puts a part that the roster yields on the page of all figures', () => {
  const part = 'group_count.handan.2018.form=紧密型';
  expect(home({ id: part, indicator: 'group_count', breakdown: 'form=紧密型' })).toBe(
    `places/handan/figures/#figure-${part}`,
  );
});

it('puts what was computed for a verdict alone there too', () => {
  const onDay = { id: 'group_count.handan.2018-06-30', indicator: 'group_count', period: '2018-06-30' };
  expect(home(onDay)).toBe('places/handan/figures/#figure-group_count.handan.2018-06-30');
  const byOther = {
    id: 'group_count.handan.2018.by-hebei',
    indicator: 'group_count',
    scope: '按河北省的口径',
  };
  expect(home(byOther)).toBe('places/handan/figures/#figure-group_count.handan.2018.by-hebei');
});

it('puts the size of a group on the page of the group, points in its code or not', () => {
  expect(home({ id: 'group_size.yixiao.2024', indicator: 'group_size' })).toBe(
    'groups/yixiao/#figure-group_size.yixiao.2024',
  );
  expect(home({ id: 'group_size.a.b.2024', indicator: 'group_size' })).toBe(
    'groups/a.b/#figure-group_size.a.b.2024',
  );
});
