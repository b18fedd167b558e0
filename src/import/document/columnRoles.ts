import { plainForm } from '../script/plainForm.ts';
import { type Masked, maskPersons } from './maskPersons.ts';
import { hiddenName, isPersonName } from './personNames.ts';

/** What the head of a table says that its column holds. */
export type ColumnRole =
  /** Nothing but persons: a rare surname is one too. */
  | 'person'
  /** Names of persons, or the words for an office. */
  | 'name'
  | 'call'
  /** Names and telephones in one cell. */
  | 'both'
  /** Amounts: nothing in it is a telephone. */
  | 'amount'
  | 'other';

const proper = /^.{0,6}(?:姓名|联系人|联络员|联络人|填报人)(?:\(.*\))?$/u;
const named =
  /^(?:(?:责任|带队|分管|主管|牵头|联系|包联|挂点|挂联|蹲点)?领导|(?:.{0,6}(?:负责人|责任人|牵头人|承办人|经办人|理事长|校长|园长|局长|书记|主任|组长|站长|名师|主持人|专家|(?:支教|交流|轮岗|骨干|任课|指导|帮扶|选派|派出)教师)))(?:\(.*\))?$/u;
const called = /(?:电话|手机|号码|联系方式|传真|座机|固话|微信|QQ|邮箱|身份证)/iu;
const counted =
  /(?:面积|人数|金额|经费|资金|数量|学生|教师数|班数|校数|所数|个数|序号|编号|平方|万元|\(元\)|合计|占比|比例)/u;

/** What a column holds by its head. */
export function columnRoleOf(head: string): ColumnRole {
  const plain = plainForm(head);
  if (plain.length > 16) return 'other';
  if (/监督|举报|投诉/u.test(plain)) return 'amount';
  const isCall = called.test(plain);
  if (isCall && /(?:姓名|联系人|负责人|责任人|校长|理事长|联络员)(?:及|和|、|\/|与|\()/u.test(plain))
    return 'both';
  if (isCall) return 'call';
  if (proper.test(plain)) return 'person';
  if (named.test(plain)) return 'name';
  return counted.test(plain) ? 'amount' : 'other';
}

/** Whether a row can be the head of a table of persons: short words, at least one of which is for persons or telephones. */
export function isContactHead(cells: readonly string[]): boolean {
  const solid = cells.map((cell) => plainForm(cell)).filter((cell) => cell !== '');
  return (
    solid.length > 1 &&
    solid.every((cell) => cell.length <= 16 && !/\d{3}|[。；;：:]/u.test(cell) && !isPersonName(cell)) &&
    solid.some((cell) => ['person', 'name', 'call', 'both'].includes(columnRoleOf(cell)))
  );
}

/** What no person is called: 待定, 空缺, 王庄小学校长. */
const noName =
  /待定|空缺|暂缺|另定|兼任$|[校长园员师局股科室部组会办处院村镇乡街]$|学校|小学|中学|[某×]|合计|无$/u;

/** A cell of a column with its names and numbers hidden. */
export function maskCell(text: string, role: ColumnRole): Masked {
  if (role === 'other') return maskPersons(text);
  if (role === 'amount') return { text, hidden: 0 };
  let hidden = 0;
  const hide = (shown: string) => {
    hidden += 1;
    return shown;
  };
  const isNamed = role !== 'call';
  const isCalled = role === 'call' || role === 'both';
  const whole = text.trim();
  if (isNamed && isPersonName(whole)) return { text: text.replace(whole, hiddenName(whole)), hidden: 1 };
  const pieces = text.split(/([\s　、，,；;/|（）()：:]+)/u).map((piece) => {
    if (isNamed && (isPersonName(piece) || (role === 'person' && isLooseName(piece))))
      return hide(hiddenName(piece));
    if (isCalled && /^[\d－—–-]{5,}[\dXx]$/u.test(piece)) return hide('××');
    if (isCalled && /^[\w.+-]+@[\w.-]+$/u.test(piece)) return hide('××');
    return piece;
  });
  const rest = maskPersons(pieces.join(''));
  return { text: rest.text, hidden: hidden + rest.hidden };
}

/** In a column of persons also rare surnames are names: two or three characters, or parts joined by a dot. */
function isLooseName(piece: string): boolean {
  if (noName.test(piece)) return false;
  return /^\p{Script=Han}{2,3}$|^\p{Script=Han}{1,6}[·•]\p{Script=Han}{1,8}$/u.test(piece);
}
