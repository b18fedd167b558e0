import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { targetsPage } from './targetsPage.ts';

describe('the page of all targets', () => {
  const page = targetsPage(handwrittenDocuments());

  it('counts them by document, date and verdict in its summary', () => {
    expect(page.summary).toEqual([
      '本站从1份文件里摘出6项目标、规则和承诺，逐条判定。',
      '截至2026年11月20日，没有一项能整项判为已达标或未达标。',
      '其中5项写了到期日，都已经到期，4项到期未公布：到期日已过，我们没有找到公布的数，这不等于没有做到。',
    ]);
  });

  it('lists all seven verdicts with their counts, none included', () => {
    expect(page.verdicts.map(({ kind, count }) => `${kind} ${count}`)).toEqual([
      'met 0',
      'missed 0',
      'undetermined 0',
      'not_due 0',
      'no_data 1',
      'overdue 4',
      'not_judged 1',
    ]);
  });

  it('lists the due years and the reasons why others have no date', () => {
    expect(page.dues).toEqual([
      { label: '2023年到期', count: 2, path: 'targets/due/2023/' },
      { label: '2024年到期', count: 1, path: 'targets/due/2024/' },
      { label: '2025年到期', count: 2, path: 'targets/due/2025/' },
      { label: '长期有效', count: 1, path: 'targets/due/standing/' },
    ]);
  });

  it('draws the steps of a promise in the order of their dates', () => {
    expect(page.ladders.map(({ chart }) => chart.title)).toEqual(['恩施州：学校覆盖率']);
    expect(page.ladders[0]?.chart.steps).toEqual([
      { due: '2023年底', text: '30%以上', level: 30, verdict: 'overdue' },
      { due: '2024年底', text: '60%以上', level: 60, verdict: 'overdue' },
      { due: '2025年底', text: '80%以上', level: 80, verdict: 'overdue' },
    ]);
  });

  it('has every target under the place that it binds', () => {
    expect(page.places.map(({ name, tally }) => `${name} ${tally}`)).toEqual([
      '恩施州 6项：无数据1项、到期未公布4项、不作判定1项',
    ]);
    expect(page.places[0]?.entries).toHaveLength(6);
    expect(page.strip.rows).toEqual([{ name: '恩施州', counts: { overdue: 4, no_data: 1, not_judged: 1 } }]);
  });
});

it('has nothing to say of a workspace without targets', () => {
  expect(targetsPage(handwrittenBulletin({}))).toMatchObject({
    summary: [],
    places: [],
    ladders: [],
    dues: [],
  });
});

it('answers to a target’s former address', () => {
  const source = { place: 'enshi', indicator: 'group_count', policy: 'p', clause: '二', phrase: '3个' };
  const page = targetsPage(
    handwrittenBulletin({
      site: { redirects: { '/targets/#old': '/targets/#new' } },
      places: [{ place: 'enshi', name: '恩施州', level: 'prefecture' }],
      targets: [{ ...source, target: 'new', requirement: '3个' }],
    }),
  );
  expect(page.places[0]?.entries[0]?.former).toMatchObject([{ fragment: 'old', to: 'targets/#new' }]);
});
