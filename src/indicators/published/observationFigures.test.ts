import { describe, expect, it } from 'vitest';
import { toDecimal } from '../../domain/figure/rationalDecimals.ts';
import { registry } from '../registry.ts';
import { observationRows } from '../rowsForTests.ts';
import { observationFigures } from './observationFigures.ts';

const from = { place: 'handan', period: '2018', policy: 'handan-2018', clause: '一1' } as const;
const rows = observationRows([
  {
    observation: 'covered',
    indicator: 'schools_in_groups',
    value: '1878',
    phrase: '涵盖中小学1878所',
    ...from,
  },
  { observation: 'rate', indicator: 'school_coverage_rate', value: '60%以上', scope: '义务教育', ...from },
  { observation: 'departments', indicator: 'joint_department_count', value: '5', unit: '个', ...from },
  { observation: 'tour', indicator: 'study_tour_participant_count', value: '[x]', unit: '人', ...from },
  { observation: 'stray', indicator: 'not_declared', value: '5', ...from },
]);
const figures = new Map(observationFigures(rows, registry).map((figure) => [figure.id, figure]));

describe('figures that documents print', () => {
  it('keep their own words and take the indicator’s unit where they print none', () => {
    expect(figures.get('covered')).toMatchObject({
      place: 'handan',
      period: '2018',
      breakdown: '',
      scope: '',
      unit: '所',
      text: '1878所',
      basis: {
        kind: 'published',
        policy: 'handan-2018',
        clause: '一1',
        observation: 'covered',
        phrase: '涵盖中小学1878所',
      },
    });
  });

  it('are floors where they say 以上', () => {
    const rate = figures.get('rate');
    expect(rate).toMatchObject({ text: '60%以上', unit: '%', scope: '义务教育' });
    const value = rate?.value;
    const low = typeof value === 'object' ? value.low : undefined;
    expect(low && toDecimal(low.value, 0)).toBe('60');
    expect(typeof value === 'object' && value.high).toBeNull();
  });

  it('take the row’s unit before the indicator’s', () => {
    expect(figures.get('departments')?.text).toBe('5个');
  });

  it('carry the mark where the document has no number', () => {
    expect(figures.get('tour')).toMatchObject({ value: 'x', text: '无数据' });
  });

  it('leave out a row whose unit nobody knows', () => {
    expect(figures.has('stray')).toBe(false);
  });
});
