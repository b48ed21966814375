import { useEffect, useRef, useState } from 'preact/hooks';
import { calendarTicks, day, dayOf, shortDay } from '../model/days';

/** A day between two, both inclusive, as day numbers; it can play. */
export function DaySlider({ from, to, value, onChange }: { from: number; to: number; value: number; onChange: (value: number) => void }) {
  const [playing, setPlaying] = useState(false);
  const at = useRef(value);
  at.current = value;
  const change = useRef(onChange);
  change.current = onChange;

  useEffect(() => {
    if (!playing) return;
    const step = Math.max(1, Math.round((to - from) / 120));
    const timer = setInterval(() => {
      const next = Math.min(to, at.current + step);
      change.current(next);
      if (next >= to) setPlaying(false);
    }, 180);
    return () => clearInterval(timer);
  }, [playing, from, to]);

  const play = () => {
    if (!playing && value >= to) onChange(from);
    setPlaying(!playing);
  };
  return (
    <div class="slider">
      <button type="button" onClick={play} aria-label={playing ? 'Pause' : 'Play the days'}>{playing ? 'Pause' : 'Play'}</button>
      <div class="slider-track">
        <input type="range" min={from} max={to} step={1} value={value} aria-label="Day" aria-valuetext={day(dayOf(value))}
          onInput={event => { setPlaying(false); onChange(+event.currentTarget.value); }} />
        <div class="slider-ticks" aria-hidden="true">
          {calendarTicks(from, to, 12).map(t => <span key={t.at} style={{ left: `${((t.at - from) / (to - from || 1)) * 100}%` }}>{t.label}</span>)}
        </div>
      </div>
      <output>{shortDay(value)} {dayOf(value).slice(0, 4)}</output>
    </div>
  );
}
