import { share } from '../../domain/figure/intervalRates.ts';
import type { DerivedIndicator } from '../IndicatorDeclaration.ts';
import { bareText } from '../published/bareText.ts';
import { derivedFigure } from '../published/derivedFigure.ts';
import { partsOfTotals } from '../published/partsOfTotals.ts';

/** 集团按紧密程度的构成: each printed part in the total printed with it (邯郸市 437 = 181 + 72 + 184). */
export const groupFormShare: DerivedIndicator = {
  id: 'group_form_share',
  title: '各紧密程度集团所占比重',
  unit: '%',
  origin: 'derived',
  definition: '同一份文件里，某种紧密程度的集团数在集团总数中所占的比重。',
  formula: '某种紧密程度的集团数 ÷ 集团总数 × 100%',
  needsDenominator: false,
  counts: '',
  compute: (published, rowsOf) =>
    partsOfTotals(published, 'group_count', 'form').flatMap(({ part, total }) => {
      const value = share(part.value, total.value);
      if (value === undefined) return [];
      const formula = `${bareText(part)} ÷ ${bareText(total)}`;
      return [
        derivedFigure(groupFormShare, {
          of: part,
          from: total,
          value,
          formula,
          rows: () => rowsOf([part, total]),
        }),
      ];
    }),
};
