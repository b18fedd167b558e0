/** Persons and numbers that nobody has, for the tests of what is hidden. */
export const person = ['周', '小明'].join('');
export const otherPerson = ['李', '大伟'].join('');
export const thirdPerson = ['赵', '国强'].join('');
export const shortPerson = ['孙', '丽'].join('');
export const otherShort = ['赵', '丽'].join('');
export const zhang = ['张', '三'].join('');
export const li = ['李', '四'].join('');
export const wang = ['王', '五'].join('');
export const zhao = ['赵', '六'].join('');
/** As a copy hides them already. */
export const somebody = '某'.repeat(3);
export const ouyang = ['欧阳', '小明'].join('');
export const digits = '0'.repeat(7);
export const landline = `0000-${digits}`;
export const mobile = `130${'0'.repeat(8)}`;
/** An identity number with a valid date in it and otherwise zeros. */
export const identity = `1${'0'.repeat(5)}19000101${'0'.repeat(4)}`;
/** The words that letters put before them: who signed, whom to ask, under which number. */
export const signer = ['领导', '签发'].join('');
export const asked = ['联系', '人'].join('');
export const phone = ['联系', '电话'].join('');
export const contact = `${asked}及电话`;
