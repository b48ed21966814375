import { computed, signal } from '@preact/signals';
import type { Assertion, Estimate, Part, Picture, Question, Theatre } from '../model/picture';
import { getStanding } from './api';
import { address } from './router';

// The parts of the picture that views have asked for. Each is fetched once and then kept true by deltas.

type Parts = { [K in Part]?: Picture[K] };

interface Answer extends Parts { as_of?: string; constructed?: boolean }

export interface Delta { seq: number; as_of?: string; upsert: Parts; remove: { [K in Part]?: string[] } }

export const parts = signal<Parts>({});
export const standing = signal<{ seq: number; asOf?: string; constructed: boolean }>({ seq: 0, constructed: false });
export const trouble = signal<string | null>(null);

const asked = new Set<Part>();
// Deltas that came while a part was under way: they may be newer than what comes.
const later: Delta[] = [];
let underWay = 0;

/** Makes sure that parts are there, or are on their way. */
export function need(...wanted: Part[]): void {
  const missing = wanted.filter(part => !asked.has(part));
  if (missing.length === 0) return;
  for (const part of missing) asked.add(part);
  void fetchParts(missing);
}

async function fetchParts(wanted: Part[]): Promise<void> {
  underWay++;
  try {
    const { body: { as_of, constructed, ...rest }, seq } = await getStanding<Answer>(`/api/picture?parts=${wanted.join(',')}`);
    const fresh: Parts = {};
    for (const part of wanted) Object.assign(fresh, { [part]: rest[part] ?? [] });
    parts.value = { ...parts.value, ...fresh };
    standing.value = { seq: Math.max(standing.value.seq, seq), asOf: as_of ?? standing.value.asOf, constructed: constructed ?? standing.value.constructed };
    for (const delta of later) if (delta.seq > seq) parts.value = applied(parts.value, delta);
    trouble.value = null;
  } catch (error) {
    for (const part of wanted) asked.delete(part);
    trouble.value = error instanceof Error ? error.message : String(error);
  } finally {
    if (--underWay === 0) later.length = 0;
  }
}

/** Fetches anew all that was asked for: after a gap, and when a person asks to try again. */
export function refresh(): void {
  if (asked.size > 0) void fetchParts([...asked]);
}

const key = (item: object): string => ('id' in item ? String(item.id) : 'question' in item ? String(item.question) : 'a' in item && 'b' in item ? `${item.a} ${item.b} ${'relation' in item ? String(item.relation) : ''}` : '');

/** Parts after a delta: what is upserted replaces what has its id, what is removed goes; other items stay the same objects. */
export function applied(before: Parts, delta: Pick<Delta, 'upsert' | 'remove'>): Parts {
  const after: Record<string, object[] | undefined> = { ...before };
  for (const part of new Set([...Object.keys(delta.upsert ?? {}), ...Object.keys(delta.remove ?? {})])) {
    const items = after[part];
    if (!items) continue; // nobody has asked for it yet
    const fresh = new Map(((delta.upsert as Record<string, object[]>)[part] ?? []).map(item => [key(item), item]));
    const gone = new Set((delta.remove as Record<string, string[]>)[part] ?? []);
    const kept = items.filter(item => !gone.has(key(item))).map(item => {
      const replacement = fresh.get(key(item));
      fresh.delete(key(item));
      return replacement ?? item;
    });
    after[part] = [...kept, ...fresh.values()];
  }
  return after as Parts;
}

export function take(delta: Delta): void {
  if (delta.seq <= standing.value.seq) return;
  if (underWay > 0) later.push(delta);
  parts.value = applied(parts.value, delta);
  standing.value = { ...standing.value, seq: delta.seq, asOf: delta.as_of ?? standing.value.asOf };
}

export const theatres = computed<Theatre[]>(() => [...(parts.value.theatres ?? [])].sort((a, b) => b.claims - a.claims || (a.id < b.id ? -1 : 1)));

/** The theatre that the page shows: the one in the address, else the largest. */
export const theatre = computed<Theatre | undefined>(() => {
  const id = address.value.query.get('theatre');
  return theatres.value.find(t => t.id === id) ?? theatres.value[0];
});

/** The day that the page shows things as of; undefined for the latest. */
export const chosenDay = computed(() => address.value.query.get('day') ?? undefined);

export const assertionsById = computed(() => new Map<string, Assertion>((parts.value.assertions ?? []).map(a => [a.id, a])));
export const questionsById = computed(() => new Map<string, Question>((parts.value.questions ?? []).map(q => [q.id, q])));
export const estimatesByQuestion = computed(() => new Map<string, Estimate>((parts.value.estimates ?? []).map(e => [e.question, e])));
