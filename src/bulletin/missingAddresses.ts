import type { Problem } from '../domain/Problem.ts';
import { newAddress } from './newAddress.ts';
import type { Redirect } from './redirectsOf.ts';

/** The addresses that a release kept: where they are written, one a line. */
export interface KeptAddresses {
  /** Relative to the workspace. */
  readonly file: string;
  readonly addresses: readonly { readonly address: string; readonly line: number }[];
}

/** An error for every address of the last release that is gone and that no redirect covers. */
export function missingAddresses(
  previous: KeptAddresses,
  current: ReadonlySet<string>,
  redirects: readonly Redirect[],
): readonly Problem[] {
  return previous.addresses
    .filter(({ address }) => newAddress(address, current, redirects) === undefined)
    .map(({ address, line }) => ({
      file: previous.file,
      row: line,
      column: '',
      level: 'error',
      code: 'address-gone',
      message: `地址“${address}”在上一期公报里有，现在没有了，别人引用的链接会落空；${adviceOn(address)}`,
    }));
}

function adviceOn(address: string): string {
  return /^policies\/.+#clause-/u.test(address)
    ? '请恢复这一条，或者在那份文件开头的 redirects 里写明旧条款改到哪一条，或者在 content/site.yaml 的 redirects 里写明新地址'
    : '请恢复它，或者在 content/site.yaml 的 redirects 里写明新地址，如 /places/旧编码/: /places/新编码/';
}
