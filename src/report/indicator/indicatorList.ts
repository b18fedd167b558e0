import type { Bulletin } from '../../bulletin/Bulletin.ts';
import type { Indicator, IndicatorOrigin } from '../../domain/Indicator.ts';
import { perBulletin } from '../perBulletin.ts';
import { rowsByPlace } from '../rowsByPlace.ts';

/** The indicators of one origin, with how much each is used. */
export interface IndicatorGroup {
  readonly title: string;
  readonly anchor: string;
  readonly indicators: readonly (Indicator & {
    /** 文件印出3个，衡量2项目标; empty where neither. */
    readonly use: string;
  })[];
}

const titles: Readonly<Record<IndicatorOrigin, string>> = {
  roster: '由名册计算的',
  derived: '由公布的数推算的',
  documents: '只见于文件的',
};

const printed = perBulletin(({ rows }) => Map.groupBy(rows.observations, ({ indicator }) => indicator));

/** Every indicator by origin, those computed here first. */
export function indicatorList(bulletin: Bulletin): readonly IndicatorGroup[] {
  const byOrigin = Map.groupBy(bulletin.indicators.values(), ({ origin }) => origin);
  return (Object.keys(titles) as IndicatorOrigin[]).flatMap((origin) => {
    const those = byOrigin.get(origin);
    if (those === undefined) return [];
    const indicators = those.map((indicator) => ({ ...indicator, use: useOf(bulletin, indicator.id) }));
    return [{ title: titles[origin], anchor: origin, indicators }];
  });
}

function useOf(bulletin: Bulletin, indicator: string): string {
  const figures = printed(bulletin).get(indicator)?.length ?? 0;
  const targets = rowsByPlace(bulletin).targetsMeasuredBy(indicator).length;
  return [figures === 0 ? '' : `文件印出${figures}个数`, targets === 0 ? '' : `衡量${targets}项目标`]
    .filter((words) => words !== '')
    .join('，');
}
