interface Node {
  readonly type: string;
  readonly tagName?: string;
  properties?: Record<string, unknown>;
  readonly children?: readonly Node[];
}

/** Turns the alignment of a table's cells in Markdown into a class: as a style attribute the pages' security policy drops it. */
export function rehypeAlign() {
  return (tree: Node): void => visit(tree);
}

function visit(node: Node): void {
  if ((node.tagName === 'th' || node.tagName === 'td') && node.properties !== undefined) {
    const { align, ...properties } = node.properties;
    if (align !== undefined) node.properties = { ...properties, className: [`align-${align}`] };
  }
  for (const child of node.children ?? []) visit(child);
}
