import path from 'node:path';

interface Node {
  readonly type: string;
  readonly name?: string | null;
  attributes?: { type: 'mdxJsxAttribute'; name: string; value: string }[];
  children?: Node[];
}

/** Tells every `<Clause>` of a policy's MDX which policy it stands in: the file's name. */
export function remarkClausePolicy() {
  return (tree: Node, file: { readonly path?: string }): void => {
    const policy = path.basename(file.path ?? '', '.mdx');
    visit(tree, (node) => {
      if (node.name !== 'Clause') return;
      node.attributes?.push({ type: 'mdxJsxAttribute', name: 'policy', value: policy });
    });
  };
}

function visit(node: Node, act: (node: Node) => void): void {
  act(node);
  for (const child of node.children ?? []) visit(child, act);
}
