import { decodedFragment } from './decodedFragment.ts';

/**
 * Leads on from an old address at once. A browser drops the fragment when a page merely refreshes to another, so it is put
 * behind the new address here; a fragment with a new address of its own goes to that. Without this script the links are there.
 */
function newAddress(): string | undefined {
  const fragment = decodedFragment(location.hash);
  const part = fragment === '' ? null : document.getElementById(fragment);
  if (part?.dataset['moved'] !== undefined) return part.querySelector('a')?.href;
  const whole = document.querySelector<HTMLAnchorElement>('a[data-moved-page]');
  if (whole === null) return undefined;
  return whole.dataset['movedPage'] === 'with-parts' ? whole.href + location.hash : whole.href;
}

function follow(): void {
  const address = newAddress();
  if (address !== undefined) location.replace(address);
}

follow();
addEventListener('hashchange', follow);
