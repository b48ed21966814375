import { useEffect, useMemo, useState } from 'preact/hooks';
import { useResource } from '../../app/resource';
import { address, setQuery } from '../../app/router';
import { need, parts, theatre } from '../../app/store';
import { day, dayNumber, dayOf } from '../../model/days';
import { capital, count, country } from '../../model/words';
import { Nothing } from '../../parts/Notice';
import { DaySlider } from '../../parts/DaySlider';
import { span, standings, STATE_WORDS, type Standing } from './ledger';
import { SiteCard } from './SiteCard';
import { SiteMap } from './SiteMap';
import { StateMark } from './StateMark';

export default function MapView() {
  need('theatres', 'sites');
  const here = theatre.value;
  const sites = useMemo(() => (parts.value.sites ?? []).filter(s => s.theatre === here?.id), [parts.value.sites, here?.id]);
  const range = useMemo(() => span(sites), [sites]);
  const asked = address.value.query.get('day');
  const until = asked ? dayNumber(asked) : range?.to ?? Infinity;
  const shown = useMemo(() => standings(sites, until, !asked || until >= (range?.to ?? 0)), [sites, until, asked, range]);
  const selected = address.value.query.get('site') ?? undefined;
  const chosen = shown.find(s => s.site.id === selected);
  const select = (id: string | null) => setQuery({ site: id });
  const borders = here?.target && here.actor.length === 2 && here.target.length === 2 ? `/api/basemap/border?a=${here.actor}&b=${here.target}` : null;
  const { data: band } = useResource<[number, number][][]>(borders);
  const [noBand] = useState<[number, number][][]>([]);

  useEffect(() => { if (chosen) document.getElementById('site-card')?.scrollIntoView({ block: 'nearest' }); }, [selected]);

  if (!parts.value.sites) return <><h1>Where</h1><p class="waiting" role="status">Loading …</p></>;
  const located = shown.filter(s => s.site.lat !== undefined);
  const lost = shown.filter(s => s.site.lat === undefined);
  return (
    <>
      <h1>Where</h1>
      <p class="lede">Marks show states, circles the doubt. A dashed area is as exact as the words were; “near the border” is the shaded band.</p>
      {sites.length === 0 ? <Nothing>No report names a place here.</Nothing> : (
        <>
          {range && <DaySlider from={range.from} to={range.to} value={Math.min(until, range.to)} onChange={n => setQuery({ day: n >= range.to ? null : dayOf(n) })} />}
          <div class="map-split">
            <div class="map-side">
              <SiteMap standings={shown} band={band ?? noBand} selected={selected} onSelect={select} />
              <Legend standings={shown} />
            </div>
            <div class="site-list">
              {chosen && <SiteCard standing={chosen} sites={sites} onClose={() => select(null)} />}
              <h2>{count(located.length, 'place')} {asked ? `on ${day(asked)}` : 'now'}</h2>
              <ul>
                {located.map(s => <li key={s.site.id}><SiteButton standing={s} on={s.site.id === selected} onSelect={select} /></li>)}
              </ul>
              {lost.length > 0 && (
                <details class="fold" open={lost.length < 6}>
                  <summary>{count(lost.length, 'place')} not located</summary>
                  <ul>{lost.map(s => <li key={s.site.id}><SiteButton standing={s} on={s.site.id === selected} onSelect={select} /></li>)}</ul>
                </details>
              )}
            </div>
          </div>
        </>
      )}
    </>
  );
}

function SiteButton({ standing: { site, state, last, origins }, on, onSelect }: { standing: Standing; on: boolean; onSelect: (id: string) => void }) {
  return (
    <button type="button" class="site-row" aria-pressed={on} onClick={() => onSelect(site.id)}>
      <StateMark state={state} />
      <span class="name">{site.name} <small>{country(site.country)}</small></span>
      <span class="quiet">{capital((STATE_WORDS[state] ?? state).toLowerCase())}{Number.isNaN(last) ? '' : `, ${day(dayOf(last))}`}{origins ? ` · ${count(origins, 'origin')}` : ''}</span>
    </button>
  );
}

function Legend({ standings }: { standings: Standing[] }) {
  const states = [...new Set(standings.map(s => s.state))];
  return <ul class="legend">{states.map(s => <li key={s}><StateMark state={s} />{STATE_WORDS[s] ?? s}</li>)}</ul>;
}
