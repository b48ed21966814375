import { useEffect, useRef } from 'preact/hooks';
import type { Assertion, Claim } from '../model/picture';
import { interval } from '../model/days';
import { carrierWord, count, credibilityWord, kindWord, originName, reliabilityWord } from '../model/words';
import { useResource } from '../app/resource';
import { day } from '../model/days';
import { hide, shown } from './evidence';
import { need, parts } from '../app/store';
import { figure } from '../model/figures';
import { Pending } from './Notice';
import { Merge, Split } from './Regroup';

/** A claim with the words around its sentence: never the whole article. */
interface Cited { claim: Claim; before: string; after: string }

// More than this are counted, not shown: a figure told by two hundred papers needs no two hundred sentences.
const MOST = 20;

export function EvidencePanel() {
  const what = shown.value;
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!what) return;
    panel.current?.focus({ preventScroll: true });
    const onKey = (event: KeyboardEvent) => { if (event.key === 'Escape') hide(); };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [what]);

  const ids = what?.claims.slice(0, MOST) ?? [];
  const { data, error, again } = useResource<Cited[]>(what ? `/api/claims?ids=${ids.map(encodeURIComponent).join(',')}` : null);
  if (!what) return null;
  const left = what.claims.length - ids.length;
  return (
    <section class="panel" ref={panel} tabIndex={-1} role="dialog" aria-label="Evidence">
      <div class="panel-bar">
        <h2>Evidence</h2>
        <button type="button" onClick={hide} aria-label="Close the evidence">Close</button>
      </div>
      <div class="panel-body">
        <h3>{what.title}</h3>
        {what.assertion && <Standing assertion={what.assertion} />}
        {data ? data.map(cited => <Evidence key={cited.claim.id} cited={cited} assertion={what.assertion} />) : <Pending error={error} again={again} what="The evidence" />}
        {left > 0 && <p class="quiet">{count(left, 'more report carries', 'more reports carry')} it.</p>}
      </div>
    </section>
  );
}

function Standing({ assertion: { id, question, grade, rationale, members, as_of } }: { assertion: Assertion }) {
  need('assertions');
  return (
    <div class="standing">
      <p>One origin, carried by {count(members.length, 'mention')}; as of {interval(as_of)}.</p>
      {grade && (
        <p><strong>{grade.reliability}{grade.credibility}</strong>: source {reliabilityWord(grade.reliability)} ({grade.reliability_reason}); claim {credibilityWord(grade.credibility)} ({grade.credibility_reason}).</p>
      )}
      {rationale && <p class="quiet">{rationale}</p>}
      <Merge kind="merge_assertions" id={id} what="finding" others={(parts.value.assertions ?? []).filter(a => a.question === question && a.id !== id).map(a => ({ id: a.id, label: `${a.quantity ? figure(a.quantity) : kindWord(a.modality)}: ${originName(a.origin)}` }))} />
    </div>
  );
}

function Evidence({ cited: { claim, before, after }, assertion }: { cited: Cited; assertion?: Assertion }) {
  const member = assertion?.members.find(m => m.claim === claim.id);
  const { report } = claim;
  return (
    <article class="exhibit">
      {member && <p class={`carrier ${member.carrier}`}>{carrierWord(member.carrier)}{member.changed ? `: ${member.changed}` : ''}</p>}
      <blockquote lang={report.language}>
        <p><span class="near">{before} </span><Key claim={claim} /><span class="near"> {after}</span></p>
      </blockquote>
      <p class="chain"><Chain claim={claim} /></p>
      <p class="where">
        <a href={`/reports/${encodeURIComponent(report.id)}?claim=${encodeURIComponent(claim.id)}`}>{report.title || report.path || report.id}</a>
        {report.outlet ? `, ${report.outlet}` : ''}, {report.published ? day(report.published) : 'without a date'}
      </p>
      {assertion && member && assertion.members.length > 1 && <Split kind="split_assertion" id={assertion.id} claim={claim.id} what="finding" />}
      <details class="read">
        <summary>How it was read</summary>
        <dl>
          <dt>kind</dt><dd>{kindWord(claim.kind)}</dd>
          <dt>modality</dt><dd>{kindWord(claim.modality)}</dd>
          <dt>as of</dt><dd>{interval(claim.as_of)} ({kindWord(claim.as_of.basis)})</dd>
          <dt>sure of the reading</dt><dd>{Math.round(claim.confidence * 100)} %</dd>
          <dt>rules</dt><dd>{claim.rules.join(', ')}</dd>
        </dl>
      </details>
    </article>
  );
}

function Key({ claim }: { claim: Claim }) {
  const key = claim.quantity?.span;
  const { text, start } = claim.evidence;
  const at = key ? key.start - start : -1;
  if (!key || at < 0 || at + key.text.length > text.length) return <>{text}</>;
  return <>{text.slice(0, at)}<mark>{key.text}</mark>{text.slice(at + key.text.length)}</>;
}

function Chain({ claim }: { claim: Claim }) {
  const { chain } = claim.attribution;
  const names = [...(chain.length > 0 ? chain.map(originName) : ['in its own voice']), claim.report.outlet || 'this report'];
  return <>{names.map((name, i) => <>{i > 0 && <span class="arrow" aria-label="told to"> → </span>}{name}</>)}</>;
}
