import { address, setQuery } from '../../app/router';
import { need, parts, standing } from '../../app/store';
import { day, interval } from '../../model/days';
import type { CalendarEntry } from '../../model/picture';
import { capital, count, country, kindWord } from '../../model/words';
import { showClaims } from '../../parts/evidence';
import { Nothing } from '../../parts/Notice';

const STANCE = { tells: 'tells of it', agreed: 'speaks of an agreement', denies: 'denies it' };

const TENSE: Record<string, string> = { past: 'held', scheduled: 'scheduled', possible: 'possible', cancelled: 'cancelled' };

const PAGE = 100;

const begins = (entry: CalendarEntry) => (entry.when.earliest ?? entry.when.latest)!;
const order = (a: CalendarEntry, b: CalendarEntry) => (begins(a) < begins(b) ? -1 : begins(a) > begins(b) ? 1 : a.id < b.id ? -1 : 1);

/** What is still to come in its order, then what was, the latest first; each with what either side says of it. */
export default function CalendarView() {
  need('calendar');
  const all = parts.value.calendar;
  const today = (standing.value.asOf ?? '').slice(0, 10);
  const most = Number(address.value.query.get('most')) || PAGE;
  const dated = (all ?? []).filter(e => e.when.earliest || e.when.latest).sort(order);
  const undated = (all ?? []).filter(e => !e.when.earliest && !e.when.latest);
  const ahead = dated.filter(e => (e.when.latest ?? e.when.earliest)! > today && e.tense !== 'past');
  const told = dated.filter(e => !ahead.includes(e)).reverse();
  const months = new Map<string, CalendarEntry[]>();
  for (const entry of told.slice(0, most)) {
    const month = begins(entry).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return (
    <>
      <h1>Calls and talks</h1>
      <p class="lede">One event stands once, with the account of each side beside the other.</p>
      {!all ? <p class="waiting" role="status">Loading …</p> : all.length === 0 ? <Nothing>No report speaks of a call, a meeting or talks.</Nothing> : (
        <>
          {ahead.length > 0 && <Month title={`After ${day(today)}`} entries={ahead} />}
          {[...months].map(([month, entries]) => <Month key={month} title={day(month)} entries={entries} />)}
          {told.length > most && <button type="button" onClick={() => setQuery({ most: String(most + PAGE) })}>Show earlier ones of {count(told.length, 'event')}</button>}
          {undated.length > 0 && <Month title="Without a date" entries={undated.slice(0, most)} />}
        </>
      )}
    </>
  );
}

const Month = ({ title, entries }: { title: string; entries: CalendarEntry[] }) => (
  <section class="month">
    <h2>{title}</h2>
    <ol class="days">{entries.map(entry => <Event key={entry.id} entry={entry} />)}</ol>
  </section>
);

function Event({ entry }: { entry: CalendarEntry }) {
  const names = entry.participants.map(country);
  const title = `${capital(kindWord(entry.event))}${names.length ? `: ${names.join(', ')}` : ''}`;
  return (
    <li class={`event ${entry.tense}`}>
      <p class="event-day">{interval(entry.when)}</p>
      <div>
        <h3>{title} <small class="tense">{TENSE[entry.tense] ?? entry.tense}</small>{entry.disputed && <small class="tense fails">disputed</small>}</h3>
        {entry.accounts && entry.accounts.length > 0
          ? <ul class="accounts">{entry.accounts.map(account => (
              <li key={account.side}><strong>{country(account.country) || account.side || 'a report in its own voice'}</strong> {STANCE[account.stance]} <button type="button" class="figure" onClick={() => showClaims(title, account.claims)}>{count(account.claims.length, 'mention')}</button></li>
            ))}</ul>
          : <p><button type="button" class="figure" onClick={() => showClaims(title, entry.claims)}>{count(entry.claims.length, 'mention')}</button></p>}
      </div>
    </li>
  );
}
