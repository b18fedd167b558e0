import { baselineAt } from '../text/PlacedText.ts';

/** Where a label may stand as seen from its mark. */
export type Side =
  | 'above'
  | 'below'
  | 'left'
  | 'right'
  | 'aboveLeft'
  | 'aboveRight'
  | 'belowLeft'
  | 'belowRight';

const towards: Readonly<Record<Side, readonly [across: number, down: number]>> = {
  above: [0, -1],
  below: [0, 1],
  left: [-1, 0],
  right: [1, 0],
  aboveLeft: [-1, -1],
  aboveRight: [1, -1],
  belowLeft: [-1, 1],
  belowRight: [1, 1],
};

// px across that a label above or below at one side keeps from the upright line that may run through its mark.
const besideUpright = 3;

interface Around {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly gap: number;
  readonly sides: readonly Side[];
  readonly away?: readonly Side[];
  readonly last?: readonly Side[];
}

// Next to the mark first; then a step away, and another.
const steps = [2.2, 3.4] as const;

/** A point (middle of the line, baseline) where a label could stand, and how far that is from the best. */
export interface Candidate {
  readonly x: number;
  readonly y: number;
  /** 0 next to the mark; then each step away. */
  readonly remote: number;
}

/** Where a label of this width could stand, the dearest first. */
export function candidatesAround(label: Around, width: number): readonly Candidate[] {
  const at = (side: Side, distance: number, remote: number): Candidate => {
    const [across, down] = towards[side];
    const middle = label.y + down * (label.gap * distance + label.size * 0.56);
    return {
      x: label.x + across * (width / 2 + (down === 0 ? label.gap * distance : besideUpright)),
      y: baselineAt(middle, label.size),
      remote,
    };
  };
  const { sides, away = sides, last = [] } = label;
  return [
    ...sides.map((side) => at(side, 1, 0)),
    ...steps.flatMap((distance, index) => away.map((side) => at(side, distance, index + 1))),
    ...last.map((side) => at(side, 1, steps.length + 1)),
  ];
}
