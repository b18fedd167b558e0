import type { FoundFigure } from './FoundFigure.ts';

interface Hardness {
  /** Empty where it is not certain. */
  readonly hardness: 'hard' | 'soft' | '';
  /** What the person must settle; empty where nothing. */
  readonly doubt: string;
}

const soft = /原则上|一般(?!公共预算|性)|力争|逐步|鼓励/u;
/** Words that are softer than what they stand before, or may be. */
const softer =
  /争取(?!上级|项目|资金|省|中央|国家|各?级)|(?<![年同懈])努力|基本(?=实现|完成|达到|普及|消除|形成|建成|建立|覆盖)|不宜|为宜|可(?=达|上浮|下浮|适当|放宽)/u;
/** What is hoped for holds for a whole sentence, until a hard word comes. */
const hoped = /力争|争取(?!上级|项目|资金|省|中央|国家|各?级)|(?<![年同懈])努力/gu;
const hard = /确保|必须|须|应当|务必|不得|一律/u;
const firm = /^(?:不|至少|至多|最少|最多|控制在|稳定在)/u;

/** Whether a target must be reached or is only hoped for: by its own stretch, by 力争 before it in its sentence, by a stretch before it. */
export function hardnessOf({ before, printed, after, words }: FoundFigure): Hardness {
  const stretches = before.split(/(?<![市县])[,，；;]/u);
  const [behind = ''] = /^[^,，；;。]*/u.exec(after) ?? [];
  const near = stretches.at(-1) ?? '';
  const own = `${near}${printed}${behind}`;
  const said = softer.exec(near)?.[0] ?? softer.exec(words)?.[0];
  if (said !== undefined) return doubtful('soft', said);
  if (soft.test(own)) return { hardness: 'soft', doubt: '' };
  const hope = [...before.matchAll(hoped)].at(-1);
  const since = hope === undefined ? '' : before.slice(hope.index);
  if (hope !== undefined && !hard.test(since + own))
    return number.test(since) ? doubtful('soft', hope[0]) : { hardness: 'soft', doubt: '' };
  const last = stretches.at(-2) ?? '';
  const word = soft.exec(last)?.[0];
  if (word === undefined || number.test(last) || hard.test(own)) return { hardness: 'hard', doubt: '' };
  if (word === '逐步' && firm.test(printed)) return doubtful('', word);
  return { hardness: 'soft', doubt: '' };
}

const number = /\d\s?[%个所家名人元次项]/u;

function doubtful(hardness: Hardness['hardness'], said: string): Hardness {
  return { hardness, doubt: `原文说“${said}”，硬性还是软性请核实` };
}
