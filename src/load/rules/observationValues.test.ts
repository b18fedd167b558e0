import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const observation = (indicator: string, value: string, unit = '') =>
  linesOf({
    'data/indicators.csv':
      'indicator,title,unit,definition\nteacher_exchange_rate,教师交流比例,%,交流教师占比。\nkindergarten_gross_rate,毛入园率,%,入园人数与适龄人口之比。\nsalary,教师与公务员工资之比,%,两者平均工资相比。\n',
    'data/observations.csv': `observation,place,indicator,period,value,policy,clause,phrase,unit\no,suichang,${indicator},2019,${value},suichang-2019,三,原文${value},${unit}\n`,
  });

describe('the unit of a printed number', () => {
  it('is its indicator’s, whether printed, in its column or left out', () => {
    expect(observation('group_count', '437个')).toEqual([]);
    expect(observation('group_count', '437', '个')).toEqual([]);
    expect(observation('group_count', '437')).toEqual([]);
    expect(observation('schools_in_groups', '40余家', '校')).toEqual([]);
    expect(observation('schools_per_group', '8.5所')).toEqual([]);
    expect(observation('group_count', '[x]', '个')).toEqual([]);
  });

  it('may not differ from the column beside it', () => {
    expect(observation('group_count', '437个', '所')).toEqual([
      'data/observations.csv:2:unit error unit-mismatch 数带的单位是“个”，“计量单位”一栏写的是“所”；两处要一致，单位一栏可以留空',
    ]);
  });

  it('may not differ from its indicator’s', () => {
    expect(observation('group_count', '40余所')).toEqual([
      'data/observations.csv:2:value error unit-mismatch 数的单位是“所”，指标“group_count”的单位是“个”；请核对指标编码和单位',
    ]);
    expect(observation('group_count', '60%以上')).toEqual([
      'data/observations.csv:2:value error unit-mismatch 数的单位是“%”，指标“group_count”的单位是“个”；请核对指标编码和单位',
    ]);
    expect(observation('group_count', '437', '所')).toEqual([
      'data/observations.csv:2:unit error unit-mismatch 数的单位是“所”，指标“group_count”的单位是“个”；请核对指标编码和单位',
    ]);
  });
});

describe('a share', () => {
  it('lies between 0 and 100%', () => {
    for (const value of ['0%', '100%', '60%以上', '不足100%', '30%-40%', '近50%', '[c]']) {
      expect(observation('teacher_exchange_rate', value)).toEqual([]);
    }
  });

  it('may not lie outside', () => {
    expect(observation('teacher_exchange_rate', '115%')).toEqual([
      'data/observations.csv:2:value error percent-out-of-range “115%”超出了 0 到 100%；请核对数值，或换一个不是“部分占全体”的指标',
    ]);
    for (const value of ['超过100%', '-3%', '不足0', '90%-110%', '不超过120%']) {
      expect(observation('school_coverage_rate', value)).toEqual([
        `data/observations.csv:2:value error percent-out-of-range “${value}”超出了 0 到 100%；请核对数值，或换一个不是“部分占全体”的指标`,
      ]);
    }
  });

  it('is not what growth, a gross rate or a comparison is', () => {
    expect(observation('group_count_growth_rate', '112.1%')).toEqual([]);
    expect(observation('group_count_growth_rate', '-3.5%')).toEqual([]);
    expect(observation('kindergarten_gross_rate', '104.2%')).toEqual([]);
    expect(observation('salary', '101%')).toEqual([]);
  });
});
