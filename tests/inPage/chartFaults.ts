/**
 * Runs in the page: labels of charts that stick out of their drawing or lie on each other, drawings that stick out of the
 * window, text below 12 px, and drawings without a name, a description or a table beside them.
 */
export function chartFaults(): string[] {
  interface Label {
    readonly text: string;
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  // The glyphs of one line: from 0.86 of the type size above its baseline to 0.1 below.
  const labelsOf = (text: SVGTextElement): Label[] => {
    const size = Number.parseFloat(getComputedStyle(text).fontSize);
    const matrix = text.getScreenCTM();
    const count = text.getNumberOfChars();
    if (matrix === null || count === 0) return [];
    const lines = new Map<number, { from: number; to: number }>();
    for (let char = 0; char < count; char += 1) {
      const { x, width } = text.getExtentOfChar(char);
      const baseline = Math.round(text.getStartPositionOfChar(char).y * 10) / 10;
      const line = lines.get(baseline) ?? { from: x, to: x };
      lines.set(baseline, { from: Math.min(line.from, x), to: Math.max(line.to, x + width) });
    }
    return [...lines].map(([baseline, { from, to }]) => {
      const start = new DOMPoint(from, baseline - 0.86 * size).matrixTransform(matrix);
      const end = new DOMPoint(to, baseline + 0.1 * size).matrixTransform(matrix);
      return { text: text.textContent, left: start.x, right: end.x, top: start.y, bottom: end.y };
    });
  };

  // Of two drawings of a chart one may carry the words for both.
  const wordsOf = (svg: SVGSVGElement): (string | undefined)[] =>
    (svg.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);

  // 12 px on a screen, 7.5 pt on paper.
  const least = matchMedia('print').matches ? 9.9 : 11.9;
  const faults: string[] = [];
  for (const svg of document.querySelectorAll<SVGSVGElement>('svg.chart')) {
    if (!svg.checkVisibility()) continue;
    const [name = svg.getAttribute('aria-label') ?? '', description = ''] = wordsOf(svg);
    const title = name === '' ? '(no name)' : name.slice(0, 24);
    if (name === '') faults.push(`a chart has no name: ${svg.getAttribute('class')}`);
    if (svg.getAttribute('role') !== 'img') faults.push(`“${title}”: role is not img`);
    if (description === '') faults.push(`“${title}” has no description`);
    const scale = svg.getScreenCTM()?.a ?? 1;
    for (const text of svg.querySelectorAll('text')) {
      const size = scale * Number.parseFloat(getComputedStyle(text).fontSize);
      if (size < least) faults.push(`“${title}”: “${text.textContent}” is ${size.toFixed(1)} px high`);
    }
    const frame = svg.getBoundingClientRect();
    if (frame.left < -1 || frame.right > document.documentElement.clientWidth + 1) {
      faults.push(`“${title}” sticks out of the window`);
    }
    const labels = [...svg.querySelectorAll('text')]
      .filter((text) => text.checkVisibility())
      .flatMap(labelsOf);
    for (const [index, label] of labels.entries()) {
      const outside =
        label.left < frame.left - 1 ||
        label.right > frame.right + 1 ||
        label.top < frame.top - 1 ||
        label.bottom > frame.bottom + 1;
      if (outside) faults.push(`“${title}”: “${label.text}” sticks out of the drawing`);
      for (const other of labels.slice(index + 1)) {
        const across = Math.min(label.right, other.right) - Math.max(label.left, other.left);
        const down = Math.min(label.bottom, other.bottom) - Math.max(label.top, other.top);
        if (across > 1 && down > 1) faults.push(`“${title}”: “${label.text}” lies on “${other.text}”`);
      }
    }
  }
  return faults;
}
