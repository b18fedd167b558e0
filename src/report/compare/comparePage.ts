import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { VerdictStripSpec } from '../../charts/verdictStrip/spec.ts';
import type { DueBasis } from '../../domain/lists/targetLists.ts';
import { sourceKinds } from '../../domain/PolicyDocument.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { termPath } from '../glossary/termPath.ts';
import { vocabularyDimensions } from '../glossary/vocabularyDimensions.ts';
import { perBulletin } from '../perBulletin.ts';
import { labelOf } from '../policy/policyHeader.ts';
import { countsInWords, type VerdictCounts, verdictCounts } from '../targets/verdictCounts.ts';
import { type ComparedIndicator, comparedIndicators } from './comparedIndicators.ts';
import { type ComparedMatrix, comparedMatrix } from './comparedMatrix.ts';
import { comparedPlaces } from './comparedPlaces.ts';
import { placeWords } from './placeWords.ts';

const shownDimensions = ['kind', 'form', 'mode', 'measure', 'grade'] as const;

/** One place in the overview. */
export interface PlaceOverview {
  readonly name: string;
  readonly path: string;
  readonly documents: readonly {
    readonly title: string;
    readonly path: string;
    readonly kindOfSource: string;
  }[];
  /** How many targets it has, and how their due dates are known. */
  readonly targets: string;
  readonly verdicts: string;
  readonly targetsPath: string;
}

/** The words of one place, or of several that share them. */
export interface PlaceWords {
  readonly name: string;
  readonly dimensions: readonly {
    readonly title: string;
    readonly terms: readonly { readonly term: string; readonly path: string }[];
    /** What stands where there are no terms. */
    readonly absent: string;
  }[];
}

export interface ComparePage {
  /** Empty where none of the places has a target of its own. */
  readonly places: readonly PlaceOverview[];
  readonly strip: VerdictStripSpec;
  /** The indicators that many places have one computed number of; undefined where there are not many. */
  readonly matrix: ComparedMatrix | undefined;
  readonly indicators: readonly ComparedIndicator[];
  readonly words: readonly PlaceWords[];
}

/** What the page of places side by side shows. */
export function comparePage(bulletin: Bulletin): ComparePage {
  const places = comparedPlaces(bulletin);
  const overviews = places.map((place) => overviewOf(bulletin, place));
  const { matrix, others } = comparedMatrix(comparedIndicators(bulletin, places));
  return {
    places: overviews.some(({ targetsPath }) => targetsPath !== '') ? overviews : [],
    strip: {
      kind: 'verdictStrip',
      id: 'verdicts-compared',
      title: '各地目标的判定',
      rows: places.map(({ place, name }) => ({ name, counts: countsOf(bulletin, place) })),
    },
    matrix,
    indicators: others,
    words: wordsByPlace(bulletin, places),
  };
}

const targetsOf = perBulletin(({ rows }) => Map.groupBy(rows.targets, ({ place }) => place));

function overviewOf(bulletin: Bulletin, { place, name }: PlaceRow): PlaceOverview {
  const targets = targetsOf(bulletin).get(place) ?? [];
  return {
    name,
    path: `places/${place}/`,
    documents: [...bulletin.policies.values()]
      .filter((policy) => policy.places?.includes(place) === true)
      .map(({ id, title, source_kind }) => ({
        title,
        path: `policies/${id}/`,
        kindOfSource: labelOf(sourceKinds, source_kind),
      })),
    targets: promiseWords(targets),
    verdicts: countsInWords(countsOf(bulletin, place)),
    targetsPath: targets.length === 0 ? '' : `targets/place/${place}/`,
  };
}

const dueWords: Readonly<Record<DueBasis, string>> = {
  stated: '写了到期日',
  inferred: '到期日是推定的',
  redacted: '到期年份来源隐去',
  standing: '长期有效',
  recurring: '每年或定期要做',
  none: '没有写期限',
};

/** How many targets, and how their due dates are known: 130项：15项到期年份来源隐去、66项长期有效…. */
function promiseWords(targets: readonly TargetRow[]): string {
  if (targets.length === 0) return '没有摘到目标';
  const byBasis = Map.groupBy(
    targets,
    ({ due, due_basis }) => due_basis ?? (due === undefined ? 'none' : 'stated'),
  );
  const counts = (Object.keys(dueWords) as DueBasis[]).flatMap((basis) => {
    const count = byBasis.get(basis)?.length ?? 0;
    if (count === 0) return [];
    return [count === targets.length ? `都${dueWords[basis]}` : `${count}项${dueWords[basis]}`];
  });
  return `${targets.length}项：${counts.join('、')}`;
}

function countsOf(bulletin: Bulletin, place: string): VerdictCounts {
  const targets = targetsOf(bulletin).get(place) ?? [];
  return verdictCounts(targets.map(({ target }) => bulletin.verdicts.get(target)?.kind));
}

/** The places' own words; places with the same words (those of the document above them) stand together. */
function wordsByPlace(bulletin: Bulletin, places: readonly PlaceRow[]): readonly PlaceWords[] {
  const spoken = places.map((place) => ({ name: place.name, dimensions: wordsOf(bulletin, place) }));
  const bySame = Map.groupBy(spoken, ({ dimensions }) =>
    dimensions.flatMap(({ terms }) => terms.map(({ path }) => path)).join('\n'),
  );
  return [...bySame]
    .filter(([paths]) => paths !== '')
    .map(([, those]) => ({
      name: those.map(({ name }) => name).join('、'),
      dimensions: those[0]?.dimensions ?? [],
    }));
}

function wordsOf(bulletin: Bulletin, { place }: PlaceRow): PlaceWords['dimensions'] {
  const hasMeasures = placeWords(bulletin, place, 'measure').length > 0;
  return shownDimensions.map((dimension) => ({
    title: vocabularyDimensions[dimension],
    terms: placeWords(bulletin, place, dimension).map((row) => ({ term: row.term, path: termPath(row) })),
    absent:
      dimension === 'mode' && hasMeasures ? `没有单独写，见“${vocabularyDimensions.measure}”` : '没有写',
  }));
}
