import { useEffect, useState } from 'preact/hooks';
import { get } from './api';

export interface Resource<T> { data?: T; error?: string; loading: boolean; again: () => void }

/** What an address of the server gives. Fetched anew when the address or `turn` changes. What was there stays until then; with `keep` also
    where the address is another, so that a list does not vanish while the next one comes. */
export function useResource<T>(path: string | null, turn = 0, keep = false): Resource<T> {
  const [state, setState] = useState<{ path?: string | null; data?: T; error?: string }>({});
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (path === null) return;
    const abort = new AbortController();
    get<T>(path, abort.signal).then(
      data => setState({ path, data }),
      (error: unknown) => {
        if (!abort.signal.aborted) setState(before => ({ path, data: keep || before.path === path ? before.data : undefined, error: error instanceof Error ? error.message : String(error) }));
      });
    return () => abort.abort();
  }, [path, turn, tries]);
  const current = state.path === path;
  return { data: current || keep ? state.data : undefined, error: current ? state.error : undefined, loading: path !== null && !current, again: () => setTries(n => n + 1) };
}
