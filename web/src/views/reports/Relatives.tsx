import { need, parts } from '../../app/store';
import { address, setQuery } from '../../app/router';
import type { Copy } from '../../model/picture';
import { carrierWord } from '../../model/words';

/** The reports that this one copies, and those that copy it. */
export function Relatives({ id, copies }: { id: string; copies: Copy[] }) {
  if (copies.length > 0) need('reports');
  const beside = address.value.query.get('beside');
  const name = (report: string) => {
    const reference = parts.value.reports?.find(r => r.id === report)?.reference;
    return reference?.outlet || reference?.title || reference?.path || report;
  };
  if (copies.length === 0) return null;
  return (
    <ul class="relatives">
      {copies.map(copy => {
        const other = copy.a === id ? copy.b : copy.a;
        return (
          <li key={copy.id}>
            <span class={`carrier ${copy.relation}`}>{copy.a === id ? `${carrierWord(copy.relation)} of` : `${carrierWord(copy.relation)}:`}</span>{' '}
            <a href={`/reports/${encodeURIComponent(other)}`}>{name(other)}</a>{' '}
            <button type="button" aria-pressed={beside === other} onClick={() => setQuery({ beside: beside === other ? null : other })}>Side by side</button>
            {copy.changes?.length
              ? <ul class="changed">{copy.changes.slice(0, 12).map((c, i) => <li key={i} class={c.class}>{c.what.replaceAll('_', ' ')}: <del>{c.from || 'nothing'}</del> <ins>{c.to || 'nothing'}</ins> <small>{c.class.replaceAll('_', ' ')}</small></li>)}</ul>
              : copy.changed.length > 0 && <span class="quiet"> {copy.changed.join('; ')}</span>}
          </li>
        );
      })}
    </ul>
  );
}
