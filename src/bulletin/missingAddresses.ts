import type { Problem } from '../domain/Problem.ts';
import type { KeptAddresses } from '../domain/Workspace.ts';
import { newAddresses } from './newAddress.ts';
import { addressParts } from './plainAddress.ts';
import type { Redirect } from './redirectsOf.ts';

/** `places/handan/#figure-group_count.handan.2018`: a number that was computed, so that no row of its own carries its name. */
const computedFigure = /^places\/([^/]+)\/#figure-[^.]+\.\1\./u;

/**
 * For every address of any release that is gone and that no redirect covers: an error; a warning where a page stands and only a
 * computed number is not on it any more. Each is told once, at its line in the newest list that has it.
 */
export function missingAddresses(
  kept: readonly KeptAddresses[],
  stands: (address: string) => boolean,
  redirects: readonly Redirect[],
): readonly Problem[] {
  const newAddress = newAddresses(stands, redirects);
  const told = new Set<string>();
  return kept.flatMap(({ release, file, addresses }) =>
    addresses.flatMap(({ address, line }): readonly Problem[] => {
      if (told.has(address) || newAddress(address) !== undefined) return [];
      told.add(address);
      const { page } = addressParts(address);
      const to = address === page ? undefined : newAddress(page);
      if (computedFigure.test(address) && to === undefined) return [];
      return [{ file, row: line, column: '', ...loss(address, release, page === to ? undefined : to) }];
    }),
  );
}

function loss(address: string, release: string, moved: string | undefined) {
  if (computedFigure.test(address)) {
    const message = `“${address}”是${release}公报里算出来的数，现在这一页上没有它了；请核对名册、分母和年份是否少了行；确实不再算的，可以在 content/site.yaml 的 redirects 里给它写一个新地址`;
    return { level: 'warning', code: 'figure-address-gone', message } as const;
  }
  const carried =
    moved === undefined ? '' : `；它所在的页改到了“/${moved}”，那里没有同名的位置，要为它单写一行`;
  const message = `地址“${address}”在${release}公报里有，现在没有了，别人引用的链接会落空${carried}；${adviceOn(address)}`;
  return { level: 'error', code: 'address-gone', message } as const;
}

function adviceOn(address: string): string {
  if (/^policies\/.+#clause-/u.test(address)) {
    return '请恢复这一条，或者在那份文件开头的 redirects 里写明旧条款改到哪一条，或者在 content/site.yaml 的 redirects 里写明新地址';
  }
  return `请恢复它，或者在 content/site.yaml 的 redirects 里写明新地址：“/${address}: /新地址/”`;
}
