/** Why a printed figure cannot be read: a Chinese sentence for the person who edits the spreadsheet. */
export class Unreadable extends Error {
  override readonly name = 'Unreadable';
}
