/** The indicators that the site is about, in the order in which a place leads with them. */
export const mainIndicators = [
  'school_coverage_rate',
  'group_count',
  'schools_in_groups',
  'student_coverage_rate',
] as const;
