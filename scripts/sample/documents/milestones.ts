/** What the plan promises of the coverage by schools, year by year. */
export const milestones = [
  { year: 2022, percent: 30, clause: '二（一）' },
  { year: 2023, percent: 45, clause: '二（二）' },
  { year: 2024, percent: 60, clause: '二（三）' },
  { year: 2025, percent: 70, clause: '二（四）' },
  { year: 2026, percent: 80, clause: '二（五）' },
] as const;
