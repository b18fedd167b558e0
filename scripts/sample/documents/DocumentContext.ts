import type { SamplePlace, TopPlan } from '../places/SamplePlace.ts';
import type { Tally } from '../tally.ts';

/** What the documents of a highest place speak of, in its own words. */
export interface DocumentContext {
  readonly top: TopPlan;
  readonly tally: Tally;
  /** 星笛市 or 星笛省: without the word that says it is invented. */
  readonly title: string;
  readonly bureau: string;
  /** What the units of its government are called: 局 or 厅. */
  readonly office: string;
  /** 全市 or 全省. */
  readonly whole: string;
  /** What the places next below are: 县（区） or 市. */
  readonly child: string;
  readonly plan: string;
  readonly bulletin: string;
  /** The county with rules of its own, and their id. */
  readonly ownRules: { readonly place: SamplePlace; readonly policy: string } | undefined;
  /** Groups that the plan promises for 2025. */
  readonly promisedGroups: number;
  /** Demonstration groups that the plan promises in each place next below. */
  readonly promisedDemonstrations: number;
}

/** Gathers the words and ids of a highest place's documents. */
export function documentContext(top: TopPlan, tally: Tally): DocumentContext {
  const isProvince = top.place.level === 'province';
  const office = isProvince ? '厅' : '局';
  const title = `${top.place.stem}${isProvince ? '省' : '市'}`;
  const counties = top.prefectures.flatMap((prefecture) => prefecture.counties);
  const own = counties.find(({ ownRules }) => ownRules)?.place;
  const groups = counties.reduce((sum, county) => sum + county.groups, 0);
  return {
    top,
    tally,
    title,
    bureau: `${title}教育${office}`,
    office,
    whole: isProvince ? '全省' : '全市',
    child: isProvince ? '市' : '县（区）',
    plan: `${top.place.id}-plan-2022`,
    bulletin: `${top.place.id}-bulletin-2024`,
    ownRules: own === undefined ? undefined : { place: own, policy: `${own.id}-rules-2023` },
    promisedGroups: roundedDown(groups * 0.92),
    promisedDemonstrations: Math.max(1, Math.floor((groups * 0.075) / top.children.length)),
  };
}

/** Two leading digits, the rest zeros. */
export function roundedDown(value: number): number {
  let step = 1;
  while (value / step >= 100) step *= 10;
  return Math.floor(value / step) * step;
}
