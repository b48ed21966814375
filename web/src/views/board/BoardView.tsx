import { pulse } from '../../app/live';
import { useResource } from '../../app/resource';
import { address, setQuery } from '../../app/router';
import { likelihood, WORDS, type Assessment, type History, type ScenarioReference } from '../../model/assessment';
import { day } from '../../model/days';
import { Nothing, Pending } from '../../parts/Notice';
import { HistoryChart } from './HistoryChart';
import { Indicators } from './Indicators';
import { Ledger } from './Ledger';
import { Matrix } from './Matrix';

const NBSP = '\u00a0';

/** What the picture may mean: hypotheses, what lights and what stays silent, and each share in the odds. */
export default function BoardView() {
  const { data: scenarios, error: noList, again: list } = useResource<ScenarioReference[]>('/api/scenarios');
  const asked = address.value.query.get('scenario');
  const id = scenarios?.find(s => s.id === asked)?.id ?? scenarios?.[0]?.id;
  const { data: assessment, error, again } = useResource<Assessment>(id ? `/api/assessment?scenario=${encodeURIComponent(id)}` : null, pulse.value);
  const { data: history, error: noHistory } = useResource<History>(assessment ? `/api/scenarios/${encodeURIComponent(assessment.scenario.id)}/history` : null, pulse.value);
  if (scenarios?.length === 0) return <><h1>The board</h1><Nothing>No scenario is watched. Scenarios are files that an analyst writes.</Nothing></>;
  if (!scenarios || !assessment) return <><h1>The board</h1><Pending error={noList ?? error} again={scenarios ? again : list} what="The board" /></>;
  const { hypotheses, confidence, scenario } = assessment;
  return (
    <>
      <h1>The board</h1>
      {scenarios.length > 1 && (
        <label class="field">Scenario
          <select value={scenario.id} onChange={event => setQuery({ scenario: event.currentTarget.value })}>{scenarios.map(s => <option key={s.id} value={s.id}>{s.question}</option>)}</select>
        </label>
      )}
      <p class="lede">{scenario.question} As of {day(assessment.as_of)}. A likelihood says how the evidence weighs; confidence says how well founded that is. Neither says what will happen.</p>
      <div class="board-heads">
        {hypotheses.map((h, i) => (
          <section key={h.id} class={`card hypothesis-card k${i % 8}`}>
            <h2>{h.title}</h2>
            <p class="word">{likelihood(h.word)}</p>
            <p class="quiet">{Math.round(h.probability * 100)}{NBSP}% (the word covers {WORDS[h.word]?.band.replace(' %', `${NBSP}%`) ?? ''}); {Math.round(h.prior * 100)}{NBSP}% before any evidence</p>
            <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="6" /><rect class="part" width={h.probability * 100} height="6" /></svg>
          </section>
        ))}
        <section class="card board-confidence">
          <h2>Confidence</h2>
          <p class="word">{confidence.level}</p>
          <ul class="reasons">{confidence.reasons.map(r => <li key={r}>{r}</li>)}</ul>
        </section>
      </div>
      {/* A year of days takes a moment: what stands below keeps its place meanwhile. */}
      {!history && !noHistory && <figure class="chart-space" aria-hidden="true" />}
      {history && history.days.length > 1 && <HistoryChart history={history} titles={hypotheses.map(h => h.title)} />}
      <Indicators assessment={assessment} />
      <Ledger assessment={assessment} />
      <Matrix assessment={assessment} />
      {assessment.questions.length > 0 && (
        <section>
          <h2>What to look for next</h2>
          <ol>{assessment.questions.slice(0, 8).map(q => <li key={q.indicator + q.ask}>{q.ask} <span class="quiet">{q.information.toFixed(2)} bits</span></li>)}</ol>
        </section>
      )}
    </>
  );
}
