import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { clauseNotes } from './clauseNotes.ts';

describe('beside a clause', () => {
  const bulletin = handwrittenDocuments();

  it('stand its targets by verdict, those with a number first', () => {
    const { targets, moreCount } = clauseNotes(bulletin, 'enshi-2023', '二');
    expect(moreCount).toBe(0);
    expect(targets.map(({ kind, targets }) => [kind, targets.map(({ headline }) => headline)])).toEqual([
      [
        'overdue',
        ['学校覆盖率：30%以上', '学校覆盖率：80%以上', '学校覆盖率：60%以上', '示范性集团数：至少3个'],
      ],
      ['not_judged', ['对教育的满意度明显提升']],
    ]);
  });

  it('stand its figures, the units it makes responsible and the terms it defines', () => {
    const { figures } = clauseNotes(bulletin, 'handan-2018', '一1');
    expect(figures.map(({ figure, counts }) => `${figure.text} ${counts}`)).toEqual([
      '437个 集团数',
      '60%以上 学校覆盖率',
    ]);
    expect(clauseNotes(bulletin, 'enshi-2023', '二').duties).toEqual([
      {
        path: 'duties/#m1',
        units: [
          { name: '市教育局', path: 'duties/#unit-enshi-2023-市教育局' },
          { name: '市编办', path: 'duties/#unit-enshi-2023-市编办' },
        ],
      },
    ]);
    expect(clauseNotes(bulletin, 'enshi-2023', '五').terms).toEqual([
      { term: '试点阶段', path: 'glossary/#enshi-phase-试点阶段' },
    ]);
  });

  it('stands nothing where nothing quotes it', () => {
    expect(clauseNotes(bulletin, 'enshi-2023', '三')).toMatchObject({
      targets: [],
      figures: [],
      terms: [],
      moreTerms: [],
      duties: [],
      restated: [],
      groups: [],
      events: [],
    });
  });
});

it('stand the targets that it states again, and the groups, members and events that it names', () => {
  const source = { policy: 'p', clause: '三（一）' };
  const bulletin = handwrittenBulletin({
    places: [{ place: 'suichang', name: '遂昌县', level: 'county' }],
    schools: [
      { school: 'lake', name: '荷花滩校区', place: 'suichang', stage: 'junior' },
      { school: 'park', name: '公园路校区', place: 'suichang', stage: 'junior' },
    ],
    groups: [{ group: 'g', name: '遂昌中学教育集团', place: 'suichang', term: '教育集团', ...source }],
    memberships: [
      { group: 'g', school: 'lake', role: 'campus', ...source },
      { group: 'g', school: 'park', role: 'campus' },
    ],
    events: [{ event: 'e', place: 'suichang', date: '2019-01-21', title: '印发', ...source }],
    targets: [
      {
        target: 't',
        place: 'suichang',
        indicator: 'group_count',
        requirement: '五个',
        policy: 'p',
        clause: '三',
        phrase: '五个',
        also: '三（一）',
      },
    ],
  });
  const { targets, restated, groups, events } = clauseNotes(bulletin, 'p', '三（一）');
  expect(targets).toEqual([]);
  expect(restated.map(({ headline, source }) => [headline, source.clause])).toEqual([['集团数：五个', '三']]);
  expect(groups).toEqual([
    {
      name: '遂昌中学教育集团',
      path: 'groups/g/',
      members: [{ name: '荷花滩校区', path: 'places/suichang/schools/#school-lake' }],
    },
  ]);
  expect(events.map(({ when, path }) => [when, path])).toEqual([['2019年1月21日', 'timeline/#e']]);
});

it('folds what would make the margin too long', () => {
  const target = {
    place: 'a',
    indicator: 'group_count',
    requirement: '3个',
    policy: 'p',
    clause: '二',
    phrase: '3个',
  };
  const bulletin = handwrittenBulletin({
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    targets: Array.from({ length: 15 }, (_, index) => ({ ...target, target: `t${index}` })),
  });
  const { targets, moreTargets, moreCount } = clauseNotes(bulletin, 'p', '二');
  expect(targets[0]?.targets).toHaveLength(6);
  expect(moreTargets[0]?.targets).toHaveLength(9);
  expect(moreCount).toBe(9);
});

it('remembers the former numbers of a clause', () => {
  const bulletin = handwrittenBulletin({
    written: [{ id: 'p', clauses: { '三（三）': '（三）任务' }, redirects: { '三（二）': '三（三）' } }],
  });
  expect(clauseNotes(bulletin, 'p', '三（三）').former).toMatchObject([
    { fragment: 'clause-3-2', label: '三（二）' },
  ]);
});
