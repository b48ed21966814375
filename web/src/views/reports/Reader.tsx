import { useEffect, useMemo, useState } from 'preact/hooks';
import { arrivals } from '../../app/live';
import { useResource } from '../../app/resource';
import { address, setQuery, viewLink } from '../../app/router';
import { day } from '../../model/days';
import type { Claim, Copy, ReportReference } from '../../model/picture';
import { count } from '../../model/words';
import { Nothing, Pending } from '../../parts/Notice';
import { Beside } from './Beside';
import { ClaimCard } from './ClaimCard';
import { AddClaim } from './AddClaim';
import { Corrections } from './Corrections';
import { Relatives } from './Relatives';
import { stretches } from './highlight';

export interface Version { id: string; title?: string; retrieved_at?: string }

export interface Opened { report: ReportReference; text: string; body_start: number; claims: Claim[]; copies: Copy[]; versions: Version[]; carriers: string[]; retrieved_at?: string; from?: { source: string; address: string; sha256: string; fetched_at: string; kept: boolean } }

/** What is kept of a report as it came: bytes, hash, time. */
function Custody({ opened: { report, retrieved_at: came, from } }: { opened: Opened }) {
  const at = (time: string) => time.slice(0, 16).replace('T', ' ');
  const path = `/api/reports/${encodeURIComponent(report.id)}`;
  return (
    <details class="fold custody">
      <summary>Kept as it came{came ? `, ${at(came)} UTC` : ''}</summary>
      <p class="quiet"><a href={`${path}/original`} download>The bytes of the report</a>, SHA-256 <code>{report.sha256}</code></p>
      {from && <p class="quiet">Taken out of what {from.source} sent at {at(from.fetched_at)} UTC from {from.address}: {from.kept ? <a href={`${path}/sent`} download>its bytes</a> : 'its bytes are erased'}, SHA-256 <code>{from.sha256}</code></p>}
    </details>
  );
}

/** One report with every claim marked in its text. */
export function Reader({ id }: { id: string }) {
  const { data, error, again } = useResource<Opened>(`/api/reports/${encodeURIComponent(id)}`, arrivals.value.correction);
  const asked = address.value.query.get('claim');
  const beside = address.value.query.get('beside');
  const [picked, setPicked] = useState('');
  const pieces = useMemo(() => (data ? stretches(data.text, data.claims, data.body_start) : []), [data]);
  const chosen = data?.claims.find(c => c.id === asked);

  useEffect(() => {
    if (chosen) document.getElementById(`at-${chosen.id}`)?.scrollIntoView({ block: 'center' });
  }, [chosen?.id, data]);

  if (!data) return <><p class="back"><a href={viewLink('reports')}>All reports</a></p><Pending error={error} again={again} what="The report" /></>;
  const { report } = data;
  const onPick = () => setPicked(String(getSelection() ?? '').trim().slice(0, 400));
  const started = new Set<string>();
  return (
    <article class="reader">
      <p class="back"><a href={viewLink('reports')}>All reports</a></p>
      <h1>{report.title || report.path || report.id}</h1>
      <p class="lede">{[report.outlet, report.published ? day(report.published) : 'without a date', report.language, count(data.claims.length, 'claim')].filter(Boolean).join(' · ')}</p>
      {report.url && /^https?:/.test(report.url) && <p class="quiet"><a href={report.url} target="_blank" rel="noopener noreferrer nofollow">{report.url}</a></p>}
      <Custody opened={data} />
      <Relatives id={report.id} copies={data.copies} />
      <Corrections report={report.id} />
      {data.versions.length > 1 && (
        <p class="quiet">{count(data.versions.length, 'version')} of this address: {data.versions.filter(v => v.id !== report.id).map(v => <button type="button" key={v.id} onClick={() => setQuery({ beside: v.id })}>{v.retrieved_at ? day(v.retrieved_at) : v.id}</button>)}</p>
      )}
      {beside ? <Beside text={data.text.slice(data.body_start)} other={beside} lang={report.language} /> : (
        <div class="reader-split">
          <div class="text" lang={report.language} onPointerUp={onPick} onKeyUp={onPick}>
            {pieces.map((piece, i) => {
              if (piece.head) return <span key={i} class="head">{piece.text}</span>;
              if (piece.claims.length === 0) return piece.text;
              const owner = piece.key ?? piece.claims[0]!;
              const fresh = piece.claims.filter(c => !started.has(c));
              fresh.forEach(c => started.add(c));
              const on = chosen && piece.claims.includes(chosen.id);
              return (
                <span key={i} class={`said${on ? ' on' : ''}${piece.key ? ' key' : ''}`} onClick={() => setQuery({ claim: owner })}>
                  {fresh.map(c => <a key={c} id={`at-${c}`} class="pin" href={`?claim=${encodeURIComponent(c)}`} aria-label={`Claim ${data.claims.findIndex(x => x.id === c) + 1}`}>{data.claims.findIndex(x => x.id === c) + 1}</a>)}
                  {piece.text}
                </span>
              );
            })}
          </div>
          <aside class="claims" aria-label="Claims">
            {picked.length > 2 && <AddClaim report={report.id} text={data.text} quote={picked} onDone={() => setPicked('')} />}
            {data.claims.length === 0 && <Nothing>No claim was found in this report.</Nothing>}
            {data.claims.map((claim, i) => <ClaimCard key={claim.id} claim={claim} number={i + 1} text={data.text} on={claim.id === asked} />)}
          </aside>
        </div>
      )}
    </article>
  );
}
