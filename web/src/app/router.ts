import { signal } from '@preact/signals';

// Each view has an address of its own, and what it shows (place, day, filters) stands in the query: a link shares it.

export const VIEWS = [
  { path: 'now', title: 'Now', key: '1' },
  { path: 'map', title: 'Map', key: '2' },
  { path: 'estimates', title: 'Estimates', key: '3' },
  { path: 'sources', title: 'Sources', key: '4' },
  { path: 'board', title: 'Board', key: '5' },
  { path: 'register', title: 'Register', key: '6' },
  { path: 'calendar', title: 'Calendar', key: '7' },
  { path: 'reports', title: 'Reports', key: '8' },
] as const;

export interface Address { view: string; rest: string; query: URLSearchParams }

function read(): Address {
  const [view = '', ...rest] = location.pathname.split('/').filter(Boolean);
  return { view: view || 'now', rest: rest.map(decodeURIComponent).join('/'), query: new URLSearchParams(location.search) };
}

export const address = signal<Address>(read());

addEventListener('popstate', () => { address.value = read(); });

export function go(to: string, replace = false): void {
  const same = new URL(to, location.href);
  if (same.pathname + same.search === location.pathname + location.search) return;
  history[replace ? 'replaceState' : 'pushState'](null, '', to);
  address.value = read();
}

/** The address of a view that keeps what all views share: the theatre and the day. */
export function viewLink(view: string): string {
  const kept = new URLSearchParams();
  for (const name of ['theatre', 'day']) {
    const value = address.value.query.get(name);
    if (value) kept.set(name, value);
  }
  const query = kept.toString();
  return `/${view}${query ? '?' + query : ''}`;
}

/** Sets or, with null, removes words of the query of this address. */
export function setQuery(changes: Record<string, string | null>, replace = true): void {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) value ? query.set(name, value) : query.delete(name);
  const text = query.toString();
  go(location.pathname + (text ? '?' + text : ''), replace);
}

/** Follows links within the page without loading it anew. */
export function followLinks(event: MouseEvent): void {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
  if (link.pathname.startsWith('/api/') || link.pathname.startsWith('/openapi/')) return;
  if (link.hash && link.pathname === location.pathname) return;
  event.preventDefault();
  go(link.pathname + link.search);
  document.getElementById('main')?.focus({ preventScroll: true });
  scrollTo(0, 0);
}
