/** Runs in the page: rows of leading numbers of which the last holds one alone under a row of several. */
export function loneHeadline(): string[] {
  return [...document.querySelectorAll('.headlines')].flatMap((list) => {
    const tops = [...list.children].map((each) => Math.round(each.getBoundingClientRect().top));
    const last = tops.filter((top) => top === tops.at(-1)).length;
    const first = tops.filter((top) => top === tops[0]).length;
    return last === 1 && first > 1
      ? [`“${list.lastElementChild?.textContent.trim().slice(0, 20)}” stands alone`]
      : [];
  });
}
