/** Why a file cannot be imported: a Chinese sentence for the person who ran the command. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
}
