import { expect, it } from 'vitest';
import { handwrittenBulletin } from './handwritten.ts';
import { perBulletin } from './perBulletin.ts';

it('works out its answer once for each bulletin, even where the answer is undefined', () => {
  let calls = 0;
  const ask = perBulletin(() => {
    calls += 1;
    return undefined;
  });
  const [one, other] = [handwrittenBulletin({}), handwrittenBulletin({})];
  ask(one);
  ask(one);
  ask(other);
  expect(calls).toBe(2);
});
