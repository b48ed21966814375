import { useEffect } from 'preact/hooks';
import type { ComponentType } from 'preact';
import { signal } from '@preact/signals';
import { EvidencePanel } from '../parts/EvidencePanel';
import { Notice } from '../parts/Notice';
import { NowView } from '../views/now/NowView';
import { Header } from './Header';
import { useResource } from './resource';
import { SignIn, type Session } from './SignIn';
import { announcement, connect } from './live';
import { address, followLinks, go, viewLink, VIEWS } from './router';
import { need, refresh, standing, trouble } from './store';

// Views besides the first are pieces of their own: the first view comes quickly, and the map only to those who open it.
const LAZY: Record<string, () => Promise<{ default: ComponentType }>> = {
  map: () => import('../views/map/MapView'),
  estimates: () => import('../views/estimates/EstimatesView'),
  sources: () => import('../views/sources/SourcesView'),
  board: () => import('../views/board/BoardView'),
  register: () => import('../views/register/RegisterView'),
  calendar: () => import('../views/calendar/CalendarView'),
  reports: () => import('../views/reports/ReportsView'),
};

const loaded = signal<Record<string, ComponentType>>({ now: NowView });
const failed = signal<string | null>(null);

function load(view: string): void {
  if (loaded.value[view] || !LAZY[view]) return;
  LAZY[view]().then(
    module => { loaded.value = { ...loaded.value, [view]: module.default }; failed.value = null; },
    () => { failed.value = view; });
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target as HTMLElement;
  if (target.closest('input, textarea, select, [contenteditable]')) return;
  if (event.key === '/') {
    event.preventDefault();
    if (address.value.view !== 'reports' || address.value.rest) go(viewLink('reports'));
    setTimeout(() => document.getElementById('search')?.focus(), 50);
    return;
  }
  const view = VIEWS.find(v => v.key === event.key);
  if (view) go(viewLink(view.path));
}

/** Asks who is here first: where people must sign in, nothing else answers. */
export function App() {
  const { data: session, error, again } = useResource<Session>('/api/session');
  // The banner stands from the first moment, so that nothing moves when the picture comes.
  if (session?.constructed && standing.value.seq === 0 && !standing.value.constructed) standing.value = { ...standing.value, constructed: true };
  if (error) return <main id="main"><Notice tone="warn" action="Try again" onAction={again}>{error}</Notice></main>;
  if (!session) return <main id="main"><p class="waiting" role="status">Loading …</p></main>;
  return session.required && !session.name ? <main id="main"><SignIn onDone={again} /></main> : <Station />;
}

function Station() {
  useEffect(() => {
    need('theatres');
    connect();
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);

  const { view } = address.value;
  const known = VIEWS.find(v => v.path === view);
  useEffect(() => {
    load(view);
    document.title = known ? `${known.title} · Vedette` : 'Vedette';
  }, [view]);

  const View = loaded.value[view];
  return (
    <div onClick={followLinks}>
      <a class="skip" href="#main">To the content</a>
      <Header />
      <main id="main" tabIndex={-1}>
        {trouble.value && <Notice tone="warn" action="Try again" onAction={refresh}>The picture could not be fetched: {trouble.value}</Notice>}
        {!known && <Notice tone="warn">There is no page of this name. <a href={viewLink('now')}>To the picture now</a></Notice>}
        {failed.value === view && <Notice tone="warn" action="Try again" onAction={() => load(view)}>This part of the page could not be loaded.</Notice>}
        {View ? <View /> : known && failed.value !== view && <p class="waiting" role="status">Loading …</p>}
      </main>
      <EvidencePanel />
      <p class="vh" role="status" aria-live="polite">{announcement.value}</p>
    </div>
  );
}
