import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { tables } from '../../src/domain/tables/tables.ts';
import { maskText } from '../../src/import/document/maskText.ts';
import { type ImportedPolicy, importPolicy } from '../../src/import/importPolicy.ts';
import { cutLines } from '../../src/import/report/cutLines.ts';
import { reportLines } from '../../src/import/report/reportLines.ts';
import type { SourceText } from '../../src/import/source/SourceText.ts';
import { registry } from '../../src/indicators/registry.ts';
import { ImportRefusal } from './ImportRefusal.ts';
import { knownPlaces } from './knownPlaces.ts';
import { pastedColumns } from './pastedColumns.ts';
import { readSource } from './readSource.ts';

export const policyUsage = 'npm run import -- policy 文件 [--id 编码] [--place 地方编码]';

/**
 * `policy FILE`: writes `content/policies/<id>.mdx` in the workspace, never over a file that is there, and beside it in `.import`
 * what was cut and the text as it was read; returns what the person should read. Paths are relative to `from`. Throws
 * ImportRefusal.
 */
export function importPolicyFile(
  args: readonly string[],
  workspace: string,
  from: string,
): readonly string[] {
  const { file, id, place } = argumentsOf(args);
  if (statSync(workspace, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ImportRefusal(`找不到工作区文件夹 ${workspace}；请检查 WORKSPACE`);
  }
  const source = readSource(path.resolve(from, file));
  const places = knownPlaces(workspace);
  if (place !== undefined && places.length > 0 && !places.some((each) => each.id === place)) {
    throw new ImportRefusal(`--place：data/places.csv 里没有“${place}”；请改正，或先在那里登记`);
  }
  const columns = {
    targets: pastedColumns(workspace, 'targets'),
    observations: pastedColumns(workspace, 'observations'),
  };
  const imported = importPolicy(source, { id, place, indicators: registry, places, columns });
  const policy = path.join('content', 'policies', `${imported.id}.mdx`);
  mkdirSync(path.join(workspace, 'content', 'policies'), { recursive: true });
  try {
    writeFileSync(path.join(workspace, policy), imported.mdx, { flag: 'wx' });
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ImportRefusal(
      reason === 'EEXIST'
        ? `${policy} 已经存在，没有改动它；请用 --id 另起一个编码（如 --id ${imported.otherId}），或先把它移走`
        : `${policy} 写不进去（${reason}）；请检查权限和磁盘空间`,
    );
  }
  const files = { policy: slashed(policy), ...writeBeside(workspace, imported, source) };
  return reportLines(imported, files, registry);
}

/** What was cut, and the text whose lines no editor shows, in files of the folder `.import`, made anew by every import. */
function writeBeside(
  workspace: string,
  { id, cut }: ImportedPolicy,
  source: SourceText,
): { readonly cut: string; readonly text: string | undefined } {
  const isPlain = source.isPage !== true && source.notes === undefined;
  const names = { cut: path.join('.import', `${id}-cut.txt`), text: path.join('.import', `${id}-text.txt`) };
  const { text } = maskText(source.text, source.tables);
  mkdirSync(path.join(workspace, '.import'), { recursive: true });
  writeFileSync(path.join(workspace, '.import', '.gitignore'), '*\n');
  writeFileSync(path.join(workspace, names.cut), `${cutLines(cut).join('\n')}\n`);
  if (!isPlain) writeFileSync(path.join(workspace, names.text), `${text}\n`);
  return { cut: slashed(names.cut), text: isPlain ? undefined : slashed(names.text) };
}

function slashed(file: string): string {
  return file.replaceAll(path.sep, '/');
}

function argumentsOf(args: readonly string[]) {
  const parsed = parsedArguments(args);
  const [file, ...rest] = parsed.positionals;
  if (file === undefined) throw new ImportRefusal(`没有写文件。用法：${policyUsage}`);
  if (rest.length > 0)
    throw new ImportRefusal(`一次只导入一个文件，多出了“${rest.join(' ')}”。用法：${policyUsage}`);
  const { id, place } = parsed.values;
  return { file, id: codeIn('--id', id), place: codeIn('--place', place) };
}

function parsedArguments(args: readonly string[]) {
  try {
    const options = { id: { type: 'string' }, place: { type: 'string' } } as const;
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch {
    throw new ImportRefusal(`参数“${args.join(' ')}”读不懂。用法：${policyUsage}`);
  }
}

function codeIn(option: string, written: string | undefined): string | undefined {
  if (written === undefined) return undefined;
  const read = tables.measures.columns.policy.schema.safeParse(written);
  if (read.success) return read.data;
  throw new ImportRefusal(`${option}：${read.error.issues.map(({ message }) => message).join('；')}`);
}
