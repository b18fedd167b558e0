import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The names of 国办发〔2017〕47号's page metadata, as a page's bar calls them. */
const names: ReadonlyMap<string, string> = new Map([
  ['articletitle', '标题'],
  ['pubdate', '发布时间'],
  ['contentsource', '来源'],
]);

/** What a page says of the document: its `<meta>` elements (`发布时间: 2019-01-25`), and its only `<h1>` as title. */
export function declaredFields(document: Node): readonly string[] {
  const headings = textsOf(document, 'h1').filter((text) => text !== '');
  const [heading] = headings;
  return [
    ...metaFields(document),
    ...(heading === undefined || headings.length > 1 ? [] : [`标题: ${heading}`]),
  ];
}

function textsOf(node: Node, tag: string): readonly string[] {
  if (!('childNodes' in node)) return [];
  if ('tagName' in node && node.tagName === tag) return [textOf(node)];
  return node.childNodes.flatMap((child) => textsOf(child, tag));
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value.replace(/\s+/gu, ' ').trim();
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

function metaFields(node: Node): readonly string[] {
  if (defaultTreeAdapter.isElementNode(node) && node.tagName === 'meta') {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const name = names.get(attributes.get('name')?.toLowerCase() ?? '');
    const content = attributes.get('content')?.trim() ?? '';
    return name === undefined || content === '' ? [] : [`${name}: ${content}`];
  }
  return 'childNodes' in node ? node.childNodes.flatMap(metaFields) : [];
}
