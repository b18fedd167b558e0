import { exit } from 'node:process';
import { runSteps } from './check/runSteps.ts';
import { staticSteps, unitTests } from './check/steps.ts';

exit(runSteps([...staticSteps, unitTests]));
