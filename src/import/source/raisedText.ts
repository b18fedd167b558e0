const raised = new Map(
  [...'0123456789+-=()n'].map((plain, at) => [plain, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ'][at] ?? '']),
);
const lowered = new Map([...'0123456789+-=()'].map((plain, at) => [plain, [...'₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎'][at] ?? '']));

/** A superscript or subscript as characters that stand so: x², H₂O, [¹]; what has no such character is named: 〔上标：注〕. */
export function raisedText(text: string, where: 'super' | 'sub'): string {
  const characters = where === 'super' ? raised : lowered;
  const solid = text.trim();
  if (solid === '') return text;
  const isKnown = [...solid].every((one) => characters.has(one) || /[[\]〔〕]/u.test(one));
  if (isKnown) return [...solid].map((one) => characters.get(one) ?? one).join('');
  return `〔${where === 'super' ? '上标' : '下标'}：${solid}〕`;
}
