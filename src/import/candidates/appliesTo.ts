import type { FoundFigure } from './FoundFigure.ts';
import { itemOf } from './itemOf.ts';
import { sizeIn } from './scopeDoubt.ts';
import { governingStretches, stretchesBefore, stretchesOf } from './stretchesOf.ts';

interface AppliesTo {
  readonly applies: 'place' | 'each_child' | 'each_group' | '';
  /** What the person must settle; empty where nothing. */
  readonly doubt: string;
  /** It is of one group or of some schools, so that no indicator of a whole place is its own. */
  readonly isOfSome?: boolean;
}

const groups = /(?:[每各一]个?|单个|单一)(?:教联体|教共体|教育集团|集团|联盟|教育联盟)/u;
/** 每个乡镇: children of a county, and of nothing above it. */
const towns =
  /[每各]一?个?(?:中心)?(?:乡镇?|镇|街道)|\d+个?(?:乡镇?|镇|街道)[^，,。；;]{0,12}(?:至少|均|都|分别|各)/u;
const children =
  /[每各]一?个?(?:县|区|乡|镇|街道|市(?!级))|(?<!全)县[（(]市[、,，]?区[)）]|\d+个?(?:县|区|市|乡镇|街道)[^，,。]{0,12}(?:至少|均|都|分别|各)/u;
/** 每校 and the like; 每个学期 is a time. */
const one =
  /每一?(?:个(?!学期|月|学年|季度|年度|工作日|星期)|校|所|人|名|位|班|生|园|间|次)|各(?:中小)?(?:校|学校)/u;
/** Of whom it is, where that is neither a place nor every group of it. */
const parts =
  /对(?:教育)?集团(?!化)|理事会|理事长|核心校|核心学校|牵头校|龙头校|成员(?:学?校|单位|园)|校区|结对|支援学校|受援|新组建的|跨乡镇|跨学段|有条件的|集团(?:学校|成员|规模|在校|总?规模)/u;
/** 全区教育集团每学期召开: all together or each of them. */
const eachInTurn = /全[省市县州区](?:各类?)?(?:中小学|学校|(?:教育)?集团|教联体)[^,，。；;]{0,4}每(?!年均)/u;
const whole = /全[省市县州区]|[我本][省市县州区]/u;
const office = /(?:[省市州]级?|[县区])(?:财政|专项)|[省市县州区](?:教育局|人民政府|政府|教研室)/u;
const covers = /覆盖|纳入/u;
/** They count what a whole place has; none is of a single group. */
const totals = [
  'group_count',
  'group_count_increase',
  'demonstration_group_count',
  'oversize_group_count',
  'schools_in_groups',
  'school_coverage_rate',
  'student_coverage_rate',
  'large_class_rate',
];

/** An indicator of a whole place is not that of a row whose words speak of one group or some of its schools. */
export function isOfTotals(indicator: string): boolean {
  return totals.includes(indicator);
}

/**
 * Whom a requirement binds: each group or each place below by 每 and 各, the place by 全县, its finances, a coverage or an indicator of
 * totals, and a place below that is named by its name (`isNamed`). Each town is each child of a county only: `level` is that of the row's place. Where nothing says, and where the words speak of a council or of some schools, the person must look.
 */
export function appliesTo(
  figure: FoundFigure,
  indicator: string,
  isNamed: boolean,
  level: string | undefined,
): AppliesTo {
  const stretches = governingStretches(figure);
  const item = itemOf(figure);
  const near = isNamed ? item : stretches.join('，');
  // 30万人口以上的县 are some of them: the note on the scope says so.
  if (sizeIn(figure) !== '') return { applies: '', doubt: '' };
  const town = level === 'province' || level === 'prefecture' ? towns.exec(near)?.[0] : undefined;
  if (town !== undefined)
    return {
      applies: '',
      doubt: `原文说的是“${town.replace(/(乡镇?|镇|街道).*$/u, '$1')}”，不是下一级的县区，请核实后填适用对象`,
      isOfSome: true,
    };
  if (children.test(near)) return { applies: 'each_child', doubt: '' };
  const others = near.replaceAll(new RegExp(groups, 'gu'), '');
  // 每个集团20万元、每所学校5万元: the nearest says whose a number is.
  const isMixed = groups.test(near) && !groups.test(item) && one.test(others);
  if (groups.test(near) && !isMixed) return { applies: 'each_group', doubt: '', isOfSome: true };
  if (isNamed && !one.test(near)) return { applies: 'place', doubt: '' };
  const [own = ''] = /[^,，。；;]*$/u.exec(figure.before) ?? [];
  const [last = ''] = own.length > 2 ? [] : (/[^,，。；;]*[,，][^,，]*$/u.exec(figure.before) ?? []);
  if ([near, own, last].some((words) => one.test(words)) || eachInTurn.test(near))
    return { applies: '', doubt: '逐个要求还是全地方的要求，请核实后填适用对象' };
  const isPaid = figure.reading.unit === '元' && /(?:一次性|补助|奖补|奖励)[^,，]{0,4}$/u.test(own);
  const part = isPaid ? '补助、奖励' : parts.exec(near)?.[0];
  if (part !== undefined && !/全[省市县州区]|我[市县]|[总共]有/u.test(near))
    return {
      applies: '',
      doubt: `原文说的是“${part}”，是不是对每个集团或学校说的，请核实后填适用对象`,
      isOfSome: true,
    };
  if (/全[市县州区]|我[市县]/u.test(near)) return { applies: 'place', doubt: '' };
  const before = stretchesBefore(figure, stretches);
  const isTotal = isOfTotals(indicator);
  const said = (children.exec(before) ?? (isTotal ? null : groups.exec(before)))?.[0];
  if (said !== undefined)
    return { applies: '', doubt: `前面有“${said}”，这个数是不是对每个说的，请核实后填适用对象` };
  const isCovered = figure.reading.unit === '%' && covers.test(near);
  const isOffices = office.test(stretchesOf(figure).join('，'));
  if (isTotal || isCovered || isOffices || whole.test(before + near)) return { applies: 'place', doubt: '' };
  return { applies: '', doubt: '原文没有说是对全地方还是对每个集团、学校的要求，请核实后填适用对象' };
}
