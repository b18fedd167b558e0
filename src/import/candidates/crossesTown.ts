import type { FoundFigure } from './FoundFigure.ts';
import { stretchesOf } from './stretchesOf.ts';

const town = '城镇|城区|县城|城市|县直|市直';
const country = '乡村|农村|乡镇|村小|教学点';
const across = new RegExp(
  `(?:${town})[^,，。；;]{0,24}(?:向|到|赴|去|往|至)[^,，。；;、]{0,6}(?:${country})|(?:${country})[^,，。；;]{0,24}(?:向|到|赴|去|往|至)[^,，。；;、]{0,6}(?:${town})|(?:${town})(?:学校)?[与和及](?:\\d+所)?(?:${country})|(?:${country})(?:学校)?[与和及](?:\\d+所)?(?:${town})`,
  'u',
);

/** 帮扶农村薄弱学校: the word says which schools are helped, and not where those are that the number is of. */
const helped = new RegExp(
  `(?:委托|帮扶|结对|增强|支援|托管|服务|面向|加强|改善)[^,，。；;、\\d]{0,4}(${town}|${country})|结对(?:帮扶)?\\d+所(?:${town}|${country})`,
  'u',
);

/** 城区教师到乡镇学校, 帮扶农村学校: the words name whence, whither or whom, and none is what the number is limited to. */
export function crossesTown({
  before,
  printed,
  after,
}: Pick<FoundFigure, 'before' | 'printed' | 'after'>): boolean {
  const [near = ''] = /[^,，。；;]*$/u.exec(before) ?? [];
  const [behind = ''] = /^[^,，。；;]*/u.exec(after) ?? [];
  const isHelped = stretchesOf({ before, printed, after }).some((stretch) => helped.test(stretch));
  return isHelped || across.test(`${near}${printed}${behind}`);
}
