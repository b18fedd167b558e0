/** Runs in the page: faults of its headings, landmarks and tables. */
export function structureFaults(): string[] {
  const faults: string[] = [];
  const expectOne = (selector: string, count = document.querySelectorAll(selector).length): void => {
    if (count !== 1) faults.push(`${count} of ${selector}`);
  };
  if (document.documentElement.lang !== 'zh-CN') faults.push(`lang is ${document.documentElement.lang}`);
  for (const selector of ['h1', 'main', 'body > header', 'body > footer', 'main h1']) expectOne(selector);

  let previous = 0;
  for (const heading of document.querySelectorAll('h1, h2, h3, h4, h5, h6')) {
    const level = Number(heading.localName.slice(1));
    if (level > previous + 1)
      faults.push(`h${previous} is followed by h${level} “${heading.textContent.trim()}”`);
    previous = level;
  }

  const navigations = [...document.querySelectorAll('nav')];
  const names = navigations.map(
    (nav) => nav.getAttribute('aria-label') ?? nav.getAttribute('aria-labelledby'),
  );
  for (const name of names) {
    if (name === null) faults.push('a nav has no name');
    else if (names.filter((other) => other === name).length > 1) faults.push(`two navs are named ${name}`);
  }

  for (const table of document.querySelectorAll('table')) {
    const caption = table.caption?.textContent.trim() ?? '';
    if (caption === '') faults.push(`a table has no caption: ${table.textContent.trim().slice(0, 30)}`);
    for (const cell of table.querySelectorAll('th:not([scope])')) {
      faults.push(`“${caption}”: th without scope: ${cell.textContent.trim().slice(0, 20)}`);
    }
    if (table.querySelector('thead th') === null) faults.push(`“${caption}” has no column headers`);
  }
  return faults;
}
