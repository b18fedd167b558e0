/** An XML element without its namespace's prefix; text is a string among its children. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly (XmlElement | string)[];
}

/** The child elements of that name, in order. */
export function childrenNamed(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return (
    element?.children.filter(
      (child): child is XmlElement => typeof child !== 'string' && child.name === name,
    ) ?? []
  );
}

/** The first child element of that name. */
export function childNamed(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return childrenNamed(element, name)[0];
}

/** The `val` of the first child of that name: `<w:ilvl w:val="1"/>`. */
export function valOf(element: XmlElement | undefined, name: string): string | undefined {
  return childNamed(element, name)?.attributes.get('val');
}
