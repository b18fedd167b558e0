const mergedName = /^(?<name>.+)（(?<when>\d{4}年[^（）]*)）$/u;

/** Another name of a school in words: 又名“东小”; of one that was merged into it 原红星小学，2024年并入. Empty where there is none. */
export function aliasInWords(alias: string | undefined): string {
  if (alias === undefined) return '';
  const merged = mergedInWords(alias);
  return merged === '' ? `又名“${alias}”` : merged;
}

/** All of them: 又名东小、向阳小学；原红星小学，2024年并入. */
export function aliasesInWords(aliases: readonly string[]): string {
  const others = aliases.filter((alias) => mergedInWords(alias) === '');
  const merged = aliases.map(mergedInWords).filter((words) => words !== '');
  return [...(others.length === 0 ? [] : [`又名${others.join('、')}`]), ...merged].join('；');
}

function mergedInWords(alias: string): string {
  const { name, when } = mergedName.exec(alias)?.groups ?? {};
  return name === undefined || when === undefined ? '' : `原${name}，${when}`;
}
