import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { registry } from '../src/indicators/registry.ts';
import { locations } from '../src/load/locations.ts';
import { problemLines, problemSummary } from '../src/load/problemLines.ts';
import { readWorkspace } from '../src/load/readWorkspace.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
const { workspace } = locations(process.env, resolve(import.meta.dirname, '..'));
const indicators = new Map(registry.map(({ id, unit }) => [id, unit]));
const { problems } = readWorkspace(workspace, { indicators });

if (values.format === 'json') {
  process.stdout.write('[');
  for (const [index, problem] of problems.entries()) {
    process.stdout.write(`${index === 0 ? '\n' : ',\n'}${JSON.stringify(problem)}`);
  }
  process.stdout.write('\n]\n');
} else {
  for (const line of problemLines(problems)) console.log(line);
  console.log(problemSummary(problems));
}
process.exitCode = problems.some((problem) => problem.level === 'error') ? 1 : 0;
