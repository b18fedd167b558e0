import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

interface Target {
  readonly indicator?: string;
  readonly requirement: string;
  readonly unit?: string;
  readonly due?: string;
  readonly due_basis?: string;
  readonly kind?: string;
  readonly value_basis?: string;
}

const target = (row: Target) => {
  const {
    indicator = 'group_count',
    requirement,
    unit = '',
    due = '',
    due_basis = '',
    kind = '',
    value_basis = '',
  } = row;
  return linesOf({
    'data/targets.csv': `target,place,indicator,requirement,policy,clause,phrase,unit,due,due_basis,kind,value_basis\nt,suichang,${indicator},${requirement},suichang-2019,三,原文${requirement},${unit},${due},${due_basis},${kind},${value_basis}\n`,
  });
};

describe('a requirement', () => {
  it('of a number has one', () => {
    for (const requirement of ['25个以上', '至少3个', '1-2个', '不超过5', '五个'])
      expect(target({ requirement })).toEqual([]);
    expect(
      target({ indicator: 'school_coverage_rate', requirement: '全覆盖', value_basis: 'implied' }),
    ).toEqual([]);
  });

  it('of a number may not be words alone', () => {
    const [line = ''] = target({ requirement: '制定考核细则' });
    expect(line).toMatch(
      /^data\/targets\.csv:2:requirement error requirement-unreadable 要求“制定考核细则”里读不出数：/u,
    );
    expect(line).toMatch(
      /；不是数量目标的，请在“目标类别”里写明 binary（事项）、qualitative（定性目标）等$/u,
    );
  });

  it('may be words where it is a deliverable, a quality or a prohibition', () => {
    for (const kind of ['binary', 'qualitative', 'prohibition', '事项']) {
      expect(target({ requirement: '制定考核细则', kind })).toEqual([]);
    }
  });

  it('that is a rule may be words only where no number is claimed', () => {
    expect(target({ requirement: '同步招生', kind: 'rule', value_basis: 'none' })).toEqual([]);
    expect(target({ requirement: '同步招生', kind: 'rule', value_basis: 'implied' })).toEqual([]);
    expect(target({ requirement: '不超过5个', kind: 'rule', value_basis: 'digit' })).toEqual([]);
    const [line = ''] = target({ requirement: '同步招生', kind: 'rule', value_basis: 'digit' });
    expect(line).toMatch(
      /^data\/targets\.csv:2:requirement error requirement-unreadable 要求“同步招生”里读不出数：/u,
    );
    expect(line).toMatch(/；没有数的规则，请把“数值依据”写成 none（无数值）$/u);
  });

  it('has its indicator’s unit', () => {
    expect(target({ requirement: '30%以上' })).toEqual([
      'data/targets.csv:2:requirement error unit-mismatch 数的单位是“%”，指标“group_count”的单位是“个”；请核对指标编码和单位',
    ]);
    expect(target({ requirement: '25个以上', unit: '所' })).toEqual([
      'data/targets.csv:2:unit error unit-mismatch 数带的单位是“个”，“计量单位”一栏写的是“所”；两处要一致，单位一栏可以留空',
    ]);
  });
});

describe('a due date', () => {
  it('goes with a basis that has one', () => {
    expect(target({ requirement: '25个', due: '2018', due_basis: 'stated' })).toEqual([]);
    expect(target({ requirement: '25个', due: '2018' })).toEqual([]);
    expect(target({ requirement: '25个', due_basis: 'standing' })).toEqual([]);
    expect(target({ requirement: '25个' })).toEqual([]);
    expect(target({ requirement: '25个', due: '2025', due_basis: 'recurring' })).toEqual([]);
  });

  it('is missing where its basis says that the document states it', () => {
    for (const due_basis of ['stated', 'inferred']) {
      expect(target({ requirement: '25个', due_basis })).toEqual([
        'data/targets.csv:2:due error due-missing “到期依据”是文件写明或推定，却没有写“到期”；请补上日期，没有期限的请写 none（未写期限）',
      ]);
    }
  });

  it('contradicts a basis that has none', () => {
    for (const due_basis of ['redacted', 'standing', 'none']) {
      expect(target({ requirement: '25个', due: '2020', due_basis })).toEqual([
        'data/targets.csv:2:due error due-unexpected “到期依据”是来源隐去、长期有效或未写期限，却写了到期“2020”；请去掉日期，或改正到期依据',
      ]);
    }
  });
});
