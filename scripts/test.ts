import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { env, exit, stdout } from 'node:process';
import { runSteps } from './check/runSteps.ts';
import { staticSteps } from './check/steps.ts';
import { findChromium } from './site/findChromium.ts';
import { repositoryRoot } from './site/repositoryRoot.ts';

// Every check, then every test, the browser ones included; closes with the count of tests.
if (findChromium() === undefined) {
  stdout.write(
    'The browser tests need Chromium: on Debian, apt-get install chromium fonts-noto-cjk; or set CHROMIUM.\n',
  );
  exit(1);
}
const checked = runSteps(staticSteps);
const report = path.join(repositoryRoot, 'node_modules', '.cache', 'vitest-report.json');
const { status } = spawnSync(
  path.join(repositoryRoot, 'node_modules', '.bin', 'vitest'),
  ['run', '--reporter=default', '--reporter=json', `--outputFile=${report}`],
  { cwd: repositoryRoot, stdio: 'inherit', env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' } },
);
const counts = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
stdout.write(`${counts.numPassedTests} passed, ${counts.numFailedTests} failed\n`);
exit(checked === 0 && status === 0 ? 0 : 1);
