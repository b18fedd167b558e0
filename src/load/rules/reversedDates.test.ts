import { expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

it('nothing may end before it begins', () => {
  const lines = linesOf({
    'data/places.csv': 'place,name,level,from,to\nsuichang,遂昌县,county,1949,1948\n',
    'data/schools.csv':
      'school,name,place,stage,opened,closed\na,遂昌中学,suichang,junior,2020-09,2020-08-31\n',
    'data/groups.csv': 'group,name,place,term,established,ended\ng,甲集团,suichang,教育集团,2020,2019\n',
    'data/memberships.csv': 'group,school,role,joined,left\ng,a,lead,2020-10,2020-09-30\n',
    'data/events.csv':
      'event,place,date,title,policy,clause,end\ne,suichang,2019-02,试点,suichang-2019,三,2019-01-31\ne2,suichang,2019-02,试点,suichang-2019,三,2019\n',
  });
  expect(lines).toEqual([
    'data/events.csv:2:end error dates-reversed “结束日期”2019-01-31 早于“日期”2019-02；请核对这两个日期',
    'data/groups.csv:2:ended error dates-reversed “终止日期”2019 早于“成立日期”2020；请核对这两个日期',
    'data/memberships.csv:2:left error dates-reversed “退出日期”2020-09-30 早于“加入日期”2020-10；请核对这两个日期',
    'data/memberships.csv:2:joined warning membership-outside-school “遂昌中学”2020-08-31 已停办，却在 2020-10 才加入集团；停办以后不会计入，请核对',
    'data/memberships.csv:2:joined warning membership-outside-group “甲集团”2019 已终止，却有成员在 2020-10 才加入；这一行从不会计入，请核对日期或删去',
    'data/places.csv:2:to error dates-reversed “撤销”1948 早于“设立”1949；请核对这两个日期',
    'data/schools.csv:2:closed error dates-reversed “停办日期”2020-08-31 早于“开办日期”2020-09；请核对这两个日期',
  ]);
});
