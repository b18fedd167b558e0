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
  aboveLeft: [-0.7, -1],
  aboveRight: [0.7, -1],
  belowLeft: [-0.7, 1],
  belowRight: [0.7, 1],
};

interface Around {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly gap: number;
  readonly sides: readonly Side[];
}

// Next to the mark first; a step away where that is taken.
const distances = [1, 2.2] as const;

/** The points (middle of the line, baseline) where a label of this width could stand, the dearest first. */
export function candidatesAround(
  label: Around,
  width: number,
): readonly { readonly x: number; readonly y: number }[] {
  return distances.flatMap((distance) =>
    label.sides.map((side) => {
      const [across, down] = towards[side];
      const middle = label.y + down * (label.gap * distance + label.size * 0.56);
      return {
        x: label.x + across * (width / 2 + (down === 0 ? label.gap * distance : 0)),
        y: baselineAt(middle, label.size),
      };
    }),
  );
}
