import type { Token, TokenOf } from './Token.ts';

/** A place in the words of a printed figure; `take` moves past the next word if it is of the kind asked for. */
export interface Cursor {
  readonly take: <K extends Token['kind']>(kind: K) => TokenOf<K> | undefined;
  readonly next: () => Token | undefined;
}

export function cursorOver(tokens: readonly Token[]): Cursor {
  let at = 0;
  return {
    next: () => tokens[at],
    take<K extends Token['kind']>(kind: K) {
      const token = tokens[at];
      if (!isOfKind(token, kind)) return undefined;
      at += 1;
      return token;
    },
  };
}

function isOfKind<K extends Token['kind']>(token: Token | undefined, kind: K): token is TokenOf<K> {
  return token?.kind === kind;
}
