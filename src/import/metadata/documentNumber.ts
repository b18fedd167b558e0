/** A document's number as printed, and mended where one reading is left. */
export interface DocumentNumber {
  readonly printed: string;
  /** 遂教发〔2019〕7号; undefined where year and number cannot be told apart. */
  readonly number: string | undefined;
  readonly damaged: boolean;
}

const year = '(?:19|20)\\d{2}';
const whole = new RegExp(`^(\\p{Script=Han}{1,12})〔(${year})〕(\\d{1,5})号$`, 'u');
const bracketed = new RegExp(
  `^(\\p{Script=Han}{1,12})[〔[(【［（](${year})[〕\\])】］）]第?(\\d{1,5})号?$`,
  'u',
);
const broken = new RegExp(`^(\\p{Script=Han}{1,12})[〔[(【]?(${year})[〕\\])】]?第?(\\d{1,5})号?$`, 'u');

/** （2025）云教提第64号: the year first. */
const yearFirst = new RegExp(`^[〔[(（](${year})[〕\\])）](\\p{Script=Han}{1,12})第(\\d{1,5})号$`, 'u');

/** What a document's head prints on the line of its number: who signed, the class of a reply, 文号 before it. */
const beside: readonly RegExp[] = [
  /[\s\u3000]+(?:签\s*发\s*人?|办理结果|办理类别|答复类别|类\s*别|分\s*类|(?:是否)?(?:同意)?公开(?:属性|方式)?|密级|紧急程度|有效期)\s*[:：].*$/u,
  /^[\s\u3000]*签\s*发\s*人?\s*[:：]\s*[^\s\u3000]{1,4}[\s\u3000]+/u,
  /^[\s\u3000]*(?:办理结果|办理类别|答复类别|类\s*别|分\s*类|是否(?:同意)?公开|密级|紧急程度)\s*[:：]\s*[^\s\u3000]{1,4}[\s\u3000]+/u,
  /^[\s\u3000]*(?:发文字号|文\s*号|字\s*号)\s*[:：]\s*/u,
  /^[\s\u3000]*[（(【]?[A-Ea-e]\d?\s*类?[)）】]?[\s\u3000]+/u,
  /[\s\u3000]*[（(【](?:办理结果|办理类别|答复类别|类\s*别|分\s*类|是否(?:同意)?公开)\s*[:：]?[^（）()]{1,8}[)）】][\s\u3000]*$/u,
  /[\s\u3000]*[（(【][A-Ea-e]\d?\s*类?[)）】][\s\u3000]*$/u,
  /[\s\u3000]+[A-Ea-e]\d?\s*类?[\s\u3000]*$/u,
];

/** Reads a text that is nothing but a document number and what a head prints beside it; undefined where it is none. A redacted one is not mended. */
export function readDocumentNumber(line: string): DocumentNumber | undefined {
  const text = beside.reduce((rest, pattern) => rest.replace(pattern, ''), line);
  const printed = text.replace(/\s+/gu, '');
  if (whole.test(printed)) return { printed: text, number: printed, damaged: false };
  if (/年/u.test(printed)) return undefined;
  const [, first, body, last] = yearFirst.exec(printed) ?? [];
  if (first !== undefined) return { printed: text, number: `${body}〔${first}〕${last}号`, damaged: false };
  const [, office, of, serial] = bracketed.exec(printed) ?? broken.exec(printed) ?? [];
  const isBroken = !bracketed.test(printed) || !printed.endsWith('号');
  if (office === undefined) return undefined;
  if (isBroken && !/[〔〕[\]()【】（）［］]/u.test(printed)) return undefined;
  return { printed: text, number: `${office}〔${of}〕${serial}号`, damaged: isBroken };
}
