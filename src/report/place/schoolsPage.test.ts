import { describe, expect, it } from 'vitest';
import { rosterIndex } from '../rosterIndex.ts';
import { yunxi, yunxiPlace } from '../yunxiForTests.ts';
import { schoolsLink } from './schoolsInWords.ts';
import { listedSchools, placesWithSchools, schoolsPage } from './schoolsPage.ts';
import { type SchoolView, schoolView } from './schoolView.ts';

function school(id: string): SchoolView {
  const row = rosterIndex(yunxi).school(id);
  if (row === undefined) throw new Error(id);
  return schoolView(yunxi, row);
}

describe('a school', () => {
  it('shows what it is, its other name and the group it is in', () => {
    expect(school('d1')).toMatchObject({
      name: '东县第一小学',
      anchor: 'school-d1',
      path: 'places/dong/schools/#school-d1',
      stage: '小学',
      traits: '公办，城区',
      aliases: ['东一小'],
      isOpen: true,
      groups: [{ groupName: '东县第一小学教育集团', groupPath: 'groups/g1/', role: '牵头', through: '' }],
    });
  });

  it('is in a group once where its campus is in the same', () => {
    expect(school('d3').groups.map(({ group, through }) => [group, through])).toEqual([['g2', '']]);
    expect(school('d3s').traits).toBe('东县中学的校区，城区');
  });

  it('keeps the groups it was in, and says when it closed', () => {
    expect(school('x1').groups).toEqual([]);
    expect(school('x1').formerGroups.map(({ groupName, dates }) => [groupName, dates])).toEqual([
      ['西县教育集团', '2023年加入'],
    ]);
    expect(school('x2')).toMatchObject({ isOpen: false, closed: '2024年7月停办' });
  });
});

describe('the schools of a place', () => {
  it('are listed by stage, with how many are in groups', () => {
    const page = schoolsPage(yunxi, yunxiPlace('dong'));
    expect(page.summary).toBe('名册里在办的有学校4所、校区1个，共5个。其中4个在集团里，1个不在。');
    expect(page.noGroup).toBe('不在集团里');
    expect(page.contents.map(({ title }) => title)).toEqual(['幼儿园（1）', '小学（2）', '初中（2）']);
    expect(page.stages.map(({ title, anchor, schools }) => [title, anchor, schools.length])).toEqual([
      ['幼儿园', 'stage-kindergarten', 1],
      ['小学', 'stage-primary', 2],
      ['初中', 'stage-junior', 2],
    ]);
  });

  it('stand beside what else is counted from them, with how', () => {
    expect(
      schoolsPage(yunxi, yunxiPlace('dong')).counts.map(({ title, formula }) => [title, formula]),
    ).toEqual([
      ['集团内学校数', '3所（全部学段；校区、教学点并入所属学校计）'],
      ['学校覆盖率', '3 ÷ 3 = 100%（小学、初中；校区、教学点并入所属学校计）'],
    ]);
  });

  it('are linked to with how many are open and how many are not', () => {
    expect(schoolsLink(listedSchools(yunxi, 'dong'))).toBe('在办的学校4所、校区1个，各在哪个集团');
    expect(schoolsLink(listedSchools(yunxi, 'xi'))).toBe(
      '在办的学校2所，各在哪个集团；另有已停办或还没有开办的1个',
    );
  });

  it('cannot be said to be in no group where a list of members is not complete', () => {
    const page = schoolsPage(yunxi, yunxiPlace('nan'));
    expect(page.noGroup).toBe('名单上没有，不能断定');
    expect(page.summary).toBe(
      '名册里在办的有学校2所。其中1个在集团里；有1个集团的名单没有列全，其余1个在不在集团里不能断定。',
    );
  });

  it('have a page only where there are any; closed ones stand apart', () => {
    expect(placesWithSchools(yunxi).map(({ place }) => place)).toEqual(['dong', 'xi', 'nan']);
    expect(schoolsPage(yunxi, yunxiPlace('xi')).contents.at(-1)?.title).toBe('停办或未开办（1）');
    expect(schoolsPage(yunxi, yunxiPlace('xi')).closed.map(({ name }) => name)).toEqual(['西县第二小学']);
  });
});
