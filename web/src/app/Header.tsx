import { count } from '../model/words';
import { link, reading } from './live';
import { address, setQuery, viewLink, VIEWS } from './router';
import { parts, standing, theatre, theatres } from './store';
import { day } from '../model/days';
import { theme, toggleTheme } from './theme';

const LINK = { connecting: 'connecting', live: 'live', broken: 'no connection, trying again' } as const;

export function Header() {
  const current = address.value.view;
  return (
    <header class="shell">
      {standing.value.constructed && (
        <p class="banner">Constructed sample. <span class="wide">These reports were written to show the tool; their outlets are invented. </span>Do not quote them.</p>
      )}
      <div class="topbar">
        <a class="brand" href={viewLink('now')}><img src="/icon.svg" alt="" width="22" height="22" /> Vedette</a>
        <TheatreChoice />
        <span class="spring" />
        {reading.value && <span class="asof" role="status">reading again: {count(reading.value.done, 'report')} of {reading.value.all}</span>}
        <span class="asof">{standing.value.asOf ? `as of ${day(standing.value.asOf)}` : ''}</span>
        <span class={`link ${link.value}`} role="status"><i aria-hidden="true" />{LINK[link.value]}</span>
        <button type="button" onClick={toggleTheme}>{theme.value === 'dark' ? 'Light' : 'Dark'}</button>
      </div>
      <nav aria-label="Views">
        <ul>
          {VIEWS.map(view => (
            <li key={view.path}>
              <a href={viewLink(view.path)} aria-current={view.path === current ? 'page' : undefined} title={`Key ${view.key}`}>{view.title}</a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

function TheatreChoice() {
  const all = theatres.value;
  // It keeps its place while the picture is on its way, and where nothing is told of any theatre.
  if (all.length === 0) return <label class="theatre"><span class="vh">Theatre</span><select disabled><option>{parts.value.theatres ? 'no theatre yet' : 'loading …'}</option></select></label>;
  return (
    <label class="theatre">
      <span class="vh">Theatre</span>
      <select value={theatre.value?.id} onChange={event => setQuery({ theatre: event.currentTarget.value }, false)}>
        {all.map(t => <option key={t.id} value={t.id}>{t.title} ({count(t.claims, 'claim')})</option>)}
      </select>
    </label>
  );
}
