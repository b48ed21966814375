import { useMemo } from 'preact/hooks';
import { address, setQuery } from '../../app/router';
import { need, parts } from '../../app/store';
import { useResource } from '../../app/resource';
import type { Claim, RegisterEntry } from '../../model/picture';
import { interval } from '../../model/days';
import { capital, count, country, kindWord } from '../../model/words';
import { Choice } from '../../parts/Choice';
import { showClaims } from '../../parts/evidence';
import { Nothing, Pending } from '../../parts/Notice';

const PAGE = 60;

/** Who demands, threatens or promises what, of whom, on which condition. */
export default function RegisterView() {
  need('register');
  const all = parts.value.register;
  const kinds = useMemo(() => [...new Set((all ?? []).map(e => e.kind))].sort(), [all]);
  const kind = address.value.query.get('kind') ?? '';
  const conditional = address.value.query.get('if') === 'yes';
  const chosen = (all ?? []).filter(e => (!kind || e.kind === kind) && (!conditional || e.condition || e.consequence))
    .sort((a, b) => ((b.said ?? '') < (a.said ?? '') ? -1 : (b.said ?? '') > (a.said ?? '') ? 1 : a.id < b.id ? -1 : 1));
  const most = Number(address.value.query.get('most')) || PAGE;
  const entries = chosen.slice(0, most);
  const firsts = entries.map(e => e.claims[0]).filter(id => id !== undefined);
  const { data, error, again } = useResource<{ claim: Claim }[]>(firsts.length ? `/api/claims?ids=${firsts.map(encodeURIComponent).join(',')}` : null, 0, true);
  const byId = new Map((data ?? []).map(c => [c.claim.id, c.claim]));
  return (
    <>
      <h1>Who demands or threatens what</h1>
      <p class="lede">Demands, threats, promises and denials, each with its condition and what is said to follow.</p>
      {!all ? <p class="waiting" role="status">Loading …</p> : all.length === 0 ? <Nothing>No report carries a demand, a threat or a promise.</Nothing> : (
        <>
          <Choice label="Kind" value={kind} onChange={value => setQuery({ kind: value || null })}
            options={[{ value: '', words: 'All', count: all.length }, ...kinds.map(k => ({ value: k, words: capital(kindWord(k)), count: all.filter(e => e.kind === k).length }))]} />
          <label class="check"><input type="checkbox" checked={conditional} onChange={event => setQuery({ if: event.currentTarget.checked ? 'yes' : null })} /> only with a condition or a consequence</label>
          {/* A card without its sentence would grow when that comes, and push the others down. */}
          {!data && entries.length > 0 ? <Pending error={error} again={again} what="The sentences" /> : <div class="cards">{entries.map(entry => <Entry key={entry.id} entry={entry} claim={byId.get(entry.claims[0] ?? '')} claimsOf={id => all.find(e => e.id === id)?.claims ?? []} />)}</div>}
          {chosen.length === 0 && <Nothing>Nothing of this kind.</Nothing>}
          {chosen.length > most && <button type="button" onClick={() => setQuery({ most: String(most + PAGE) })}>Show more of {count(chosen.length, 'entry', 'entries')}</button>}
        </>
      )}
    </>
  );
}

function Entry({ entry, claim, claimsOf }: { entry: RegisterEntry; claim?: Claim; claimsOf: (entry: string) => string[] }) {
  const speaker = country(entry.speaker) || 'Speaker not named';
  const addressee = country(entry.addressee);
  const condition = entry.condition ?? claim?.condition?.text;
  const consequence = entry.consequence ?? claim?.consequence?.text;
  return (
    <article class="card">
      <p class="tag"><span>{kindWord(entry.kind)}</span><span class="when">{claim ? interval(claim.as_of) : ''}</span></p>
      <h2>{speaker}{addressee ? <> <span class="arrow" aria-label="to">→</span> {addressee}</> : ''}</h2>
      {claim && <blockquote lang={claim.report.language}><p>{claim.evidence.text}</p></blockquote>}
      {(condition || consequence) && (
        <dl>
          {condition && <><dt>if</dt><dd>{condition}</dd></>}
          {consequence && <><dt>then</dt><dd>{consequence}</dd></>}
        </dl>
      )}
      <p><button type="button" class="figure" onClick={() => showClaims(`${capital(kindWord(entry.kind))}: ${speaker}`, entry.claims)}>{count(entry.claims.length, 'mention')}</button>
        </p>
      {entry.replies && entry.replies.length > 0 && (
        <ul class="replies">{entry.replies.map(reply => (
          <li key={reply.entry}><span class="quiet">reply</span> <button type="button" class="figure" onClick={() => showClaims('Reply', claimsOf(reply.entry))}>{capital(kindWord(reply.kind))}{reply.speaker ? `, ${country(reply.speaker)}` : ''}</button></li>
        ))}</ul>
      )}
    </article>
  );
}
