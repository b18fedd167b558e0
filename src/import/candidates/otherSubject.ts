import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { stretchesOf } from './stretchesOf.ts';

const single =
  /(?:中学|小学|初中|高中|第?[一二三四五六七八九十\d][中小]|附中|附小|实小|学校)(?:教育)?(?:集团|教联体)(?=[有共设下大学成含辖现超教班为]|覆盖(?!率))/u;
const some = /(?:最大|最小|个别|部分|有的|某些|少数|多数)的?(?:教育)?(?:集团|教联体|学校|成员校|县|乡镇)/u;
const kinds =
  /(?:乡镇|农村|乡村|城区|县城|所有|全部|全体|义务教育|薄弱|优质|各|每个?|[\d三四五六七八九十两]个)(?:初级)?(?:中学|小学|初中|高中|学校)|小学教育集团[^有下覆]|[三四五六七八九十\d]个[^,，]{0,6}集团/u;

/** Why a figure is of another place, or of one school or group, than the row would say; undefined where it is not. */
export function otherSubject(
  figure: FoundFigure,
  isPromise: boolean,
  { place, places }: CandidateContext,
): string | undefined {
  const own = places.find(({ id }) => id === place);
  const near = stretchesOf(figure).join('，');
  const before = figure.before;
  const ours = /(?:全|我|本)[市县区州]/u;
  if (/某[一个]?[省市县区镇乡校]/u.test(near) || (/某[省市县区镇乡校]/u.test(before) && !ours.test(near)))
    return '说的不是本文件的地方';
  if (/(?:介绍|推荐)的外[省市县地]|外[省市县]\p{Script=Han}{2,3}[市县]/u.test(before) && !ours.test(near))
    return '说的不是本文件的地方';
  if (/^(?:乡镇|街道|县区?|镇|乡)[^,，。；;]*(?:较|偏|薄弱)/u.test(figure.after))
    return '说的是其中一些地方怎样，不是全部的数';
  const isCounty = own?.level === 'county' || own?.level === 'zone';
  if (
    isCounty &&
    !own.name.endsWith('市') &&
    /(?:全|我|本)市(?!级)|全州|市平均/u.test(near) &&
    !/我[县区]|本[县区]/u.test(near)
  )
    return '说的是全市，不是本文件的地方';
  if (isCounty && /邻近的?|邻县|兄弟县/u.test(before) && !ours.test(near)) return '说的不是本文件的地方';
  const [last = ''] = stretchesOf(figure).toReversed();
  if (!isPromise && /每个?(?:乡镇|县|镇|乡|街道|学区|片区|村)/u.test(near))
    return '是每个地方的数，不是全部的数';
  if (!isPromise && /每个?(?:教育集团|集团|教联体)/u.test(last)) return '是每个集团的数，不是全部的数';
  if (some.test(near)) return '只是其中一个或一部分的数';
  if (/[\d两三四五六七八九十]\s?个(?:教育)?集团(?:的)?成员校[^,，。、]{0,4}$/u.test(near))
    return '只是其中一个或一部分的数';
  if (single.test(near + before) && !kinds.test(near) && !ours.test(last)) return '是一所学校或一个集团的数';
  return undefined;
}
