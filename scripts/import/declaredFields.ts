import { type DefaultTreeAdapterTypes, defaultTreeAdapter } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;

/** The names of 国办发〔2017〕47号's page metadata, as a page's bar calls them. */
const names: ReadonlyMap<string, string> = new Map([
  ['articletitle', '标题'],
  ['pubdate', '发布时间'],
  ['contentsource', '来源'],
]);

/** What a page's `<meta>` elements say of the document: `发布时间: 2019-01-25`. */
export function declaredFields(node: Node): readonly string[] {
  if (defaultTreeAdapter.isElementNode(node) && node.tagName === 'meta') {
    const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
    const name = names.get(attributes.get('name')?.toLowerCase() ?? '');
    const content = attributes.get('content')?.trim() ?? '';
    return name === undefined || content === '' ? [] : [`${name}: ${content}`];
  }
  return 'childNodes' in node ? node.childNodes.flatMap(declaredFields) : [];
}
