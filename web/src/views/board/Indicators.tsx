import type { Assessment, IndicatorStanding } from '../../model/assessment';
import { day } from '../../model/days';
import { count } from '../../model/words';
import { showClaims } from '../../parts/evidence';

const STATE: Record<IndicatorStanding['state'], { words: string; mark: string }> = {
  seen: { words: 'seen', mark: '●' }, emerging: { words: 'emerging', mark: '◐' }, silent: { words: 'silent', mark: '○' }, not_covered: { words: 'not covered', mark: '–' },
};

/** Which indicators light, and which stay silent though somebody would have seen them. */
export function Indicators({ assessment }: { assessment: Assessment }) {
  const claimsOf = (id: string) => {
    const evidence = new Set(assessment.ledger.filter(c => c.indicator === id && c.evidence).map(c => c.evidence));
    return assessment.evidence.filter(e => evidence.has(e.id)).flatMap(e => e.claims);
  };
  const order = ['seen', 'emerging', 'silent', 'not_covered'];
  const rows = [...assessment.indicators].sort((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
  return (
    <section>
      <h2>Indicators</h2>
      <ul class="indicators">
        {rows.map(indicator => {
          const claims = claimsOf(indicator.id);
          return (
            <li key={indicator.id} class={indicator.state}>
              <span class="lamp" aria-hidden="true">{STATE[indicator.state].mark}</span>
              <div>
                <strong>{indicator.title}</strong> <span class="tense">{STATE[indicator.state].words}</span>
                <p class="quiet">
                  {indicator.since ? `since ${day(indicator.since)}` : indicator.state === 'silent' ? 'coverage would have shown it' : ''}
                  {indicator.origins.length ? ` · ${count(indicator.origins.length, 'independent origin')}` : ''}
                  {claims.length ? <> · <button type="button" class="figure" onClick={() => showClaims(indicator.title, claims)}>evidence</button></> : ''}
                </p>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
