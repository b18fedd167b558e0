import type { PlaceNode } from './PlaceNode.ts';

/** What stands at a place, by the place's number. */
interface Placed {
  readonly at: number;
}

/** Things sorted by place, so that those of a place and of all places below it are one slice. */
export class ByPlace<T extends Placed> {
  readonly #sorted: readonly T[];
  /** Where each place's things begin; one more entry than places. */
  readonly #starts: Int32Array;

  constructor(things: readonly T[], placeCount: number) {
    this.#sorted = things.toSorted((a, b) => a.at - b.at);
    this.#starts = new Int32Array(placeCount + 1);
    for (const { at } of things) this.#starts[at + 1] = (this.#starts[at + 1] ?? 0) + 1;
    for (let at = 0; at < placeCount; at += 1) {
      this.#starts[at + 1] = (this.#starts[at + 1] ?? 0) + (this.#starts[at] ?? 0);
    }
  }

  /** Those of the place and of the places below it. */
  within(place: PlaceNode): readonly T[] {
    return this.#sorted.slice(this.#starts[place.at], this.#starts[place.end]);
  }

  /** Whether any stands at the place itself. */
  someAt({ at }: PlaceNode): boolean {
    return this.#starts[at] !== this.#starts[at + 1];
  }

  someWithin(place: PlaceNode): boolean {
    return this.#starts[place.at] !== this.#starts[place.end];
  }
}

export function isWithin({ at }: Placed, place: PlaceNode): boolean {
  return place.at <= at && at < place.end;
}
