import { useState } from 'preact/hooks';
import { send } from '../../app/api';
import { arrivals } from '../../app/live';
import { useResource } from '../../app/resource';
import { day } from '../../model/days';
import { Nothing, Notice, Pending } from '../../parts/Notice';

interface Alert { id: string; raised_at: string; rule: string; kind: string; title: string; items: { subject: string; text: string }[]; total: number }

/** What rang and nobody has acknowledged. */
export function Alerts() {
  const [turn, setTurn] = useState(0);
  const [failed, setFailed] = useState('');
  const { data, error, again } = useResource<Alert[]>('/api/alerts?open=true', arrivals.value.alert + turn * 1e6);
  const acknowledge = (id: string) => send('POST', `/api/alerts/${encodeURIComponent(id)}/acknowledge`).then(
    () => { setFailed(''); setTurn(n => n + 1); }, (e: unknown) => setFailed(e instanceof Error ? e.message : String(e)));
  return (
    <section>
      <h2>Alerts</h2>
      {failed && <Notice tone="warn">Not acknowledged: {failed}</Notice>}
      {!data ? <Pending error={error} again={again} what="The alerts" /> : data.length === 0 ? <Nothing>No alert is open.</Nothing> : (
        <ul class="alerts">
          {data.map(alert => (
            <li key={alert.id} class="card">
              <p class="tag"><span>{alert.rule.replaceAll('_', ' ')}</span><span class="when">{day(alert.raised_at)}, {alert.raised_at.slice(11, 16)} UTC</span></p>
              <h3>{alert.title}</h3>
              <ul class="alert-items">{alert.items.slice(0, 4).map(item => <li key={item.subject + item.text}>{item.text}</li>)}</ul>
              {alert.total > 4 && <p class="quiet">and {(alert.total - 4).toLocaleString('en')} more.</p>}
              <p class="actions"><button type="button" onClick={() => acknowledge(alert.id)}>Acknowledge</button></p>
            </li>
          ))}
        </ul>
      )}
      <p class="quiet"><a href="/api/alerts.atom">Alerts as a feed</a></p>
    </section>
  );
}
