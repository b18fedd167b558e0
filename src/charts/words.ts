/** Names in a row, cut after a number of them: 甲、乙、丙等12个. */
export function listed(items: readonly string[], most = Number.POSITIVE_INFINITY): string {
  if (items.length <= most) return items.join('、');
  return `${items.slice(0, most).join('、')}等${items.length}个`;
}

/** Sentences joined; each is closed once, empty ones are left out. */
export function sentences(...parts: readonly string[]): string {
  return parts
    .filter((part) => part !== '')
    .map((part) => (/[。！？]$/u.test(part) ? part : `${part}。`))
    .join('');
}
