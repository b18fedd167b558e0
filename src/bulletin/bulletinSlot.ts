import type { Bulletin } from './Bulletin.ts';

/**
 * The bulletin that a build command has read already. Pages are bundled apart from the command, so the only thing that
 * both see is the process itself; without the slot every build would read and compute everything twice.
 */
export function bulletinSlot(): { bulletin?: Bulletin } {
  const owner = globalThis as { gongbaoSlot?: { bulletin?: Bulletin } };
  owner.gongbaoSlot ??= {};
  return owner.gongbaoSlot;
}
