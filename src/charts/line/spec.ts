import type { ChartBase } from '../Chart.ts';
import type { ChartValue } from '../ChartValue.ts';
import type { Milestone } from '../marks/Milestone.ts';

/** One number at one time. `at` is in years: 2023 for the end of 2023. */
export interface LinePoint {
  readonly at: number;
  /** In words: `2023年`. */
  readonly period: string;
  readonly value: ChartValue;
}

/** Numbers of one thing, of one definition: numbers whose denominators differ are not one series. */
export interface LineSeries {
  readonly name: string;
  readonly points: readonly LinePoint[];
}

/** A development over time, with what was promised. Only exact numbers of successive years are joined. */
export interface LineSpec extends ChartBase {
  readonly kind: 'line';
  /** Printed once above the axis (`%`, `个`); empty where the texts say it. */
  readonly unit: string;
  readonly series: readonly LineSeries[];
  readonly milestones: readonly Milestone[];
  /** How far the axis goes at least: 100 for a percentage that is to be seen as a part of the whole. */
  readonly reach?: number | undefined;
  /** The day the site speaks of: a thin rule, beyond which lies what is still to come. */
  readonly asOf?: { readonly at: number; readonly text: string } | undefined;
  /** A tick of the axis in words, without its unit where `unit` gives it. */
  readonly format: (value: number) => string;
}
