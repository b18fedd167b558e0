/**
 * Runs in the page: of brothers that look alike (the same elements with the same classes) leaves two, so that a table of 200
 * rows is not looked at 200 times in each of eight modes.
 */
export function keepOneOfEachLook(): void {
  const look = (element: Element): string =>
    element.outerHTML
      .replaceAll(/>[^<]+</gu, '>…<')
      .replaceAll(/ (?!class|fill|stroke|type|open)[\w:-]+="[^"]*"/gu, '');
  for (const parent of document.querySelectorAll('tbody, ul, ol, dl, main, section, g, svg')) {
    const counts = new Map<string, number>();
    for (const child of [...parent.children]) {
      const key = look(child);
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      if (count > 2) child.remove();
    }
  }
}
