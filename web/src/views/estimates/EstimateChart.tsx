import { useState } from 'preact/hooks';
import { figure, short } from '../../model/figures';
import { interval } from '../../model/days';
import { count, originName } from '../../model/words';
import { showAssertion } from '../../parts/evidence';
import { Shape } from '../../parts/Shape';
import type { Chart, Mark } from './chart';

// Above this many, figures that others replaced are dots: who uses the keyboard goes from figure to figure.
const MOST_OLD = 120;

const W = 1080, H = 320, LEFT = 52, RIGHT = 16, TOP = 14, BOTTOM = 30;

/** Ranges over time, one mark a finding, colour and shape by independent origin. */
export function EstimateChart({ chart, current, title }: { chart: Chart; current: Set<string>; title: string }) {
  const [hot, setHot] = useState<Mark | null>(null);
  const x = (n: number) => LEFT + ((n - chart.from) / (chart.to - chart.from || 1)) * (W - LEFT - RIGHT);
  const y = (n: number) => H - BOTTOM - (n / chart.top) * (H - TOP - BOTTOM);
  const key = (origin: string) => chart.origins.indexOf(origin) % 8;
  const old = chart.marks.filter(m => !current.has(m.assertion.id));
  const faded = new Set(old.length > MOST_OLD ? old.slice(0, -MOST_OLD) : []);
  const dots = new Map<number, string>();
  for (const m of faded) dots.set(key(m.origin), `${dots.get(key(m.origin)) ?? ''}M${x((m.x1 + m.x2) / 2).toFixed(1)} ${y((m.low + m.high) / 2).toFixed(1)}h0`);
  return (
    <figure class="chart">
      <div class="chart-box">
        <svg viewBox={`0 0 ${W} ${H}`} role="group" aria-label={title}>
          {chart.yTicks.map(t => (
            <g key={t}>
              <line class={t === 0 ? 'base' : 'grid'} x1={LEFT} x2={W - RIGHT} y1={y(t)} y2={y(t)} />
              <text class="ax" x={LEFT - 8} y={y(t) + 4} text-anchor="end">{short(t)}</text>
            </g>
          ))}
          {chart.xTicks.map(t => (
            <g key={t.at}>
              <line class="grid" x1={x(t.at)} x2={x(t.at)} y1={TOP} y2={H - BOTTOM} />
              <text class="ax" x={x(t.at)} y={H - 10} text-anchor="middle">{t.label}</text>
            </g>
          ))}
          {[...dots].map(([k, path]) => <path key={k} class={`dots k${k}`} d={path} />)}
          {chart.marks.filter(mark => !faded.has(mark)).map(mark => (
            <MarkOf key={mark.assertion.id} mark={mark} x={x} y={y} colour={key(mark.origin)} old={!current.has(mark.assertion.id)} onHot={setHot} />
          ))}
        </svg>
        {hot && <Tip mark={hot} left={(x((hot.x1 + hot.x2) / 2) / W) * 100} top={(y(hot.high) / H) * 100} />}
      </div>
      <figcaption>
        <ul class="legend">
          {chart.origins.map(origin => (
            <li key={origin}><svg viewBox="-9 -9 18 18" class={`k${key(origin)}`} aria-hidden="true"><Shape kind={key(origin)} /></svg>{origin}</li>
          ))}
          <li class="quiet">hollow: replaced later · dotted: open end · crossed: denied{faded.size > 0 && ` · dots: ${count(faded.size, 'earlier figure')}, replaced long since`}</li>
        </ul>
      </figcaption>
    </figure>
  );
}

function MarkOf({ mark, x, y, colour, old, onHot }: { mark: Mark; x: (n: number) => number; y: (n: number) => number; colour: number; old: boolean; onHot: (mark: Mark | null) => void }) {
  const middle = x((mark.x1 + mark.x2) / 2), low = y(mark.low), high = y(mark.high);
  const words = `${figure(mark.assertion.quantity)}, ${mark.origin}, ${interval(mark.assertion.as_of)}${mark.denied ? ', denied' : ''}`;
  const open = () => showAssertion(mark.assertion);
  return (
    <g class={`mark k${colour}${old ? ' old' : ''}`} tabIndex={0} role="button" aria-label={words} onClick={open}
      onKeyDown={event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); open(); } }}
      onPointerEnter={() => onHot(mark)} onPointerLeave={() => onHot(null)} onFocus={() => onHot(mark)} onBlur={() => onHot(null)}>
      {mark.x2 - mark.x1 > 2 && <line class="span" x1={x(mark.x1)} x2={x(mark.x2)} y1={high} y2={high} />}
      {low - high > 2 && <rect class="range" x={middle - 5} y={high} width={10} height={low - high} rx={2} />}
      {mark.openHigh && <path class="open" d={`M${middle} ${high}v-22m-4 5 4-5 4 5`} />}
      {mark.openLow && <path class="open" d={`M${middle} ${low}v20m-4-5 4 5 4-5`} />}
      <circle class="hit" cx={middle} cy={(low + high) / 2} r={14} />
      <g transform={`translate(${middle} ${(low + high) / 2})`}><Shape kind={colour} />{mark.denied && <path class="cross" d="M-8 8 8-8" />}</g>
    </g>
  );
}

function Tip({ mark, left, top }: { mark: Mark; left: number; top: number }) {
  const { assertion } = mark;
  const copies = assertion.members.filter(m => m.carrier !== 'original' && m.carrier !== 'relay').length;
  return (
    <div class={`tip${left > 62 ? ' flip' : ''}`} style={{ left: `${left}%`, top: `${top}%` }} aria-hidden="true">
      <strong>{mark.denied ? 'denies ' : ''}{figure(assertion.quantity)}</strong>
      <span>{originName(assertion.origin)}{assertion.origin.independent && assertion.origin.independent !== assertion.origin.name ? `, ${assertion.origin.independent}` : ''}</span>
      <span>{interval(assertion.as_of)}{assertion.admiralty ? ` · ${assertion.admiralty}` : ''}</span>
      <span>{count(assertion.members.length, 'mention')}{copies ? `, ${count(copies, 'copy', 'copies')} folded` : ''}</span>
    </div>
  );
}
