import { signal } from '@preact/signals';
import { refresh, take, type Delta } from './store';

// The stream of changes. The browser reconnects by itself and sends the last id it saw; where the server no longer has
// what lies between, it says "reset" and the page fetches afresh.

export type Link = 'connecting' | 'live' | 'broken';

export const link = signal<Link>('connecting');

/** Counts what came by kind, so that views can follow alerts and corrections without a stream of their own. */
export const arrivals = signal({ alert: 0, correction: 0 });

/** Counts the changes of the picture for views that ask the server for more: at once after a quiet time, else every few seconds,
    so that a busy hour does not become a storm of requests. */
export const pulse = signal(0);

const QUIET = 4000;
let lastBeat = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;

function beat(): void {
  if (waiting) return;
  waiting = setTimeout(() => {
    waiting = undefined;
    lastBeat = Date.now();
    pulse.value++;
  }, Math.max(0, lastBeat + QUIET - Date.now()));
}

/** Id and words of the latest change, for those who hear the page. */
export const announcement = signal('');

const count = (kind: 'alert' | 'correction') => { arrivals.value = { ...arrivals.value, [kind]: arrivals.value[kind] + 1 }; };

/** How many stored reports were read again after an update of the program, and of how many; null while none are. */
export const reading = signal<{ done: number; all: number } | null>(null);

let stream: EventSource | null = null;

export function connect(): void {
  stream?.close();
  stream = new EventSource('/api/events');
  stream.addEventListener('open', () => { link.value = 'live'; });
  stream.addEventListener('error', () => {
    link.value = 'broken';
    // Closed for good (a proxy's error page, a server that went): begin again after a while.
    if (stream?.readyState === EventSource.CLOSED) setTimeout(connect, 3000);
  });
  stream.addEventListener('delta', event => {
    const delta = JSON.parse((event as MessageEvent<string>).data) as Delta;
    take(delta);
    beat();
    const reports = delta.upsert.reports?.length ?? 0;
    announcement.value = reports > 0 ? `The picture changed: ${reports} ${reports === 1 ? 'report' : 'reports'}.` : 'The picture changed.';
  });
  stream.addEventListener('reset', () => { refresh(); count('alert'); count('correction'); beat(); });
  stream.addEventListener('reading', event => {
    const { done, all } = JSON.parse((event as MessageEvent<string>).data) as { done: number; all: number };
    reading.value = done < all ? { done, all } : null;
  });
  stream.addEventListener('alert', () => count('alert'));
  stream.addEventListener('correction', () => count('correction'));
}
