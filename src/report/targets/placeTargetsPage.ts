import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { BoundPlace } from './boundPlaces.ts';
import { type Ladder, ladders } from './ladders.ts';
import { type ClauseTargets, targetsByClause } from './targetLists.ts';
import { countsInWords, verdictCounts } from './verdictCounts.ts';

export interface PlaceTargetsPage {
  readonly name: string;
  readonly placePath: string;
  readonly tally: string;
  readonly ladders: readonly Ladder[];
  readonly clauses: readonly ClauseTargets[];
}

/** What the page of one place's targets shows. */
export function placeTargetsPage(bulletin: Bulletin, { place, targets }: BoundPlace): PlaceTargetsPage {
  const counts = verdictCounts(targets.map(({ target }) => bulletin.verdicts.get(target)?.kind));
  return {
    name: place.name,
    placePath: `places/${place.place}/`,
    tally: `从文件里摘出对${place.name}的目标和要求${targets.length}项：${countsInWords(counts)}。`,
    ladders: ladders(bulletin, targets),
    clauses: targetsByClause(bulletin, targets),
  };
}
