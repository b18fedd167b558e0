const label =
  /^[(（[【]?(领导签发|签发人?|签发领导|联系人|联络[员人]|联系(?:单位|人)?(?:及|和|、)?(?:联系)?(?:电话|方式)?|咨询电话|业务咨询|[承经]办人|经手人|拟稿人?|核稿人?|校对人?|责任编辑|责编|编辑|审核人?|审签|[终初复一二三]审|作者|撰稿人?|责任人|填[报表]人|打字|打印人|主管领导|分管领导|解读人|经办|手机|电话|传真|电话\/传真|文章录入|录入):(.*)$/u;
/** The names of a line's parts and the marks between them; what is left besides is the document's. */
const frame =
  /领导签发|签发领导|签发人?|联系单位|联系人|联络[员人]|[承经]办人|经手人|拟稿人?|核稿人?|校对人?|责任编辑|责编|编辑|审核人?|审签|[终初复一二三]审|作者|撰稿人?|责任人|填[报表]人|打字|打印人|主管领导|分管领导|解读人|经办|联系|咨询|业务|电话|手机|传真|邮箱|方式|文章|录入|同志|先生|女士|老师|[及和、,，;；:：()（）[\]【】/\s.。-]|(?:欧阳|上官|司马|诸葛|\p{Script=Han})?××/gu;

/** Whether a masked line (plain form) is nothing but persons and telephones behind their labels: it may be left out as a whole. */
export function isPersonal(plain: string): boolean {
  if (!plain.includes('××') || !label.test(plain) || plain.length > 80) return false;
  // A source's own ××× is no name that was hidden here.
  if (/(?<![\p{Script=Han}×])×{3,}/u.test(plain)) return false;
  return plain.replace(frame, '') === '';
}

/** Whether such a line is a page's own: who put the document there, not who signed it or is to be called. */
export function isOfPage(plain: string): boolean {
  return /^[(（[【]?(责任编辑|责编|编辑|文章录入|录入|作者|撰稿人?|审核人?|[终初复一二三]审|解读人):/u.test(
    plain,
  );
}

/** A line that names the place of a person, and no person that is known as one: it stays, and is doubted. */
export function mayBePersonal(plain: string): boolean {
  const [, , value = ''] = label.exec(plain) ?? [];
  return (
    value !== '' &&
    !plain.includes('××') &&
    !plain.includes('。') &&
    plain.length <= 40 &&
    !/^[_＿]+$/u.test(value)
  );
}
