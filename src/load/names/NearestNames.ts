import { editDistance } from './editDistance.ts';
import { plainName } from './plainName.ts';

interface Candidate {
  readonly name: string;
  readonly plain: string;
  /** One bit per character, hashed: names a few slips apart differ in few bits. */
  readonly bits: number;
}

/** Ties beyond this are noise (1001, 1002, 1003 …), and nothing is suggested. */
const mostTies = 3;
const longest = 40;

/** Names looked at in all; whoever asks for more has another trouble than typing errors, and waits for nothing. */
const mostLooks = 5_000_000;

/** Finds what a mistyped name may have meant, quickly in hundreds of thousands. */
export class NearestNames {
  readonly #candidates: readonly Candidate[];
  #looks = 0;

  constructor(names: Iterable<string>) {
    this.#candidates = Array.from(names, (name) => {
      const plain = plainName(name);
      return { name, plain, bits: bitsOf(plain) };
    });
  }

  /** The nearest names, at most three; else those that contain what is written or are contained in it; empty if none. */
  of(written: string): readonly string[] {
    const plain = plainName(written);
    if (plain === '' || plain.length > longest || this.#looks > mostLooks) return [];
    this.#looks += this.#candidates.length;
    const near = this.#slipsFrom(plain);
    return near.length > 0 ? few(near) : few(this.#containing(plain));
  }

  #slipsFrom(plain: string): readonly string[] {
    const bits = bitsOf(plain);
    let limit = Math.min(3, Math.max(1, Math.floor(plain.length / 3)));
    let found: string[] = [];
    for (const candidate of this.#candidates) {
      if (Math.abs(candidate.plain.length - plain.length) > limit) continue;
      if (bitCount(candidate.bits ^ bits) > 2 * limit) continue;
      const slips = editDistance(plain, candidate.plain, limit);
      if (slips > limit || slips >= plain.length) continue;
      if (slips < limit) found = [];
      limit = slips;
      found.push(candidate.name);
    }
    return found;
  }

  #containing(plain: string): readonly string[] {
    if (plain.length < 2) return [];
    const holds = (a: string, b: string) => b.length > 1 && a.includes(b);
    return this.#candidates
      .filter((candidate) => holds(candidate.plain, plain) || holds(plain, candidate.plain))
      .map((candidate) => candidate.name);
  }
}

function few(names: readonly string[]): readonly string[] {
  const distinct = [...new Set(names)];
  return distinct.length > mostTies ? [] : distinct;
}

function bitsOf(text: string): number {
  let bits = 0;
  for (let i = 0; i < text.length; i += 1)
    bits |= 1 << ((text.charCodeAt(i) * 7 + (text.charCodeAt(i) >> 5)) % 31);
  return bits;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
