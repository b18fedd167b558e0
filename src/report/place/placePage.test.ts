import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi, yunxiPlace } from '../yunxiForTests.ts';
import { placePage } from './placePage.ts';
import { placeSections } from './placeSections.ts';

const titles = (page: ReturnType<typeof placePage>) => placeSections(page).map(({ title }) => title);

describe('the page of a place', () => {
  it('leads from the places above it', () => {
    expect(placePage(yunxi, yunxiPlace('dong')).trail).toEqual([
      { title: '各地', path: 'places/' },
      { title: '云溪市', path: 'places/yunxi/' },
    ]);
    expect(placePage(yunxi, yunxiPlace('dong')).level).toBe('县级');
  });

  it('lists numeric targets by due date and counts the others', () => {
    const page = placePage(yunxi, yunxiPlace('yunxi'));
    expect(page.numeric.map(({ row }) => row.target)).toEqual([
      'cover-2024',
      'cover-2025',
      'cover-each',
      'cover-centre',
      'cover-2026',
      'size',
    ]);
    expect(page.otherTargets).toBe('另有1项没有数的要求（事项、规则、定性目标）：到期未公布1项。');
    expect(page.targetsPath).toBe('targets/place/yunxi/');
    expect(page.counts).toEqual({ met: 3, undetermined: 1, not_due: 1, overdue: 2 });
  });

  it('leads to the targets of the place above where only that one sets any', () => {
    expect(placePage(yunxi, yunxiPlace('nan')).targetsPath).toBe('targets/place/yunxi/');
  });

  it('lists what the place above asks of it on its own page', () => {
    const own = placePage(yunxi, yunxiPlace('yunxi'));
    expect([own.listPath, own.targetsOf]).toEqual(['targets/place/yunxi/', '云溪市']);
    const below = placePage(yunxi, yunxiPlace('nan'));
    expect([below.listPath, below.targetsOf]).toEqual(['places/nan/#targets', '云溪市']);
  });

  it('has only sections that say something', () => {
    expect(titles(placePage(yunxi, yunxiPlace('yunxi')))).toEqual([
      '进展',
      '目标',
      '下辖各地',
      '构成',
      '还缺什么',
      '核对',
      '其他数',
    ]);
    expect(titles(placePage(yunxi, yunxiPlace('nan')))).toEqual([
      '进展',
      '目标',
      '构成',
      '还缺什么',
      '集团',
      '学校',
    ]);
  });

  it('keeps apart what is derived from published numbers and what only documents count', () => {
    const page = placePage(yunxi, yunxiPlace('yunxi'));
    expect(page.derived.map(({ text }) => text)).toEqual(['66.7%', '33.3%']);
    expect(page.others.map(({ indicatorTitle }) => indicatorTitle)).toEqual(['信息化平台数']);
    expect(page.hasFigures).toBe(true);
  });

  it('says of a place of which nothing is known just that', () => {
    const bulletin = handwrittenBulletin({ places: [{ place: 'a', name: '甲县', level: 'county' }] });
    const [place] = bulletin.rows.places;
    if (place === undefined) throw new Error('甲县');
    const page = placePage(bulletin, place);
    expect(page.description).toBe(
      '甲县：集团数、覆盖率这些数，我们没有找到公布的，也没有可以计算的名册。我们手里的文件没有对这里提出目标。',
    );
    expect(titles(page)).toEqual([]);
    expect(page.hasFigures).toBe(false);
    expect(page.targetsPath).toBe('');
  });
});
