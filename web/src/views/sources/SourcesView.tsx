import { useMemo } from 'preact/hooks';
import { address, setQuery } from '../../app/router';
import { assertionsById, need, parts, theatre } from '../../app/store';
import type { Assertion, Copy, Origin, Publisher, Question } from '../../model/picture';
import { carrierWord, count, countedWord, country, kindWord, reliabilityWord, statusWord } from '../../model/words';
import { Nothing } from '../../parts/Notice';
import { drawingOf } from './drawing';
import { OriginDrawing } from './OriginDrawing';
import { Watched } from './Watched';

const words = (q: Question) => `${countedWord(q.counted)} ${q.scope}, ${statusWord(q.status)}${q.window ? `, ${q.window.replace('/', ' to ')}` : ''}`;

export default function SourcesView() {
  need('theatres', 'questions', 'assertions', 'origins', 'publishers', 'copies', 'reports');
  const { questions, origins, publishers, copies, reports } = parts.value;
  const byId = assertionsById.value;
  const here = theatre.value?.id;
  const ours = useMemo(() => (questions ?? []).filter(q => q.theatre === here)
    .sort((a, b) => carriers(b, byId) - carriers(a, byId) || (a.id < b.id ? -1 : 1)), [questions, byId, here]);
  const asked = address.value.query.get('question');
  const question = ours.find(q => q.id === asked) ?? ours[0];
  const titles = useMemo(() => new Map((reports ?? []).map(r => [r.id, r.reference.outlet || r.reference.title || r.reference.path?.split('/').at(-1) || r.id])), [reports]);
  const copyOf = useMemo(() => new Map((copies ?? []).map(c => [c.a, c.b])), [copies]);
  const drawing = useMemo(() => question && drawingOf(question.assertions.flatMap(id => byId.get(id) ?? []), id => titles.get(id) ?? id, copyOf), [question, byId, titles, copyOf]);
  const mentions = question ? carriers(question, byId) : 0;

  return (
    <>
      <h1>Who really knows it</h1>
      <p class="lede">Volume is not evidence. Each question shows who claims to know, who has it from them, and who only repeats.</p>
      {!questions || !origins ? <p class="waiting" role="status">Loading …</p> : (
        <>
          {question && drawing ? (
            <section>
              <label class="field">Question
                <select value={question.id} onChange={event => setQuery({ question: event.currentTarget.value })}>
                  {ours.slice(0, 200).map(q => <option key={q.id} value={q.id}>{words(q)}</option>)}
                </select>
              </label>
              <p class="sum"><strong>{count(question.origins.length, 'independent origin')}</strong> behind {count(mentions, 'mention')}.{drawing.left > 0 && <span class="quiet"> {count(drawing.left, 'party', 'parties')} with fewer reports {drawing.left === 1 ? 'is' : 'are'} not drawn; the table has all.</span>}</p>
              <OriginDrawing drawing={drawing} title={`Origins, relays and copies: ${words(question)}`} />
            </section>
          ) : <Nothing>No figures here to follow to their origin.</Nothing>}
          <Watched />
          <OriginTable origins={origins} />
          <PublisherTable publishers={publishers ?? []} />
          <CopyTable copies={copies ?? []} title={id => titles.get(id) ?? id} />
        </>
      )}
    </>
  );
}

const carriers = (q: Question, byId: Map<string, Assertion>) => q.assertions.reduce((n, id) => n + (byId.get(id)?.members.length ?? 0), 0);

function OriginTable({ origins }: { origins: Origin[] }) {
  const rows = [...origins].sort((a, b) => b.carriers - a.carriers || (a.id < b.id ? -1 : 1)).slice(0, 200);
  return (
    <section>
      <h2>Origins</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Origins">
        <table>
          <thead><tr><th>Who</th><th>Sort</th><th>Reliability</th><th>Findings</th><th>Confirmed</th><th>Contradicted</th><th>Taken back</th></tr></thead>
          <tbody>
            {rows.map(o => (
              <tr key={o.id}>
                <th scope="row">{o.name}{o.independent && o.independent !== o.name ? <span class="quiet"> · {o.independent}</span> : ''}</th>
                <td>{kindWord(o.kind)}{o.country ? `, ${country(o.country)}` : ''}</td>
                <td>{o.reliability ? <><abbr class="grade" title={reliabilityWord(o.reliability)}>{o.reliability}</abbr> <span class="quiet">{o.reliability_reason}</span></> : ''}</td>
                <td class="n">{o.assertions.length}</td><td class="n">{o.record?.confirmed ?? 0}</td><td class="n">{o.record?.contradicted ?? 0}</td><td class="n">{o.record?.taken_back ?? 0}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function PublisherTable({ publishers }: { publishers: Publisher[] }) {
  const rows = [...publishers].sort((a, b) => b.reports - a.reports || (a.id < b.id ? -1 : 1)).slice(0, 200);
  return (
    <section>
      <h2>Outlets</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Outlets">
        <table>
          <thead><tr><th>Outlet</th><th>Reports</th><th>Of them copies</th><th>Distorted</th><th>Reliability</th></tr></thead>
          <tbody>{rows.map(p => <tr key={p.id}><th scope="row">{p.name}</th><td class="n">{p.reports}</td><td class="n">{p.copies}</td><td class="n">{p.distorted}</td><td><abbr class="grade" title={reliabilityWord(p.reliability)}>{p.reliability}</abbr> <span class="quiet">{p.reason}</span></td></tr>)}</tbody>
        </table>
      </div>
    </section>
  );
}

function CopyTable({ copies, title }: { copies: Copy[]; title: (id: string) => string }) {
  if (copies.length === 0) return null;
  return (
    <section>
      <h2>Copies</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label="Copies">
        <table>
          <thead><tr><th>Copy</th><th>Of</th><th>Sort</th><th>What changed</th></tr></thead>
          <tbody>{copies.slice(0, 200).map(c => (
            <tr key={c.id}>
              <th scope="row"><a href={`/reports/${encodeURIComponent(c.a)}?beside=${encodeURIComponent(c.b)}`}>{title(c.a)}</a></th>
              <td>{title(c.b)}</td><td class={`carrier ${c.relation}`}>{carrierWord(c.relation)}</td><td>{c.changed.join('; ')}</td>
            </tr>
          ))}</tbody>
        </table>
      </div>
    </section>
  );
}

