import { useEffect, useState } from 'preact/hooks';
import { pulse } from '../../app/live';
import { useResource } from '../../app/resource';
import { standing } from '../../app/store';
import { day, dayNumber, dayOf, written } from '../../model/days';
import { capital, count, country, kindWord } from '../../model/words';
import { Choice } from '../../parts/Choice';
import { showClaims } from '../../parts/evidence';
import { Nothing, Pending } from '../../parts/Notice';

interface Change { kind: string; id: string; words: string; claims: string[] }

interface ChangesAnswer { since: string; items: Change[] }

const VISIT = 'vedette.visit';

/** The day of the picture that this browser saw at its last visit; the one of this visit is kept for the next. */
function useLastVisit(asOf: string | undefined): string | null {
  const [last] = useState(() => { try { return localStorage.getItem(VISIT); } catch { return null; } });
  useEffect(() => { if (asOf) try { localStorage.setItem(VISIT, asOf.slice(0, 10)); } catch { /* nothing is kept */ } }, [asOf]);
  return last;
}

export function Changes() {
  const { asOf } = standing.value;
  const visit = useLastVisit(asOf);
  const [from, setFrom] = useState<'day' | 'week' | 'visit'>('week');
  const today = dayNumber(asOf);
  const since = Number.isNaN(today) ? null : from === 'visit' ? visit : dayOf(today - (from === 'day' ? 1 : 7));
  const { data, error, again } = useResource<ChangesAnswer>(since ? `/api/changes?since=${since}` : null, pulse.value, true);
  return (
    <section>
      <h2>What changed</h2>
      <Choice label="Since" value={from} onChange={setFrom}
        options={[{ value: 'day', words: 'Since the day before' }, { value: 'week', words: 'In a week' }, ...(visit ? [{ value: 'visit' as const, words: 'Since my last visit' }] : [])]} />
      {!data ? <Pending error={error} again={again} what="The changes" /> : data.items.length === 0 ? <Nothing>Nothing changed since {day(data.since)}.</Nothing> : <Lines items={data.items} />}
    </section>
  );
}

const MOST = 40;

// A place or a figure that is new goes before another report of what was known.
const WEIGHT = ['new_site', 'site_state', 'envelope', 'new_finding', 'contradiction', 'damaged_copy', 'new_equipment', 'new_event', 'event', 'new_statement', 'reply', 'new_origin', 'superseded', 'new_carriers'];
const KINDS: Record<string, string> = { new_site: 'New place', site_state: 'Place', envelope: 'Figures', new_finding: 'New figure', damaged_copy: 'Damaged copy', superseded: 'Replaced', new_carriers: 'Told again' };
const weight = (change: Change) => { const i = WEIGHT.indexOf(change.kind); return i < 0 ? WEIGHT.indexOf('new_origin') : i; };

/** What the picture says otherwise comes first; which reports brought it, folded, last. */
function Lines({ items }: { items: Change[] }) {
  const reports = items.filter(c => c.kind === 'new_report');
  const others = items.filter(c => c.kind !== 'new_report').sort((a, b) => weight(a) - weight(b));
  return (
    <>
      <ul class="changes">{others.slice(0, MOST).map(change => <Line key={change.kind + change.id} change={change} />)}</ul>
      {others.length > MOST && <p class="quiet">and {(others.length - MOST).toLocaleString('en')} more.</p>}
      {reports.length > 0 && (
        <details class="fold">
          <summary>{count(reports.length, 'new report')}</summary>
          <ul class="changes">{reports.slice(0, 200).map(r => <li key={r.id}><a href={`/reports/${encodeURIComponent(r.id)}`}>{r.words}</a></li>)}</ul>
        </details>
      )}
    </>
  );
}

// The server tells changes as the terminal does: with codes of countries and days.
const readable = (words: string) => written(words.replace(/(?<=^|of |, )[A-Z]{2}(?=,)/g, country).replace(/(\w)_(?=\w)/g, '$1 '));

function Line({ change }: { change: Change }) {
  const words = readable(change.words);
  return (
    <li>
      <span class="change-kind">{KINDS[change.kind] ?? capital(kindWord(change.kind))}</span>
      {change.claims.length > 0 ? <button type="button" class="figure" onClick={() => showClaims(words, change.claims)}>{words}</button> : words}
    </li>
  );
}
