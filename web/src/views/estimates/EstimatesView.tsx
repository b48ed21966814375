import { useMemo } from 'preact/hooks';
import { address, setQuery } from '../../app/router';
import { assertionsById, chosenDay, estimatesByQuestion, need, parts, theatre } from '../../app/store';
import { figure } from '../../model/figures';
import { dayNumber, interval } from '../../model/days';
import type { Assertion, Question } from '../../model/picture';
import { capital, count, countedWord, originName, statusWord } from '../../model/words';
import { Choice } from '../../parts/Choice';
import { showAssertion } from '../../parts/evidence';
import { Grade } from '../../parts/Grade';
import { Nothing } from '../../parts/Notice';
import { chartOf } from './chart';
import { EstimateChart } from './EstimateChart';
import { Gauges } from './Gauge';

interface Group { key: string; counted: string; scope: string; status: string; assertions: Assertion[]; origins: Set<string> }

// What is counted, where, and in which status are never mixed: each has a chart of its own.
function groupsOf(questions: Question[], byId: Map<string, Assertion>, until: number): Group[] {
  const groups = new Map<string, Group>();
  for (const question of questions) {
    const key = `${question.counted}|${question.scope}|${question.status}`;
    const group = groups.get(key) ?? { key, counted: question.counted, scope: question.scope, status: question.status, assertions: [], origins: new Set<string>() };
    for (const id of question.assertions) {
      const assertion = byId.get(id);
      if (!assertion || dayNumber(assertion.as_of.earliest) > until) continue;
      group.assertions.push(assertion);
    }
    question.origins.forEach(origin => group.origins.add(origin));
    if (group.assertions.length) groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.assertions.length - a.assertions.length || (a.key < b.key ? -1 : 1));
}

export default function EstimatesView() {
  need('theatres', 'questions', 'assertions', 'estimates', 'gauges');
  const here = theatre.value;
  const loaded = parts.value.questions && parts.value.assertions && parts.value.estimates;
  const until = chosenDay.value ? dayNumber(chosenDay.value) : Infinity;
  const groups = useMemo(
    () => groupsOf((parts.value.questions ?? []).filter(q => q.theatre === here?.id), assertionsById.value, until),
    [parts.value.questions, assertionsById.value, here?.id, until]);
  const statuses = [...new Set(groups.map(g => g.status))];
  const asked = address.value.query.get('status');
  const status = asked && statuses.includes(asked) ? asked : statuses.includes('present') ? 'present' : statuses[0] ?? '';

  const current = useMemo(() => {
    const result = new Set<string>();
    for (const estimate of estimatesByQuestion.value.values()) estimate.current.forEach(id => result.add(id));
    return result;
  }, [estimatesByQuestion.value]);

  return (
    <>
      <h1>How many</h1>
      <p class="lede">Each mark is one finding of one origin; copies are folded into it. Present, planned, reserve and exercise stand apart. Nothing is added up or averaged.</p>
      {!loaded ? <p class="waiting" role="status">Loading …</p> : groups.length === 0 ? <Nothing>No report gives a figure here.</Nothing> : (
        <>
          <Choice label="Status" value={status} onChange={value => setQuery({ status: value })}
            options={statuses.map(s => ({ value: s, words: capital(statusWord(s)), count: groups.filter(g => g.status === s).reduce((n, g) => n + g.assertions.length, 0) }))} />
          {!chosenDay.value && <Gauges theatre={here?.id} />}
          {groups.filter(g => g.status === status).map(group => <GroupOf key={group.key} group={group} current={current} />)}
        </>
      )}
    </>
  );
}

function GroupOf({ group, current }: { group: Group; current: Set<string> }) {
  const chart = useMemo(() => chartOf(group.assertions), [group.assertions]);
  const title = `${capital(countedWord(group.counted))} ${group.scope}: ${statusWord(group.status)}`;
  const rows = [...group.assertions].sort((a, b) => (dayNumber(b.as_of.latest) || 0) - (dayNumber(a.as_of.latest) || 0));
  return (
    <section class="group">
      <h2>{title}</h2>
      <p class="under">{count(group.origins.size, 'independent origin')}, {count(group.assertions.length, 'finding')}, {count(group.assertions.reduce((n, a) => n + a.members.length, 0), 'mention')}</p>
      {chart.marks.length > 1 && <EstimateChart chart={chart} current={current} title={title} />}
      <details class="fold" open={chart.marks.length <= 1 || rows.length <= 6}>
        <summary>As a table</summary>
        <div class="scroll" tabIndex={0} role="region" aria-label={`${title}, table`}>
          <table>
            <thead><tr><th>Figure</th><th>As of</th><th>Who says so</th><th>Grade</th><th>Carried by</th></tr></thead>
            <tbody>
              {rows.map(a => (
                <tr key={a.id} class={current.has(a.id) ? '' : 'stale'}>
                  <td><button type="button" class="figure" onClick={() => showAssertion(a)}>{a.modality === 'denied' ? 'denies ' : ''}{figure(a.quantity)}</button></td>
                  <td>{interval(a.as_of)}</td>
                  <td>{originName(a.origin)}{a.origin.independent && a.origin.independent !== a.origin.name ? <span class="quiet"> · {a.origin.independent}</span> : ''}</td>
                  <td><Grade grade={a.grade} /></td>
                  <td>{count(a.members.length, 'mention')}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
