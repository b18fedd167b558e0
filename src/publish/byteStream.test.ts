import { expect, it } from 'vitest';
import { byteStream } from './byteStream.ts';

it('hands on every piece, an empty one too, as UTF-8 with its BOM', async () => {
  const response = new Response(byteStream(['\uFEFF集团,', '', '甲\n']));
  expect(Buffer.from(await response.arrayBuffer()).toString('utf8')).toBe('\uFEFF集团,甲\n');
});
