import type { Level } from '../../../src/domain/lists/levels.ts';

/** A fictional place. `stem` is its name without the administrative word. */
export interface SamplePlace {
  readonly id: string;
  readonly stem: string;
  readonly name: string;
  readonly level: Level;
  readonly parent: SamplePlace | undefined;
  readonly tile: Tile | undefined;
}

/** A square of the tile grid; unique below one parent. */
export interface Tile {
  readonly x: number;
  readonly y: number;
}

/** A county and what it is to hold. */
export interface CountyPlan {
  readonly place: SamplePlace;
  readonly schools: number;
  readonly groups: number;
  /** How its coverage stands to that of the whole: 1 is the same. */
  readonly pace: number;
  /** Some of its schools have no numbers for 2022. */
  readonly lacksEnrolments: boolean;
  /** It did not count large classes in 2021. */
  readonly lacksLargeClasses: boolean;
  /** It has rules of its own, with another denominator and another meaning of 紧密型. */
  readonly ownRules: boolean;
}

export interface PrefecturePlan {
  readonly place: SamplePlace;
  readonly counties: readonly CountyPlan[];
}

/** A highest place with everything below it. */
export interface TopPlan {
  readonly place: SamplePlace;
  readonly prefectures: readonly PrefecturePlan[];
  /** The places next below. */
  readonly children: readonly SamplePlace[];
}
