/** Runs in the page: elements that have a colour other than black, white and grey. */
export function colouredParts(): string[] {
  const isGrey = (colour: string): boolean => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/gu) ?? []).map(Number);
    const isRgb = colour.startsWith('rgb');
    // oklab(lightness a b / alpha), which color-mix gives: grey where neither a nor b is felt.
    if (colour.startsWith('oklab')) return Math.abs(green) < 0.005 && Math.abs(blue) < 0.005;
    return !isRgb || alpha === 0 || (red === green && green === blue);
  };
  const faults = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (!element.checkVisibility()) continue;
    const style = getComputedStyle(element);
    const drawn = element instanceof SVGGeometryElement || element instanceof SVGTextElement;
    const colours = drawn
      ? { fill: style.fill, stroke: style.stroke }
      : {
          color: style.color,
          'background-color': style.backgroundColor,
          'border-color': style.borderTopWidth === '0px' ? '' : style.borderTopColor,
        };
    for (const [property, colour] of Object.entries(colours)) {
      if (!isGrey(colour)) {
        faults.add(
          `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${property} ${colour}`,
        );
      }
    }
  }
  return [...faults].slice(0, 10);
}
