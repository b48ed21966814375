import { useResource } from '../../app/resource';

interface WatchedSource { name: string; kind: string; place: string; title?: string; last_fetch?: string; last_success?: string; failures: number; problem?: string; items: number; reports: number }

const moment = (at: string | undefined) => (at ? new Date(at).toLocaleString('en-GB', { dateStyle: 'medium', timeStyle: 'short' }) : 'never');

/** What is watched, and how that goes. Says nothing where nothing is watched. */
export function Watched() {
  const { data } = useResource<WatchedSource[]>('/api/sources');
  if (!data || data.length === 0) return null;
  return (
    <section>
      <h2>Watched</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Watched sources">
        <table>
          <thead><tr><th>Source</th><th>Last fetched</th><th>Items</th><th>Reports</th><th>Failures in a row</th><th>State</th></tr></thead>
          <tbody>{data.map(s => (
            <tr key={s.name}>
              <th scope="row">{s.title || s.name} <span class="quiet">{s.kind}, {s.place}</span></th><td>{moment(s.last_fetch)}</td><td class="n">{s.items}</td><td class="n">{s.reports}</td><td class="n">{s.failures}</td>
              <td>{s.problem ? <span class="fails">{s.problem}</span> : 'fine'}</td>
            </tr>
          ))}</tbody>
        </table>
      </div>
    </section>
  );
}
