import type { Problem } from '../domain/Problem.ts';
import { registry } from '../indicators/registry.ts';
import { unknownFigures } from '../load/policies/unknownFigures.ts';
import { readWorkspace } from '../load/readWorkspace.ts';
import { addressProblems } from './addressProblems.ts';
import type { Bulletin } from './Bulletin.ts';
import { compileBulletin } from './compileBulletin.ts';
import { publishedFigureIds } from './publishedFigureIds.ts';

export interface BulletinReading {
  /** Absent when any problem is an error. */
  readonly bulletin: Bulletin | undefined;
  readonly problems: readonly Problem[];
}

/** Reads a workspace, checks it, computes and judges. Every problem of every file is reported at once. */
export function readBulletin(folder: string): BulletinReading {
  const indicators = new Map(registry.map(({ id, unit }) => [id, unit]));
  const { workspace, problems } = readWorkspace(folder, { indicators });
  if (workspace === undefined) return { bulletin: undefined, problems };
  const bulletin = compileBulletin(workspace);
  const texts = [...workspace.policies, ...workspace.printingTexts];
  const more = [
    ...unknownFigures(texts, publishedFigureIds(bulletin, texts)),
    ...addressProblems(folder, bulletin),
  ];
  const sound = more.every(({ level }) => level !== 'error');
  return { bulletin: sound ? bulletin : undefined, problems: [...problems, ...more] };
}
