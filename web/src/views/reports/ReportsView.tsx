import { useEffect, useState } from 'preact/hooks';
import { useResource } from '../../app/resource';
import { address, setQuery } from '../../app/router';
import { pulse } from '../../app/live';
import { day } from '../../model/days';
import type { ReportReference } from '../../model/picture';
import { count, kindWord } from '../../model/words';
import { Nothing, Pending } from '../../parts/Notice';
import { Reader } from './Reader';

interface Item { report: ReportReference; claims: number; excerpt: string }

interface Facet { value: string; count: number }

interface Found { total: number; page: number; pages: number; reports: Item[]; outlets: Facet[]; languages: Facet[]; kinds: Facet[] }

const FILTERS = ['query', 'outlet', 'language', 'kind', 'from', 'to', 'page'] as const;

const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'code' });

const WORDS = { outlet: (value: string) => value, kind: kindWord, language: (value: string) => { try { return languages.of(value) ?? value; } catch { return value; } } };

export default function ReportsView() {
  return address.value.rest ? <Reader id={address.value.rest} /> : <Search />;
}

function Search() {
  const { query } = address.value;
  const asked = new URLSearchParams();
  for (const name of FILTERS) if (query.get(name)) asked.set(name, query.get(name)!);
  const { data, error, again } = useResource<Found>(`/api/reports?${asked}`, pulse.value, true);
  const [typed, setTyped] = useState(query.get('query') ?? '');
  useEffect(() => {
    // Waits for the end of a word, so that each letter is not a search.
    const timer = setTimeout(() => { if (typed !== (query.get('query') ?? '')) setQuery({ query: typed || null, page: null }); }, 250);
    return () => clearTimeout(timer);
  }, [typed]);

  const page = Number(query.get('page')) || 1;
  return (
    <>
      <h1>Reports</h1>
      <form class="search" role="search" onSubmit={event => { event.preventDefault(); setQuery({ query: typed || null, page: null }); }}>
        <label class="field">Words in the text <input id="search" type="search" value={typed} onInput={event => setTyped(event.currentTarget.value)} placeholder="battalion, Yelnya …" /></label>
        <label class="field">From <input type="date" value={query.get('from') ?? ''} onChange={event => setQuery({ from: event.currentTarget.value || null, page: null })} /></label>
        <label class="field">To <input type="date" value={query.get('to') ?? ''} onChange={event => setQuery({ to: event.currentTarget.value || null, page: null })} /></label>
      </form>
      {!data ? <Pending error={error} again={again} what="The reports" /> : (
        <div class="facet-split">
          {/* Where they would stand above the list, they are folded. */}
          <aside aria-label="Narrow down"><details class="facets" open={matchMedia('(min-width: 60rem)').matches}><summary>Narrow down</summary><div>
            {([['outlet', data.outlets], ['kind', data.kinds], ['language', data.languages]] as const).filter(([, values]) => values.length > 0).map(([name, values]) => (
              <fieldset key={name}>
                <legend>{kindWord(name)}</legend>
                {values.slice(0, 12).map(({ value, count: n }) => (
                  <button type="button" key={value} aria-pressed={query.get(name) === value} onClick={() => setQuery({ [name]: query.get(name) === value ? null : value, page: null })}>
                    {value ? WORDS[name](value) : 'not named'} <small>{n.toLocaleString('en')}</small>
                  </button>
                ))}
              </fieldset>
            ))}
          </div></details></aside>
          <div>
            <p class="sum" role="status">{count(data.total, 'report')}</p>
            {data.reports.length === 0 && <Nothing>No report fits. Take away a filter, or other words.</Nothing>}
            <ul class="report-list">
              {data.reports.map(({ report, claims, excerpt }) => (
                <li key={report.id}>
                  <a href={`/reports/${encodeURIComponent(report.id)}`}>{report.title || report.path || report.id}</a>
                  <p class="quiet">{[report.outlet, report.published ? day(report.published) : 'without a date', count(claims, 'claim')].filter(Boolean).join(' · ')}</p>
                  <p class="snippet" lang={report.language}>{excerpt}</p>
                </li>
              ))}
            </ul>
            {data.pages > 1 && (
              <p class="pages">
                <button type="button" disabled={page <= 1} onClick={() => setQuery({ page: String(page - 1) }, false)}>Newer</button>
                <span>page {page} of {data.pages.toLocaleString('en')}</span>
                <button type="button" disabled={page >= data.pages} onClick={() => setQuery({ page: String(page + 1) }, false)}>Older</button>
              </p>
            )}
          </div>
        </div>
      )}
    </>
  );
}
