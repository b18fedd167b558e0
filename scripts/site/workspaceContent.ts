import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { repositoryRoot } from './repositoryRoot.ts';
import type { VitePlugin } from './VitePlugin.ts';

const moduleId = 'virtual:workspace-content';
const folders = ['policies', 'indicators', 'releases'] as const;

/**
 * Serves the workspace's MDX as `virtual:workspace-content`: for each folder of `content/` the file's compiled body by
 * its id. The workspace may lie outside the repository: bare imports of its MDX are resolved from here.
 */
export function workspaceContent(workspace: string): VitePlugin {
  return {
    name: 'gongbao:workspace-content',
    enforce: 'pre',
    resolveId(source, importer) {
      if (source === moduleId) return `\0${moduleId}`;
      const bare = /^[\w@]/u.test(source) && !path.isAbsolute(source);
      if (bare && importer !== undefined && isOutside(importer)) {
        return this.resolve(source, path.join(repositoryRoot, 'package.json'), { skipSelf: true });
      }
      return null;
    },
    load(id) {
      return id === `\0${moduleId}` ? contentModule(workspace) : null;
    },
  };
}

function isOutside(importer: string): boolean {
  const file = importer.split('?')[0] ?? importer;
  return file.endsWith('.mdx') && path.isAbsolute(file) && !file.startsWith(repositoryRoot + path.sep);
}

function contentModule(workspace: string): string {
  const lines = folders.map((folder) => {
    const entries = mdxFiles(path.join(workspace, 'content', folder)).map(
      (file) => `${JSON.stringify(path.basename(file, '.mdx'))}: () => import(${JSON.stringify(file)})`,
    );
    return `export const ${folder} = { ${entries.join(', ')} };`;
  });
  return lines.join('\n');
}

function mdxFiles(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .toSorted()
    .map((name) => path.join(folder, name));
}
