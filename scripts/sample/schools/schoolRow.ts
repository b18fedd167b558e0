import type { Cells } from '../TableFiles.ts';
import type { SampleSchool } from './SampleSchool.ts';

/** A school's row of the roster. */
export function schoolRow(school: SampleSchool): Cells<'schools'> {
  const { id, name, county, stage, kind, parent, ownership, locale, opened, closed, aliases } = school;
  return {
    ...{
      school: id,
      name,
      place: county,
      stage,
      kind,
      parent: parent?.id,
      ownership,
      locale,
      opened,
      closed,
    },
    aliases: aliases.join(';'),
  };
}
