import { pulse } from '../../app/live';
import { useResource } from '../../app/resource';
import { viewLink } from '../../app/router';
import { likelihood, WORDS, type Assessment, type ScenarioReference } from '../../model/assessment';

/** The board in words; nothing where no scenario is watched. */
export function BoardWords() {
  const { data: scenarios } = useResource<ScenarioReference[]>('/api/scenarios');
  if (!scenarios || scenarios.length === 0) return null;
  return (
    <section>
      <h2>The board</h2>
      {scenarios.map(s => <Words key={s.id} id={s.id} />)}
    </section>
  );
}

function Words({ id }: { id: string }) {
  const { data: assessment } = useResource<Assessment>(`/api/assessment?scenario=${encodeURIComponent(id)}`, pulse.value);
  if (!assessment) return null;
  // A scenario none of whose indicators anything touches says nothing about what is reported.
  if (assessment.evidence.length === 0) return <p class="quiet">{assessment.scenario.question} Nothing that is reported touches it.</p>;
  return (
    <div>
      <p class="quiet">{assessment.scenario.question}</p>
      {assessment.hypotheses.map(h => (
        <p class="hypothesis" key={h.id}><span>{h.title}</span><strong title={WORDS[h.word]?.band}>{likelihood(h.word)}</strong></p>
      ))}
      <p class="quiet">Confidence {assessment.confidence.level}. <a href={`${viewLink('board')}${viewLink('board').includes('?') ? '&' : '?'}scenario=${encodeURIComponent(id)}`}>What it rests on</a></p>
    </div>
  );
}
