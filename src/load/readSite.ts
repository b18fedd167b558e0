import { join } from 'node:path';
import { type Site, siteSettings } from '../domain/Site.ts';
import { readTextFile } from './files/readTextFile.ts';
import type { ProblemList } from './ProblemList.ts';
import { checkMapping } from './yaml/checkMapping.ts';
import { readYaml } from './yaml/readYaml.ts';

const file = 'content/site.yaml';

/** `content/site.yaml`; undefined after reporting what is wrong with it. */
export function readSite(folder: string, problems: ProblemList): Site | undefined {
  const content = readTextFile(join(folder, file));
  if (!content.ok) {
    const message =
      content.code === 'missing-file'
        ? '缺少站点设置；请建立这个文件，至少写上 name、bureau、url、as_of、contact 五项'
        : content.message;
    problems.error({ file, row: content.row }, '', content.code, message);
    return undefined;
  }
  const mapping = readYaml(content.text, file, 0, problems);
  return mapping && checkMapping(mapping, siteSettings, file, problems);
}
