import type { Progress } from './Progress.ts';

interface Output {
  write(text: string): unknown;
  readonly isTTY?: boolean;
}

/** Milliseconds between two looks at a stage that is under way. */
const interval = 200;
/** Milliseconds after which a command is long enough to say how far it is. */
const long = 2000;

/**
 * One line for each stage that has ended, with its seconds. On a terminal a last line tells in addition what is being done,
 * how far it is and how long it will still take; elsewhere (a log, CI) it does not.
 */
export function printProgress(output: Output, isQuiet: boolean, now = () => performance.now()): Progress {
  const started = now();
  const live = output.isTTY === true && !isQuiet;
  let stage: { readonly title: string; readonly since: number } | undefined;
  let total = 0;
  let shown = started;
  const finish = (): void => {
    if (stage === undefined) return;
    const count = total === 0 ? '' : `${total} 个文件，`;
    output.write(`${live ? '\r\u001B[K' : ''}${stage.title}：${count}${seconds(now() - stage.since)}\n`);
  };
  return {
    stage(title) {
      finish();
      stage = { title, since: now() };
      total = 0;
      if (live) output.write(`${title}……`);
    },
    made(done, all) {
      total = all;
      if (!live || stage === undefined || now() - started < long || now() - shown < interval) return;
      shown = now();
      output.write(`\r\u001B[K${stage.title}：${done}/${all} 个文件${left(done, all, now() - stage.since)}`);
    },
    end() {
      finish();
      stage = undefined;
    },
  };
}

/** What is still to come, at the pace so far; nothing is said of it before a twentieth is done. */
function left(done: number, all: number, spent: number): string {
  return done * 20 < all ? '' : `，还要约 ${Math.ceil(((all - done) * spent) / done / 1000)} 秒`;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} 秒`;
}
