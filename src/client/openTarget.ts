import { decodedFragment } from './decodedFragment.ts';

/**
 * Opens what is folded around, or directly inside, the spot that the address leads to. Newer browsers unfold what is around it
 * by themselves.
 */
function openTarget(): void {
  const target = document.getElementById(decodedFragment(location.hash));
  if (target === null) return;
  const folded = [...target.querySelectorAll<HTMLDetailsElement>(':scope > details')];
  for (let at = target.closest('details'); at !== null; at = at.parentElement?.closest('details') ?? null) {
    folded.push(at);
  }
  const closed = folded.filter(({ open }) => !open);
  for (const details of closed) details.open = true;
  if (closed.length > 0) target.scrollIntoView();
}

openTarget();
addEventListener('hashchange', openTarget);
