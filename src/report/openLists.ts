import type { Bulletin } from '../bulletin/Bulletin.ts';
import { spans } from '../domain/PartialDate.ts';
import { rosterIndex } from './rosterIndex.ts';

/** How many running groups of a place have a list of members that is not complete: a school may be in one and not be named. */
export function openLists(bulletin: Bulletin, place: string): number {
  const roster = rosterIndex(bulletin);
  const day = roster.dayOf(place);
  return roster
    .groupsAt(place)
    .filter(({ listing, established, ended }) => listing === 'open' && spans(established, ended, day)).length;
}
