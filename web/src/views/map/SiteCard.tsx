import { interval, day, dayOf } from '../../model/days';
import { capital, country } from '../../model/words';
import type { Site } from '../../model/picture';
import { showClaims } from '../../parts/evidence';
import { Merge, Split } from '../../parts/Regroup';
import { Imagery } from './Imagery';
import { STATE_WORDS, type Standing } from './ledger';

/** A place with its history. */
export function SiteCard({ standing: { site, state, seen, first, last }, sites, onClose }: { standing: Standing; sites: Site[]; onClose: () => void }) {
  return (
    <section class="card site-card" id="site-card">
      <p class="tag"><span>{STATE_WORDS[state] ?? state}</span><button type="button" onClick={onClose}>Close</button></p>
      <h2>{site.name}</h2>
      <p class="quiet">
        {country(site.country)}{site.radius_km !== undefined ? `, known to within ${Math.round(site.radius_km)} km` : ', not located'}
        {Number.isNaN(first) ? '' : `; first seen ${day(dayOf(first))}, last ${day(dayOf(last))}`}
      </p>
      {site.names && site.names.length > 1 && <p class="quiet">Also written {site.names.filter(n => n !== site.name).join(', ')}.</p>}
      {site.related && site.related.length > 0 && <p class="quiet">Beside {site.related.map(id => sites.find(s => s.id === id)?.name ?? id).join(', ')}.</p>}
      {site.appearances && site.appearances.length > 0
        ? <ul class="seen-here">{site.appearances.map(a => <li key={a.item + a.claim}><button type="button" class="figure" onClick={() => showClaims(`${a.item}, ${site.name}`, [a.claim])}>{capital(a.item.replaceAll('_', ' '))}</button>{a.first_seen ? `, first ${day(a.first_seen)}` : ''}{a.is_new ? <strong> now seen here</strong> : ''}</li>)}</ul>
        : site.equipment.length > 0 && <p>Equipment: {site.equipment.map(e => capital(e.replaceAll('_', ' '))).join(', ')}.</p>}
      <Imagery site={site} />
      <ol class="ledger">
        {[...seen].reverse().map(entry => (
          <li key={entry.claim}>
            <button type="button" class="figure" onClick={() => showClaims(site.name, [entry.claim])}>{interval(entry.as_of)}</button>{' '}
            <strong>{STATE_WORDS[entry.state ?? ''] ?? 'named'}</strong>{entry.origin ? `, ${entry.origin}` : ''}
            {entry.distance && (
              <span class={entry.distance.consistent ? 'holds' : 'fails'}>
                {' '}says {Math.round(entry.distance.stated_km)} km from {entry.distance.line}; the map says {Math.round(entry.distance.map_km)} km{entry.distance.consistent ? ', which holds' : ': that cannot be'}
              </span>
            )}
            {site.observations.length > 1 && <> <Split kind="split_site" id={site.id} claim={entry.claim} what="site" /></>}
          </li>
        ))}
      </ol>
      <Merge kind="merge_sites" id={site.id} what="site" others={sites.filter(s => s.id !== site.id).sort((a, b) => a.name.localeCompare(b.name)).map(s => ({ id: s.id, label: s.name }))} />
    </section>
  );
}
