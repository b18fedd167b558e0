import { env, exit, stdout } from 'node:process';
import { buildSite } from './site/buildSite.ts';

exit((await buildSite(env, stdout)) ? 0 : 1);
