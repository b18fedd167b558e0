// Widths in em of what system fonts print; on the wide side, since a label that is narrower than thought does no harm.
const wideSigns = '%@mwMW—';
const thinSigns = " !'(),-./:;I[]fijlrt|";

function latinEms(sign: string, code: number): number {
  if (wideSigns.includes(sign)) return 0.95;
  if (thinSigns.includes(sign)) return 0.4;
  return code >= 0x41 && code <= 0x5a ? 0.72 : 0.6;
}

const asciiEms: readonly number[] = Array.from({ length: 128 }, (_, code) =>
  latinEms(String.fromCharCode(code), code),
);

/** The estimated width in px of a text at a size in px: Chinese signs count one em, Latin ones by their breadth. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    ems += asciiEms[code] ?? 1;
  }
  return ems * size;
}
