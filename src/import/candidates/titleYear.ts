interface TitleYears {
  /** The one year that a title names; empty where it names several. */
  readonly year: string;
  /** The year that it ends with; empty where the title is of no plan. */
  readonly last: string;
  readonly words: string;
  /** A school year ends on no day that the title says. */
  readonly isSchoolYear?: boolean;
}

const none: TitleYears = { year: '', last: '', words: '' };
const span = /(\d{4})年?(?:[—–~～至到-]{1,2})(\d{4})年?/u;
const single = /(\d{4})年度?(?!.*总结)[^。《》]{0,24}?(?:要点|计划|方案|安排|任务|工作|通知|清单|思路)/u;

/** The years that the title of a plan names: 2025年工作要点, 行动计划（2025—2027年）. A report of a year is no plan. */
export function titleYear(title: string): TitleYears {
  const [words, , last] = span.exec(title) ?? [];
  const [term] = /\d{4}(?:[—–~～至-]{1,2}\d{2,4})学年度?/u.exec(title) ?? [];
  if (term !== undefined) return { year: '', last: last ?? '', words: term, isSchoolYear: true };
  if (words !== undefined && last !== undefined) return { year: '', last, words };
  if (/总结|汇报|报告|情况|公报|通报|答复|表彰/u.test(title)) return none;
  const [, year] = single.exec(title) ?? [];
  return year === undefined ? none : { year, last: year, words: `${year}年` };
}
