import type { Figure } from '../domain/figure/Figure.ts';
import { documentDates } from '../domain/PolicyDocument.ts';
import type { PlaceRow } from '../domain/tables/places.ts';
import type { Workspace } from '../domain/Workspace.ts';
import { absenceInWords } from '../format/absenceInWords.ts';
import { derivedFigures } from '../indicators/published/derivedFigures.ts';
import { observationFigures } from '../indicators/published/observationFigures.ts';
import { rosterFigures } from '../indicators/roster/rosterFigures.ts';
import { isThere } from '../verdicts/isThere.ts';
import { judge } from '../verdicts/judge.ts';
import { reconcile } from '../verdicts/reconcile.ts';
import type { VerdictContext } from '../verdicts/VerdictContext.ts';
import type { Bulletin } from './Bulletin.ts';
import { figuresOnRequest } from './figuresOnRequest.ts';
import { indicatorsOf } from './indicatorsOf.ts';
import { shortfallOf } from './shortfallOf.ts';
import { statedDefinitions } from './statedDefinitions.ts';
import { transcribedFrom } from './transcribedFrom.ts';

/** Computes everything that the site says of a sound workspace. Figures of the roster are worked out when asked for. */
export function compileBulletin(workspace: Workspace): Bulletin {
  const { site, rows, policies, releases, kept, publicFiles } = workspace;
  const places = new Map(rows.places.map((row) => [row.place, row]));
  const children = Map.groupBy(rows.places, ({ parent }) => parent ?? '');
  const childrenOf = (place: string): readonly PlaceRow[] => children.get(place) ?? [];
  const documents = new Map(policies.map((policy) => [policy.id, policy]));
  const indicators = indicatorsOf(rows.indicators);
  const published = observationFigures(rows.observations, indicators.values(), documentDates(policies));
  const absence = (place: string, day: string) => absenceInWords(places.get(place) ?? {}, day);
  const ofTheirPlaces = published.filter((figure) => isThere(figure, absence));
  const derived = derivedFigures(ofTheirPlaces, rows.observations);
  const stated = Map.groupBy([...published, ...derived], ({ place }) => place);
  const statedById = new Map([...published, ...derived].map((figure) => [figure.id, figure]));
  const roster = rosterFigures(rows, site.as_of);
  const figuresOf = (place: string): readonly Figure[] => [...(stated.get(place) ?? []), ...roster.of(place)];
  const transcripts = transcribedFrom(rows);
  const { cited, citedOf, computedOn, ...onRequest } = figuresOnRequest(roster);
  const context: VerdictContext = {
    asOf: site.as_of,
    figures: (place, indicator) => [
      ...(stated.get(place) ?? []).filter((figure) => figure.indicator === indicator),
      ...roster.wholeOf(place, indicator),
    ],
    childrenOf: (place) => childrenOf(place).map((child) => child.place),
    groupSizes: (place, day) =>
      roster
        .groupSizes(place, day)
        .filter(({ figure }) => day === undefined || figure.period === day.slice(0, 4))
        .map(({ group, members }) => ({
          group: group.group,
          name: group.name,
          size: members,
          open: group.listing === 'open',
        })),
    placeName: (place) => places.get(place)?.name ?? place,
    absence,
    speaksFor: (policy, place) => documents.get(policy)?.places?.includes(place) === true,
    ...onRequest,
    isAverage: (indicator) => indicators.get(indicator)?.isAverage === true,
    shortfall: shortfallOf,
    restsOn: (place, policy) => transcripts(place).some((transcript) => transcript.policy === policy),
  };
  const verdicts = new Map(rows.targets.map((target) => [target.target, judge(target, context)]));
  const reconciliations = reconcile({
    published,
    computedOn,
    computed: (place, indicator) => roster.of(place).filter((figure) => figure.indicator === indicator),
    indicators,
    vocabulary: rows.vocabulary,
  });
  return {
    site,
    rows,
    places,
    childrenOf,
    policies: documents,
    indicators,
    releases,
    kept,
    publicFiles,
    verdicts,
    reconciliations,
    figuresOf,
    citedOf,
    gapsOf: roster.gaps,
    unfiledOf: roster.unfiled,
    definitionOf: statedDefinitions(rows, site.as_of),
    groupSizesOf: (group) =>
      roster
        .sizesOf(group)
        .map(({ figure, limit, isOversize }) => ({ figure, limit: limit?.target, isOversize })),
    figure: (id) => statedById.get(id) ?? cited(id) ?? roster.figure(id),
  };
}
