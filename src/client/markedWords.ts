/** An excerpt as text, with its matches marked; anything else that the excerpt holds is only text. */
export function markedWords(excerpt: string): DocumentFragment {
  const words = document.createDocumentFragment();
  const parsed = new DOMParser().parseFromString(excerpt, 'text/html').body;
  for (const node of parsed.childNodes) {
    if (node instanceof HTMLElement && node.localName === 'mark') {
      const mark = document.createElement('mark');
      mark.textContent = node.textContent;
      words.append(mark);
    } else {
      words.append(node.textContent ?? '');
    }
  }
  return words;
}
