import { arrivals } from '../../app/live';
import { useResource } from '../../app/resource';
import { kindWord } from '../../model/words';

interface Stored { id: string; at: string; by: string; kind: string; anchors: { report: string; quote: string }[]; reason: string }

/** What people have put right in this report, with name and time: beside the reading, never over it. */
export function Corrections({ report }: { report: string }) {
  const { data } = useResource<Stored[]>('/api/corrections', arrivals.value.correction);
  const ours = (data ?? []).filter(c => c.anchors.some(a => a.report === report));
  if (ours.length === 0) return null;
  return (
    <ul class="relatives corrections" aria-label="Corrections by people">
      {ours.map(c => (
        <li key={c.id}><strong>{kindWord(c.kind)}</strong> by {c.by}, {c.at.slice(0, 16).replace('T', ' ')} UTC: “{c.anchors[0]?.quote.slice(0, 120)}”{c.reason ? `, because ${c.reason}` : ''}</li>
      ))}
    </ul>
  );
}
