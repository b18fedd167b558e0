import type { Bulletin } from '../bulletin/Bulletin.ts';
import { bulletinSlot } from '../bulletin/bulletinSlot.ts';
import { readBulletin } from '../bulletin/readBulletin.ts';

/** The bulletin whose pages are being made; read once. Throws, with every problem listed, when the workspace has errors. */
export function bulletin(): Bulletin {
  const slot = bulletinSlot();
  slot.bulletin ??= read();
  return slot.bulletin;
}

function read(): Bulletin {
  const { bulletin, problems } = readBulletin(process.env['WORKSPACE'] ?? '.');
  if (bulletin !== undefined) return bulletin;
  const lines = problems.map(({ file, row, column, message }) => `${file}:${row}:${column} ${message}`);
  throw new Error(`数据有误，先改正再看：\n${lines.join('\n')}`);
}
