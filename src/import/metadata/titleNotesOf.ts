import type { Reading } from './Reading.ts';
import { readTitleNote, type TitleNote } from './titleNote.ts';

/** The lines in brackets in the document's head and at its very end that give its number and days. */
export function titleNotesOf({ parts, extent }: Pick<Reading, 'parts' | 'extent'>): readonly TitleNote[] {
  const last = extent.kept.at(-1);
  return [...(parts[0]?.head ?? []), ...(last === undefined ? [] : [last])].flatMap(
    ({ text }) => readTitleNote(text) ?? [],
  );
}
