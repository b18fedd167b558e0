import { parseArgs } from 'node:util';
import { readBulletin } from '../src/bulletin/readBulletin.ts';
import { locations } from '../src/load/locations.ts';
import { problemJson } from '../src/load/problemJson.ts';
import { problemLines, problemSummary } from '../src/load/problemLines.ts';
import { repositoryRoot } from './site/repositoryRoot.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
const { workspace } = locations(process.env, repositoryRoot);
const { problems } = readBulletin(workspace);

const lines =
  values.format === 'json' ? problemJson(problems) : [...problemLines(problems), problemSummary(problems)];
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = problems.some((problem) => problem.level === 'error') ? 1 : 0;
