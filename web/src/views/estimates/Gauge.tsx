import { assertionsById, estimatesByQuestion, parts, questionsById } from '../../app/store';
import { range } from '../../model/figures';
import type { Gauge } from '../../model/picture';
import { written } from '../../model/days';
import { countedWord, originName } from '../../model/words';
import { showClaims } from '../../parts/evidence';

const MOST = 3;

/** What is planned beside what is present, of the same thing in the same place. Two figures on one scale, never a sum. */
export function Gauges({ theatre }: { theatre?: string }) {
  const here = (parts.value.gauges ?? []).filter(g => g.theatre === theatre && (g.plan_high ?? g.plan_low) != null && (g.present_high ?? g.present_low) != null);
  return <>{here.slice(0, MOST).map(gauge => <One key={gauge.id} gauge={gauge} />)}</>;
}

function One({ gauge }: { gauge: Gauge }) {
  const plan = questionsById.value.get(gauge.plan);
  const top = Math.max(gauge.plan_high ?? gauge.plan_low ?? 0, gauge.present_high ?? gauge.present_low ?? 0) || 1;
  return (
    <figure class="gauge">
      <figcaption>Plan against present: {countedWord(gauge.counted)} {plan?.scope ?? ''}{plan?.window ? `, plan told ${written(plan.window)}` : ''}. Two figures, never a sum.</figcaption>
      <Bar words="present" question={gauge.present} low={gauge.present_low} high={gauge.present_high} top={top} kind="now" />
      <Bar words="planned" question={gauge.plan} low={gauge.plan_low} high={gauge.plan_high} top={top} kind="plan" />
    </figure>
  );
}

interface BarProps { words: string; question: string; low?: number; high?: number; top: number; kind: string }

/** Solid up to the least, lighter up to the most. */
function Bar({ words, question, low, high, top, kind }: BarProps) {
  const behind = (estimatesByQuestion.value.get(question)?.current ?? []).flatMap(id => assertionsById.value.get(id) ?? []);
  const at = (value: number) => Math.max(1, value / top * 100);
  const value = range(low, high);
  return (
    <button type="button" class={`gauge-row ${kind}`} onClick={() => showClaims(`${words}: ${value}`, behind.flatMap(a => a.members.map(m => m.claim)))}>
      <span class="gauge-label">{words}</span>
      <svg class="gauge-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        {high != null && <rect class="most" width={at(high)} height="8" />}
        {low != null && <rect width={at(low)} height="8" />}
      </svg>
      <span class="gauge-value">{value} <small>{[...new Set(behind.map(a => originName(a.origin)))].slice(0, 3).join(', ')}</small></span>
    </button>
  );
}
