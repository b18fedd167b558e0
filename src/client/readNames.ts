import type { ReadFile } from '../search/NameReader.ts';

/**
 * Reads the files of the names that lie at `names`, each once. The manifest is asked for again when the page is loaded;
 * the other files carry its version, so that no old one is taken from a cache.
 */
export function readNames(names: URL, load: typeof fetch = fetch): ReadFile {
  const known = new Map<string, Promise<unknown>>();
  const get = async (file: string, version: string | undefined): Promise<unknown> => {
    const address = new URL(file, names);
    if (version !== undefined) address.searchParams.set('v', version);
    const response = await load(address, version === undefined ? { cache: 'no-cache' } : {});
    if (!response.ok) throw new Error(`${address.href}: ${response.status}`);
    return response.json();
  };
  return async (file, version) => {
    const asked = known.get(file) ?? get(file, version);
    known.set(file, asked);
    // A file that did not come is asked for again the next time.
    asked.catch(() => known.delete(file));
    return asked;
  };
}
