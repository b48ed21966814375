import { diffWordsWithSpace } from 'diff';
import { useMemo } from 'preact/hooks';
import { useResource } from '../../app/resource';
import { Pending } from '../../parts/Notice';
import type { Opened } from './Reader';

// A comparison is quadratic in the changes at worst: it is given up in time, and the texts then stand side by side unmarked.
const PATIENCE = { timeout: 1500, maxEditLength: 4000 };

/** Two reports side by side, with what differs marked in both. */
export function Beside({ text, other, lang }: { text: string; other: string; lang: string }) {
  const { data, error, again } = useResource<Opened>(`/api/reports/${encodeURIComponent(other)}`);
  const changes = useMemo(() => (data ? diffWordsWithSpace(data.text.slice(data.body_start), text, PATIENCE) : undefined), [data, text]);
  if (!data) return <Pending error={error} again={again} what="The other report" />;
  const title = data.report.outlet || data.report.title || data.report.id;
  return (
    <div class="beside">
      <section><h2>{title}</h2><div class="text" lang={data.report.language}>{changes ? changes.map((c, i) => c.added ? null : c.removed ? <del key={i}>{c.value}</del> : c.value) : data.text.slice(data.body_start)}</div></section>
      <section><h2>This report</h2><div class="text" lang={lang}>{changes ? changes.map((c, i) => c.removed ? null : c.added ? <ins key={i}>{c.value}</ins> : c.value) : text}</div></section>
    </div>
  );
}
