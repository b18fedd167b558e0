const edge = /^[\s\u00AD\u180E]+|[\s\u00AD\u180E]+$/gu;

/** A cell without blanks at its ends: spaces, full-width (U+3000) and no-break ones, tabs and line ends. */
export function trimmed(cell: string): string {
  return isEdge(cell.charCodeAt(0)) || isEdge(cell.charCodeAt(cell.length - 1))
    ? cell.replace(edge, '')
    : cell;
}

/** Cheap and generous; whatever it lets through, the pattern decides. */
function isEdge(code: number): boolean {
  return (
    code <= 0x20 || (code >= 0x7f && code <= 0xad) || (code >= 0x1680 && code <= 0x3000) || code === 0xfeff
  );
}
