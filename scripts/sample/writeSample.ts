import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { indicatorRows } from './documents/indicatorRows.ts';
import { writeDocuments } from './documents/writeDocuments.ts';
import { planPlaces } from './places/planPlaces.ts';
import type { SamplePlace, TopPlan } from './places/SamplePlace.ts';
import { prepareFolder } from './prepareFolder.ts';
import type { Scale } from './Scale.ts';
import { siteYaml } from './siteYaml.ts';
import { openTableFiles, type TableFiles } from './TableFiles.ts';
import { addToTally, emptyTally } from './tally.ts';
import { writePrefecture } from './writePrefecture.ts';

/** What a sample holds, for the line that says so. */
export interface SampleSummary {
  readonly counties: number;
  readonly schools: number;
  readonly groups: number;
}

/**
 * Writes the fictional workspace of a scale into a folder: the same bytes on every run and machine. Works prefecture by
 * prefecture, so that memory does not grow with the scale. Throws RefusedFolder where the folder holds anything but a sample.
 */
export function writeSample(scale: Scale, folder: string): SampleSummary {
  prepareFolder(folder);
  const tops = planPlaces(scale);
  // First of all, so that a run that was broken off can be repeated.
  writeFileSync(path.join(folder, 'content', 'site.yaml'), siteYaml(tops));
  const files = openTableFiles(folder);
  for (const row of indicatorRows) files.row('indicators', row);
  let [counties, schools, groups] = [0, 0, 0];
  for (const top of tops) {
    writePlaces(files, top);
    const tally = emptyTally();
    for (const prefecture of top.prefectures) {
      const rosters = writePrefecture(files, { scale, top, prefecture });
      addToTally(tally, rosters);
      counties += rosters.length;
      for (const roster of rosters) {
        schools += roster.schools.length;
        groups += roster.groups.length;
      }
    }
    writeDocuments(files, folder, top, tally);
  }
  files.close();
  return { counties, schools, groups };
}

function writePlaces(files: TableFiles, { place, prefectures }: TopPlan): void {
  writePlace(files, place);
  for (const prefecture of prefectures) {
    if (prefecture.place !== place) writePlace(files, prefecture.place);
    for (const county of prefecture.counties) writePlace(files, county.place);
  }
}

function writePlace(files: TableFiles, { id, name, level, parent, tile }: SamplePlace): void {
  files.row('places', {
    ...{ place: id, name, level, parent: parent?.id, tile_x: tile?.x, tile_y: tile?.y },
    note: '虚构的地方',
  });
}
