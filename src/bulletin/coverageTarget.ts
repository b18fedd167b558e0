/** A target of a hand-written bulletin that has the place enshi and the document enshi-2023, for tests. */
export const coverageTarget = {
  target: 'enshi-2023-coverage-2023',
  place: 'enshi',
  indicator: 'school_coverage_rate',
  requirement: '30%以上',
  policy: 'enshi-2023',
  clause: '二',
  phrase: '30%以上',
} as const;
