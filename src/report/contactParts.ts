/** The contact line of the site in three: what stands before an address in it, the address with its link, what stands after. */
export interface ContactParts {
  readonly before: string;
  readonly address: string;
  /** Empty where the line holds no address. */
  readonly link: string;
  readonly after: string;
}

const mail = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/u;
const page = /https?:\/\/[^\s，。；、（）()“”]+/u;
const telephone = /(?<![\d-])(?:0\d{2,3}-\d{7,8}|\d{5}|1\d{10})(?![\d-])/u;

/** Finds the mail address, page or telephone number in a contact line, so that it can be pressed; the first of these kinds. */
export function contactParts(contact: string): ContactParts {
  const found =
    linked(contact, mail, (address) => `mailto:${address}`) ??
    linked(contact, page, (address) => address) ??
    linked(contact, telephone, (address) => `tel:${address.replaceAll('-', '')}`);
  return found ?? { before: contact, address: '', link: '', after: '' };
}

function linked(
  contact: string,
  pattern: RegExp,
  linkOf: (address: string) => string,
): ContactParts | undefined {
  const [address] = pattern.exec(contact) ?? [];
  if (address === undefined) return undefined;
  const at = contact.indexOf(address);
  return {
    before: contact.slice(0, at),
    address,
    link: linkOf(address),
    after: contact.slice(at + address.length),
  };
}
