import { bounds, figure } from '../../model/figures';
import type { Assertion } from '../../model/picture';
import { countedWord, originName } from '../../model/words';
import { showAssertion } from '../../parts/evidence';

interface Group { counted: string; scope: string; status: string; assertions: Assertion[] }

const latest = (assertions: Assertion[]) =>
  assertions.filter(a => a.modality !== 'denied' && bounds(a.quantity)).sort((a, b) => ((a.as_of.latest ?? '') < (b.as_of.latest ?? '') ? 1 : -1))[0];

/** What is planned beside what is present, of the same thing in the same place. Two figures on one scale, never a sum. */
export function Gauge({ groups }: { groups: Group[] }) {
  const planned = groups.filter(g => g.status === 'planned' && g.counted === 'personnel');
  const pairs = planned.flatMap(plan => {
    const present = groups.find(g => g.status === 'present' && g.counted === plan.counted && g.scope === plan.scope);
    const a = present && latest(present.assertions), b = latest(plan.assertions);
    return a && b ? [{ scope: plan.scope, counted: plan.counted, present: a, plan: b }] : [];
  });
  if (pairs.length === 0) return null;
  return (
    <>
      {pairs.slice(0, 3).map(({ scope, counted, present, plan }) => {
        const a = bounds(present.quantity)!, b = bounds(plan.quantity)!;
        const top = Math.max(a.high, b.high) || 1;
        return (
          <figure class="gauge" key={scope}>
            <figcaption>Plan against present: {countedWord(counted)} {scope}. The latest of each; not one figure.</figcaption>
            <Bar words="present" value={present} width={a.high / top} kind="now" />
            <Bar words="planned" value={plan} width={b.high / top} kind="plan" />
          </figure>
        );
      })}
    </>
  );
}

function Bar({ words, value, width, kind }: { words: string; value: Assertion; width: number; kind: string }) {
  return (
    <button type="button" class={`gauge-row ${kind}`} onClick={() => showAssertion(value)}>
      <span class="gauge-label">{words}</span>
      <svg class="gauge-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width={Math.max(1, width * 100)} height="8" /></svg>
      <span class="gauge-value">{figure(value.quantity)} <small>{originName(value.origin)}</small></span>
    </button>
  );
}
