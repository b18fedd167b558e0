const label =
  /^(领导签发|签发人?|签发领导|联系人(?:及|和|、)?(?:联系)?(?:电话|方式)?|联系(?:电话|方式)?|咨询电话|承办人|经办人|拟稿人?|核稿人?|校对|责任编辑|编辑|审核):(.*)$/u;
const nameAtStart = /^[(（]?\p{Script=Han}{2,4}(?:先生|女士|同志)?(?=$|[\s,，、;；()（）\d:]|联系)/u;
const telephone = /1[3-9]\d{9}|\d{3,4}[-－—]?\d{7,8}|\d{7,8}/u;

/** What follows a label and is no name: a bureau, a word of consent, nobody. */
const noName =
  /^(?:各校|学校|同上|同意|通过|属实|合格|待定|无|略|本站|本网|管理员|详见|见附)|^\p{Script=Han}{1,3}[局股科室校办处部园站组院会队委]/u;

/** Whether a line (plain form) names a person or a telephone behind a label; the empty line of a form names none. */
export function isPersonal(plain: string): boolean {
  const [, , value = ''] = label.exec(plain) ?? [];
  if (value === '' || plain.length > 80 || plain.includes('。')) return false;
  return telephone.test(value) || (nameAtStart.test(value) && !noName.test(value));
}

/** The same text with persons' names behind their labels and telephones left out, as it may be quoted. */
export function withoutPersons(text: string): string {
  return text
    .replace(
      /((?:领导签发|签发人?|签发领导|联系人|承办人|经办人|拟稿人?|核稿人?|校对|责任编辑|编辑|审核|作者)(?:[及和、]?(?:联系)?(?:电话|方式))?\s*[:：]\s*)(?!本站|本网|办公室|管理员|来源|文章|点击|发布|各校)\p{Script=Han}{2,4}(?=$|[\s　,，、;；()（）\d【[])/gu,
      '$1（姓名略）',
    )
    .replace(
      /(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}[-－—]\d{7,8})(?!\d)|(?<=(?:电话|手机|传真|热线)\s*[:：]?\s*)\d[\d\s-]{6,14}\d/gu,
      '（号码略）',
    );
}
