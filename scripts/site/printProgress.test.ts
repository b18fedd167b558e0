import { expect, it } from 'vitest';
import { printProgress } from './printProgress.ts';

function watched({ isTTY, isQuiet }: { readonly isTTY: boolean; readonly isQuiet: boolean }) {
  const clock = { time: 0 };
  let text = '';
  const output = {
    isTTY,
    write: (words: string) => {
      text += words;
    },
  };
  const progress = printProgress(output, isQuiet, () => clock.time);
  return { clock, progress, written: () => text.replaceAll('\u001B[K', '') };
}

it('writes one line for each stage where nobody watches', () => {
  for (const where of [
    { isTTY: false, isQuiet: false },
    { isTTY: true, isQuiet: true },
  ]) {
    const { clock, progress, written } = watched(where);
    progress.stage('读表、检查、计算');
    clock.time = 1240;
    progress.stage('写网页');
    clock.time = 11_240;
    progress.made(1550, 3100);
    clock.time = 21_240;
    progress.made(3100, 3100);
    progress.end();
    expect(written()).toBe('读表、检查、计算：1.2 秒\n写网页：3100 个文件，20.0 秒\n');
  }
});

it('tells on a terminal what is being done, how far it is and how long it will still take', () => {
  const { clock, progress, written } = watched({ isTTY: true, isQuiet: false });
  progress.stage('写网页');
  clock.time = 10_000;
  progress.made(1000, 3000);
  expect(written()).toBe('写网页……\r写网页：1000/3000 个文件，还要约 20 秒');
  clock.time = 10_100;
  progress.made(1010, 3000);
  expect(written()).not.toContain('1010');
  clock.time = 30_000;
  progress.end();
  expect(written()).toMatch(/\r写网页：3000 个文件，30.0 秒\n$/u);
});

it('does not say how long it will take before a twentieth is done, nor how far it is in the first two seconds', () => {
  const { clock, progress, written } = watched({ isTTY: true, isQuiet: false });
  progress.stage('写网页');
  clock.time = 1900;
  progress.made(90, 100);
  expect(written()).toBe('写网页……');
  clock.time = 2100;
  progress.made(4, 100);
  expect(written()).toMatch(/写网页：4\/100 个文件$/u);
});
