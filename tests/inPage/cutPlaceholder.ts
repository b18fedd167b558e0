/** Runs in the page: boxes whose placeholder is longer than their room. */
export function cutPlaceholder(): string[] {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas === null) return ['no canvas'];
  return [...document.querySelectorAll<HTMLInputElement>('input[placeholder]')].flatMap((input) => {
    if (!input.checkVisibility({ visibilityProperty: true })) return [];
    const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(input);
    canvas.font = font;
    const words = canvas.measureText(input.placeholder).width;
    const room =
      input.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
    return words > room + 0.5
      ? [`“${input.placeholder}” is ${Math.round(words)} px, its box ${Math.round(room)}`]
      : [];
  });
}
