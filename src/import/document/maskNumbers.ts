const personal: readonly RegExp[] = [
  // An identity number holds a date of birth.
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/gu,
  // A pupil's number: G and an identity number.
  /(?<![\dA-Za-z])[GgLl]\d{17}[\dXx](?![\dA-Za-z])/gu,
  /(?<=身份证(?:件)?(?:号码?)?[\s　:：]*)\d[\d\s]{13,20}[\dXx]/gu,
  /(?<=[Qq]{2}(?:交流|工作|服务|咨询)?群?(?:号码?)?[\s　:：]*)\d{5,12}(?!\d)/gu,
  /(?<=(?<!公众号?)微信(?:号码?)?[\s　]*[:：][\s　]*)[A-Za-z\d][\w-]{4,19}/gu,
  // A mail address that is a QQ number or a telephone; an office's own is only doubted.
  /(?<![\w.+-])\d{5,12}@[\w-]+(?:\.[\w-]+)+/gu,
];
const forPublic = /(?:监督|举报|投诉|信访)[^。；;]{0,24}$/u;

/** What stands before a number of a thing or an account: no telephone, and nobody's own. */
export const certificate = '(?:信用代码|账号|帐号|卡号|编号|编码|订单号?|单号|准考证号?|条形?码)[\\s　:：]*';
const isCertificate = new RegExp(`${certificate}$`, 'u');

/** A line with identity numbers, QQ and WeChat names and mail addresses of digits hidden, each counted by `hide`; complaints' addresses stay. */
export function maskNumbers(line: string, hide: () => void): string {
  return personal.reduce(
    (text, pattern) =>
      text.replace(pattern, (found, ...rest) => {
        const at = rest.find((each): each is number => typeof each === 'number') ?? 0;
        const lead = text.slice(0, at);
        if (forPublic.test(lead) || isCertificate.test(lead)) return found;
        hide();
        return '××';
      }),
    line,
  );
}
