import type { Assessment } from '../../model/assessment';
import { showClaims } from '../../parts/evidence';

/** Every share in the odds of the first hypothesis against the mean of the others; they add up to the odds. */
export function Ledger({ assessment }: { assessment: Assessment }) {
  const evidence = new Map(assessment.evidence.map(e => [e.id, e]));
  const titles = new Map(assessment.indicators.map(i => [i.id, i.title]));
  const push = (shares: number[]) => shares[0]! - shares.slice(1).reduce((a, b) => a + b, 0) / Math.max(1, shares.length - 1);
  const rows = assessment.ledger.map(c => ({ ...c, push: push(c.shares) })).filter(c => Math.abs(c.push) > 0.005).sort((a, b) => Math.abs(b.push) - Math.abs(a.push));
  const top = Math.max(0.01, ...rows.map(r => Math.abs(r.push)));
  const hinges = new Map(assessment.hinges.map(h => [h.evidence, h]));
  return (
    <section>
      <h2>What moves the odds</h2>
      <p class="under">For “{assessment.hypotheses[0]?.title}” against the others; natural logarithms. Right: towards; left: away.</p>
      <div class="scroll" tabIndex={0} role="region" aria-label="Contributions">
        <table class="shares">
          <thead><tr><th>Indicator</th><th>Share</th><th><span class="vh">Drawn</span></th><th>Why</th></tr></thead>
          <tbody>
            {rows.slice(0, 60).map((row, i) => {
              const found = row.evidence ? evidence.get(row.evidence) : undefined;
              return (
                <tr key={i}>
                  <th scope="row">{row.indicator ? titles.get(row.indicator) ?? row.indicator : 'Priors'}</th>
                  <td class="n">{row.push > 0 ? '+' : '−'}{Math.abs(row.push).toFixed(2)}</td>
                  <td><svg class="push" viewBox="-50 0 100 10" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="0" y1="0" y2="10" /><rect class={row.push > 0 ? 'towards' : 'away'} x={row.push > 0 ? 0 : (row.push / top) * 50} width={(Math.abs(row.push) / top) * 50} y="1.5" height="7" /></svg></td>
                  <td>{row.why}{found && <> <button type="button" class="figure" onClick={() => showClaims(titles.get(row.indicator ?? '') ?? 'Evidence', found.claims)}>evidence</button></>}{row.evidence && hinges.has(row.evidence) && <span class="fails"> Without it the word would change.</span>}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </section>
  );
}
