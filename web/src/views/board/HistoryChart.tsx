import { calendarTicks, day, dayNumber } from '../../model/days';
import type { History } from '../../model/assessment';
import { likelihood } from '../../model/assessment';

const W = 1080, H = 260, LEFT = 46, RIGHT = 14, TOP = 12, BOTTOM = 28;

/** Likelihoods over time, each day from what was known then. */
export function HistoryChart({ history, titles }: { history: History; titles: string[] }) {
  const days = history.days.map(d => dayNumber(d.day));
  const from = days[0]!, to = days.at(-1)!;
  const x = (n: number) => LEFT + ((n - from) / (to - from || 1)) * (W - LEFT - RIGHT);
  const y = (p: number) => H - BOTTOM - p * (H - TOP - BOTTOM);
  const last = history.days.at(-1)!;
  const words = titles.map((t, i) => `${t}: ${likelihood(last.words[i] ?? '')} on ${day(last.day)}`).join('; ');
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${W} ${H}`} role="img" aria-label={`Likelihoods over time. ${words}`}>
        {[0.05, 0.2, 0.45, 0.55, 0.8, 0.95].map(p => <line key={p} class="grid" x1={LEFT} x2={W - RIGHT} y1={y(p)} y2={y(p)} />)}
        {[0, 0.25, 0.5, 0.75, 1].map(p => <text key={p} class="ax" x={LEFT - 7} y={y(p) + 4} text-anchor="end">{p * 100} %</text>)}
        {calendarTicks(from, to).map(t => <text key={t.at} class="ax" x={x(t.at)} y={H - 8} text-anchor="middle">{t.label}</text>)}
        {titles.map((title, i) => (
          <path key={title} class={`odds k${i % 8}`} d={history.days.map((d, k) => `${k ? 'H' + x(days[k]!).toFixed(1) + 'V' : 'M' + x(days[k]!).toFixed(1) + ' '}${y(d.probabilities[i] ?? 0).toFixed(1)}`).join('')} stroke-dasharray={['', '7 3', '2 3', '8 3 2 3'][i % 4]} />
        ))}
      </svg>
      <figcaption><ul class="legend">{titles.map((t, i) => <li key={t}><svg viewBox="0 0 26 10" class={`tie-key k${i % 8}`} aria-hidden="true"><path class="odds" d="M1 5H25" stroke-dasharray={['', '7 3', '2 3', '8 3 2 3'][i % 4]} /></svg>{t}</li>)}<li class="quiet">grid: bounds of the words</li></ul></figcaption>
    </figure>
  );
}
