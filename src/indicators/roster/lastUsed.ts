/** Remembers the answers to the last `most` different questions asked, and works the others out again. */
export function lastUsed<K, V>(most: number, answer: (question: K) => V): (question: K) => V {
  const known = new Map<K, V>();
  return (question) => {
    const value = known.get(question) ?? answer(question);
    // A map lists its keys in the order in which they were set: the first is the one not asked for the longest.
    known.delete(question);
    known.set(question, value);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return value;
  };
}
