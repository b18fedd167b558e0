/** One thing to be put on a line: where its middle would like to be, and how much room it takes, in px. */
export interface Spread {
  readonly wanted: number;
  readonly size: number;
}

interface Cluster {
  readonly members: number[];
  /** Sum over the members of the start that each would like the cluster to have. */
  wish: number;
  size: number;
  start: number;
}

/**
 * The middles of things put side by side between `low` and `high` without overlap, each as near to its wish as the others
 * allow and in the order of the wishes. Neighbours that would collide form a cluster that settles at their mean wish.
 * Where there is not room for all, they run past `high`: the caller makes the line long enough.
 */
export function spreadAlong(items: readonly Spread[], low: number, high: number): readonly number[] {
  const order = items
    .map((_, index) => index)
    .sort((a, b) => wantedAt(items, a) - wantedAt(items, b) || a - b);
  const clusters: Cluster[] = [];
  for (const index of order) {
    const size = sizeAt(items, index);
    let last: Cluster = { members: [index], wish: wantedAt(items, index) - size / 2, size, start: 0 };
    settle(last, low, high);
    for (
      let before = clusters.at(-1);
      before && before.start + before.size > last.start;
      before = clusters.at(-1)
    ) {
      clusters.pop();
      last = merged(before, last);
      settle(last, low, high);
    }
    clusters.push(last);
  }
  const middles = items.map(() => 0);
  for (const cluster of clusters) {
    let start = cluster.start;
    for (const index of cluster.members) {
      middles[index] = start + sizeAt(items, index) / 2;
      start += sizeAt(items, index);
    }
  }
  return middles;
}

function wantedAt(items: readonly Spread[], index: number): number {
  return items[index]?.wanted ?? 0;
}

function sizeAt(items: readonly Spread[], index: number): number {
  return items[index]?.size ?? 0;
}

function merged(before: Cluster, after: Cluster): Cluster {
  return {
    members: [...before.members, ...after.members],
    wish: before.wish + after.wish - after.members.length * before.size,
    size: before.size + after.size,
    start: 0,
  };
}

function settle(cluster: Cluster, low: number, high: number): void {
  const mean = cluster.wish / cluster.members.length;
  cluster.start = Math.max(low, Math.min(mean, high - cluster.size));
}
