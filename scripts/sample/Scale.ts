/** How large a fictional workspace is. `schools` and `groups` are rows: campuses, teaching points, closed and ended ones included. */
export interface Scale {
  /** Seeds every random choice and names the default folder. */
  readonly name: string;
  /** 0 where the one prefecture is the highest place. */
  readonly provinces: number;
  readonly prefectures: number;
  readonly counties: number;
  readonly schools: number;
  readonly groups: number;
  /** Whether big tables are folders of files (enrolments by year, the others by province). */
  readonly split: boolean;
}

/** The years whose ends the sample describes; the last one is that of `asOf`. */
export const years = [2021, 2022, 2023, 2024, 2025] as const;

export type Year = (typeof years)[number];

export const asOf = '2025-12-31';
