import { expect, it } from 'vitest';
import { addressesOf } from '../bulletin/addressesOf.ts';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { outputs } from './outputs.ts';

it('are all among the addresses that a release keeps', () => {
  const addresses = addressesOf(handwrittenBulletin({}));
  expect(addresses).toEqual(expect.arrayContaining(outputs.map(({ file }) => `data/${file}`)));
});
