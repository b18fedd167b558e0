import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { VerdictStripSpec } from '../../charts/verdictStrip/spec.ts';
import type { PlaceRow } from '../../domain/tables/places.ts';
import type { TargetRow } from '../../domain/tables/targets.ts';
import { childWord } from '../../format/childWord.ts';
import { placeTargets } from '../place/placeTargets.ts';
import { type PlaceBranch, placeTree } from '../placeTree.ts';
import { countsInWords, verdictCounts } from '../targets/verdictCounts.ts';
import { placeRegions } from './placeRegions.ts';
import { type QuotableNumber, quotableNumbers } from './quotableNumbers.ts';

export interface HomePage {
  /** What the page is about, as its title. */
  readonly heading: string;
  readonly quotes: readonly QuotableNumber[];
  /** Where each place stands, target by target; undefined where no document promises anything. */
  readonly strip: VerdictStripSpec | undefined;
  readonly sentence: string;
  readonly places: readonly PlaceBranch[];
  /** Whether there are places further below, which only the page of all places shows. */
  readonly hasDeeperPlaces: boolean;
  /** Every topmost place with the page of its targets, as the strip names them. */
  readonly standing: readonly { readonly name: string; readonly path: string }[];
  /** The newest release; undefined before the first. */
  readonly release: string | undefined;
}

const mostRows = 15;

/** What the home page shows. `releases` are the ids of the releases that the workspace holds. */
export function homePage(bulletin: Bulletin, releases: readonly string[]): HomePage {
  const tree = placeTree(bulletin);
  const tops = tree.map(({ place }) => place);
  const shown = shownPlaces(tree);
  const rows = shown
    .map((place) => ({ place, targets: placeTargets(bulletin, place.place) }))
    .filter(({ targets }) => targets.length > 0);
  return {
    heading: `集团化办学，${whoseOf(tops)}办到哪一步`,
    quotes: quotableNumbers(bulletin, tops),
    strip:
      rows.length === 0
        ? undefined
        : {
            kind: 'verdictStrip',
            id: 'standing',
            title: '各地的目标，按判定分',
            rows: rows.map(({ place, targets }) => ({
              name: place.name,
              counts: verdictCounts(targets.map(({ kind }) => kind)),
            })),
          },
    sentence: `${sentenceOf(bulletin, tops)}${includedOf(shown.slice(tops.length), rows.length > tops.length)}`,
    places: tree,
    hasDeeperPlaces: placeRegions(bulletin).length > 0,
    standing: rows.map(({ place }) => ({ name: place.name, path: `places/${place.place}/#targets` })),
    release: releases.toSorted().at(-1),
  };
}

/** Every target once: what is judged place by place below one target is not counted again. */
function sentenceOf({ rows, verdicts }: Bulletin, tops: readonly PlaceRow[]): string {
  if (rows.targets.length === 0) return '';
  const whose = whoseOf(tops);
  const counts = verdictCounts(rows.targets.map(({ target }) => verdicts.get(target)?.kind));
  return `从文件里摘出对${whose}的目标和要求${rows.targets.length}项：${countsInWords(counts)}。${mostlyOf(rows.targets, tops)}`;
}

/** That one document has more than half of the targets of several places: the counts are then mostly of that document. */
function mostlyOf(targets: readonly TargetRow[], tops: readonly PlaceRow[]): string {
  const [most = []] = [...Map.groupBy(targets, ({ policy }) => policy).values()].toSorted(
    (a, b) => b.length - a.length,
  );
  const place = tops.find((top) => top.place === most[0]?.place);
  if (place === undefined || tops.length < 2 || most.length * 2 <= targets.length) return '';
  return `其中${most.length}项出自${place.name}的一份文件。`;
}

/** Where the places below have rows of their own: that these repeat what the place above asks of each of them. */
function includedOf(below: readonly PlaceRow[], have: boolean): string {
  if (!have) return '';
  const all = childWord(below.map(({ name }) => name));
  return `各${all}那几行，是上级对每个${all}的要求，已经数在里面，不再相加。`;
}

function whoseOf([only, ...others]: readonly PlaceRow[]): string {
  return only !== undefined && others.length === 0 ? only.name : '各地';
}

/** The topmost places; where there is only one, those directly below it too, if they are few enough. */
function shownPlaces(tree: readonly PlaceBranch[]): readonly PlaceRow[] {
  const [only, ...others] = tree;
  const tops = tree.map(({ place }) => place);
  if (only === undefined || others.length > 0 || only.children.length > mostRows) return tops;
  return [...tops, ...only.children];
}
