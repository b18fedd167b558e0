import type { targets } from '../../domain/tables/targets.ts';
import { scopeOf } from './breakdownOf.ts';
import { crossingDoubt } from './crossesTown.ts';
import { dueOf } from './dueOf.ts';
import type { CandidateContext, FoundFigure } from './FoundFigure.ts';
import { indicatorOf } from './indicatorOf.ts';
import { itemOf } from './itemOf.ts';
import { noteOf } from './noteOf.ts';
import { placeOf } from './placeOf.ts';
import { governingStretches, stretchesBefore } from './stretchesOf.ts';

type TargetCells = Readonly<Partial<Record<keyof typeof targets.columns, string>>>;

/** A row for targets.csv, filled as far as the words tell. */
export function targetRow(figure: FoundFigure, serial: number, context: CandidateContext): TargetCells {
  const { clause, printed, phrase, reading } = figure;
  const where = placeOf(figure, context);
  const what = indicatorOf(figure, context);
  const when = dueOf(figure, context.dated, context.title);
  const whom = where.place === context.place ? appliesTo(figure) : { applies: 'place', doubt: '' };
  const doubts = [
    ...[where, what, when, whom].map(({ doubt }) => doubt),
    crossingDoubt(figure),
    softDoubt(figure),
  ].filter((doubt) => doubt !== '');
  return {
    target: `${context.policy}-t${String(serial).padStart(2, '0')}`,
    place: where.place,
    indicator: what.indicator,
    requirement: printed,
    policy: context.policy,
    clause,
    phrase,
    unit: reading.unit ?? '',
    applies_to: whom.applies,
    due: when.due,
    due_basis: when.basis,
    kind: 'quantitative',
    hardness: isSoft(figure) || softDoubt(figure) !== '' ? 'soft' : 'hard',
    value_basis: reading.implied ? 'implied' : /[\d０-９]/u.test(printed) ? 'digit' : 'numeral',
    scope: scopeOf(figure),
    note: noteOf(figure, '核实指标、范围、期限', ...doubts),
  };
}

const soft = /原则上|一般(?!公共预算|性)|力争|逐步|鼓励/u;

/** Words that are softer than what they stand before, or may be. */
const softer =
  /争取(?!上级|项目|资金|省|中央|国家|各?级)|努力|基本(?=实现|完成|达到|普及|消除|形成|建成|建立|覆盖)|不宜|可(?=达|上浮|下浮|适当|放宽)/u;

function softDoubt({ before, words }: FoundFigure): string {
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const said = softer.exec(near)?.[0] ?? softer.exec(words)?.[0];
  return said === undefined ? '' : `原文说“${said}”，硬性还是软性请核实`;
}

/** What its own stretch says; 力争用三年， before it too, where that has no number of its own. */
function isSoft({ before, printed, after }: FoundFigure): boolean {
  const stretches = before.split(/(?<![市县])[,，；;]/u);
  const [behind = ''] = /^[^,，；;。]*/u.exec(after) ?? [];
  const own = `${stretches.at(-1) ?? ''}${printed}${behind}`;
  const last = stretches.at(-2) ?? '';
  if (soft.test(own)) return true;
  return soft.test(last) && !/\d\s?[%个所家名人元次项]/u.test(last) && !/确保|必须/u.test(own);
}

const members = /成员(?:学?校|单位|园)|校区/u;
const groups = /[每各一]个?(?:教联体|教育集团|集团|联盟|教育联盟)/u;
const children = /[每各]个?(?:县|区|乡|镇|市(?!级))|(?<!全)县[（(]市[、,，]?区[)）]/u;

/** 每校 and the like; 每个学期 is a time. */
const one =
  /每一?(?:个(?!学期|月|学年|季度|年度|工作日|星期)|校|所|人|名|位|班|生|园|间)|各(?:中小)?(?:校|学校)/u;

/**
 * 9县和2个管理区至少 binds each of them; so does 各县市 in the number's own stretch or in those that it goes on from. Where an
 * earlier one of its sentence says so and another subject stands between, the person must look.
 */
function appliesTo(figure: FoundFigure): {
  readonly applies: 'place' | 'each_child' | 'each_group' | '';
  readonly doubt: string;
} {
  const stretches = governingStretches(figure);
  const near = stretches.join('，');
  if (children.test(near)) return { applies: 'each_child', doubt: '' };
  if (/\d+个?(?:县|区|市|乡镇)[^，,。]{0,12}(?:至少|均|都|分别|各)/u.test(near))
    return { applies: 'each_child', doubt: '' };
  if (groups.test(near)) return { applies: 'each_group', doubt: '' };
  if (
    figure.reading.unit !== '元' &&
    members.test(itemOf(figure)) &&
    !/全[市县州区]|我[市县]|[总共]/u.test(near)
  )
    return { applies: '', doubt: '成员校的数是不是对每个集团说的，请核实后填适用对象' };
  const [own = ''] = /[^,，。；;]*$/u.exec(figure.before) ?? [];
  const [last = ''] = own.length > 2 ? [] : (/[^,，。；;]*[,，][^,，]*$/u.exec(figure.before) ?? []);
  if (one.test(near) || one.test(own) || one.test(last))
    return { applies: '', doubt: '逐个要求还是全地方的要求，请核实' };
  const before = stretchesBefore(figure, stretches);
  const said = (children.exec(before) ?? groups.exec(before))?.[0];
  return said === undefined || /全[市县州区]|我[市县]/u.test(near)
    ? { applies: 'place', doubt: '' }
    : { applies: '', doubt: `前面有“${said}”，这个数是不是对每个说的，请核实后填适用对象` };
}
