import { argv, cwd, env, exit, stderr, stdout } from 'node:process';
import { locations } from '../src/load/locations.ts';
import { ImportRefusal } from './import/ImportRefusal.ts';
import { importPolicyFile, policyUsage } from './import/importPolicyFile.ts';
import { repositoryRoot } from './site/repositoryRoot.ts';

const [kind, ...rest] = argv.slice(2);
const { workspace } = locations(env, repositoryRoot);
try {
  if (kind !== 'policy') {
    throw new ImportRefusal(
      `${kind === undefined ? '没有写导入什么。' : `不认识“${kind}”。`}用法：${policyUsage}`,
    );
  }
  for (const line of importPolicyFile(rest, workspace, env['INIT_CWD'] ?? cwd())) stdout.write(`${line}\n`);
} catch (error) {
  stderr.write(`${error instanceof ImportRefusal ? error.message : `没有导入成功：${String(error)}`}\n`);
  exit(1);
}
