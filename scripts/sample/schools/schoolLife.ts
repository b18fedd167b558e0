import type { Locale } from '../../../src/domain/lists/locales.ts';
import type { Ownership } from '../../../src/domain/lists/ownerships.ts';
import type { Stage } from '../../../src/domain/lists/stages.ts';
import type { Random } from '../random/randomFrom.ts';
import { type Year, years } from '../Scale.ts';

interface Kind {
  readonly stage: Stage;
  readonly locale: Locale;
  readonly ownership: Ownership;
}

interface Life {
  readonly opened: string | undefined;
  readonly closed: string | undefined;
}

/** When a school began and ended: most have always been there; town schools open, village schools close. */
export function schoolLife(kind: Kind, random: Random): Life {
  if (random.chance(openingChance(kind))) return { opened: `${random.pick(years)}-09-01`, closed: undefined };
  const opened = random.chance(0.15) ? oldDate(random) : undefined;
  return { opened, closed: random.chance(closingChance(kind)) ? closingDate(random) : undefined };
}

/** The end of a school year within the sample's five years. */
export function closingDate(random: Random): string {
  const year: Year = random.pick(years);
  return `${year}-${random.pick(['07-31', '08-31'])}`;
}

/** A year, or a year and month, between 1905 and 2011. */
function oldDate(random: Random): string {
  const year = 1905 + random.below(107);
  return random.chance(0.5) ? String(year) : `${year}-09`;
}

function openingChance({ stage, locale }: Kind): number {
  if (locale === 'rural' || stage === 'special') return 0;
  return locale === 'urban' && stage !== 'senior' ? 0.07 : 0.015;
}

function closingChance({ stage, locale, ownership }: Kind): number {
  if (stage === 'kindergarten') return ownership === 'private' ? 0.07 : 0.02;
  if (locale === 'rural') return 0.06;
  return locale === 'town' && stage === 'primary' ? 0.015 : 0;
}
