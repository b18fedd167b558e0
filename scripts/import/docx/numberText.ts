const digits = '零一二三四五六七八九';

/** How Word prints a counter, by the name of its format. Bullets and pictures are not among them. */
const formats: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalHalfWidth: String,
  decimalZero: (value) => String(value).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  chineseCounting: counted,
  chineseCountingThousand: counted,
  japaneseCounting: counted,
  taiwaneseCounting: counted,
  taiwaneseCountingThousand: counted,
  ideographDigital: counted,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => (value <= 20 ? String.fromCharCode(0x2473 + value) : `(${value})`),
  upperLetter: (value) => String.fromCharCode(64 + value),
  lowerLetter: (value) => String.fromCharCode(96 + value),
};

/** A counter as Word prints it; undefined for formats that are no number of a clause. */
export function numberText(value: number, format: string): string | undefined {
  return Object.hasOwn(formats, format) ? formats[format]?.(value) : undefined;
}

function fullWidth(value: number): string {
  return String(value).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function circled(value: number): string {
  return value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
}

/** 一 to 九百九十九. */
function counted(value: number): string {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const first = hundreds === 0 ? '' : `${digits[hundreds]}百${tens === 0 && ones > 0 ? '零' : ''}`;
  const ten = tens === 0 ? '' : `${tens === 1 && hundreds === 0 ? '' : digits[tens]}十`;
  return `${first}${ten}${ones === 0 ? '' : digits[ones]}`;
}
