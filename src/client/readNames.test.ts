import { expect, it } from 'vitest';
import { readNames } from './readNames.ts';

function site(answer: (address: string) => Response) {
  const asked: string[] = [];
  const load: typeof fetch = async (input) => {
    asked.push(String(input));
    return answer(String(input));
  };
  return { asked, read: readNames(new URL('https://bureau.example/gongbao/search/names/'), load) };
}

it('reads a file once, with the version of the index in its address', async () => {
  const { asked, read } = site(() => Response.json({ blocks: 3 }));
  expect(await read('index.json')).toEqual({ blocks: 3 });
  await read('block-0.json', 'k3x');
  await read('block-0.json', 'k3x');
  expect(asked).toEqual([
    'https://bureau.example/gongbao/search/names/index.json',
    'https://bureau.example/gongbao/search/names/block-0.json?v=k3x',
  ]);
});

it('fails when a file is not there, and asks again the next time', async () => {
  let there = false;
  const { read } = site(() => (there ? Response.json([1]) : new Response('', { status: 404 })));
  await expect(read('index.json')).rejects.toThrow('404');
  there = true;
  expect(await read('index.json')).toEqual([1]);
});
