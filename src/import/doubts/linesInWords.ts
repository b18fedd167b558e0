/** `第 3、9、12 行等 40 处`: where something stands, the first few lines named. */
export function linesInWords(numbers: readonly number[]): string {
  const lines = [...new Set(numbers)];
  const named = `第 ${lines.slice(0, 6).join('、')} 行`;
  if (lines.length > 6) return `${named}等 ${numbers.length} 处`;
  return numbers.length > lines.length ? `${named}，共 ${numbers.length} 处` : named;
}
