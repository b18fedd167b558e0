import path from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { RefusedFolder } from './sample/prepareFolder.ts';
import { asOf, years } from './sample/Scale.ts';
import { isScaleName, scales } from './sample/scales.ts';
import { writeSample } from './sample/writeSample.ts';
import { repositoryRoot } from './site/repositoryRoot.ts';

const [scale, folder, ...rest] = argv.slice(2);
if (!isScaleName(scale) || rest.length > 0) {
  stderr.write(
    `${scale === undefined ? '没有写规模。' : `规模“${scale}”不认识。`}用法：npm run sample -- city|province|nation [文件夹]\n`,
  );
  exit(1);
}
const place = path.resolve(repositoryRoot, folder ?? path.join('.sample', scale));
try {
  const { counties, schools, groups } = writeSample(scales[scale], place);
  stdout.write(
    `虚构示例已写入 ${place}：${counties} 个县区，${schools} 所学校，${groups} 个集团，${years[0]}—${years.at(-1)} 年（截至 ${asOf}）。\n`,
  );
} catch (error) {
  if (error instanceof RefusedFolder) stderr.write(`${error.message}\n`);
  else stderr.write(`示例没有写成：${error instanceof Error ? error.message : String(error)}\n`);
  exit(1);
}
