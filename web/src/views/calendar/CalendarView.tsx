import { need, parts } from '../../app/store';
import { day, interval } from '../../model/days';
import type { CalendarEntry } from '../../model/picture';
import { capital, count, country, kindWord } from '../../model/words';
import { showClaims } from '../../parts/evidence';
import { Nothing } from '../../parts/Notice';

const STANCE = { tells: 'tells of it', agreed: 'speaks of an agreement', denies: 'denies it' };

const TENSE: Record<string, string> = { past: 'held', scheduled: 'scheduled', possible: 'possible', cancelled: 'cancelled' };

/** Calls and talks by day, each with what either side says of it. */
export default function CalendarView() {
  need('calendar');
  const all = parts.value.calendar;
  const dated = (all ?? []).filter(e => e.when.earliest || e.when.latest)
    .sort((a, b) => ((a.when.earliest ?? a.when.latest)! < (b.when.earliest ?? b.when.latest)! ? -1 : 1));
  const undated = (all ?? []).filter(e => !e.when.earliest && !e.when.latest);
  const months = new Map<string, CalendarEntry[]>();
  for (const entry of dated) {
    const month = (entry.when.earliest ?? entry.when.latest)!.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return (
    <>
      <h1>Calls and talks</h1>
      <p class="lede">One event stands once, with the account of each side beside the other.</p>
      {!all ? <p class="waiting" role="status">Loading …</p> : all.length === 0 ? <Nothing>No report speaks of a call, a meeting or talks.</Nothing> : (
        <>
          {[...months].map(([month, entries]) => (
            <section key={month} class="month">
              <h2>{day(month)}</h2>
              <ol class="days">{entries.map(entry => <Event key={entry.id} entry={entry} />)}</ol>
            </section>
          ))}
          {undated.length > 0 && <section class="month"><h2>Without a date</h2><ol class="days">{undated.map(entry => <Event key={entry.id} entry={entry} />)}</ol></section>}
        </>
      )}
    </>
  );
}

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
