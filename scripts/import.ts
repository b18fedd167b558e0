import { argv, cwd, env, exit, stderr, stdout } from 'node:process';
import { locations } from '../src/load/locations.ts';
import { ImportRefusal } from './import/ImportRefusal.ts';
import { importPolicyFile, policyUsage } from './import/importPolicyFile.ts';
import { repositoryRoot } from './site/repositoryRoot.ts';

const [kind, ...rest] = argv.slice(2);
const { workspace } = locations(env, repositoryRoot);

// Whoever reads only the first lines (| head) closes the pipe: the import is done all the same.
stdout.on('error', (error: NodeJS.ErrnoException) => exit(error.code === 'EPIPE' ? 0 : 1));

if ([kind, ...rest].some((word) => word === '--help' || word === '-h')) {
  stdout.write(
    `用法：${policyUsage}\n可以读 .txt、.html、.docx、.md。写出 content/policies/编码.mdx，供人核对；已有的文件不会改动。\n`,
  );
} else {
  run();
}

function run(): void {
  try {
    if (kind !== 'policy') {
      throw new ImportRefusal(
        `${kind === undefined ? '没有写导入什么。' : `不认识“${kind}”。`}用法：${policyUsage}`,
      );
    }
    const lines = importPolicyFile(rest, workspace, env['INIT_CWD'] ?? cwd());
    stdout.write(lines.map((line) => `${line}\n`).join(''));
  } catch (error) {
    stderr.write(`${error instanceof ImportRefusal ? error.message : `没有导入成功：${String(error)}`}\n`);
    exit(1);
  }
}
