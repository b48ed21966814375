import { showClaims } from '../../parts/evidence';

interface RunOf { text: string; exhibits: number[]; style: string }

export interface BriefAnswer {
  title: string; standing: string; bottom_line: { runs: RunOf[] }[]; exhibits: { number: number; title: string; items: { claim: string }[] }[];
}

/** The bottom line of the brief: every number in it leads to its sentence. */
export function BottomLine({ brief }: { brief: BriefAnswer }) {
  const open = (run: RunOf) => {
    const exhibits = run.exhibits.flatMap(n => brief.exhibits.find(e => e.number === n) ?? []);
    showClaims(exhibits.map(e => e.title).join('; ') || run.text, exhibits.flatMap(e => e.items.map(i => i.claim)));
  };
  return (
    <section class="bottom-line">
      <h1>{brief.title}</h1>
      <p class="under">{brief.standing} · <a href="/api/brief.html" target="_blank" rel="noopener">printed brief</a></p>
      {brief.bottom_line.map((sentence, i) => (
        <p key={i} class={i === 0 ? 'lead' : 'line'}>
          {sentence.runs.map((run, k) => run.exhibits.length === 0
            ? <span key={k} class={run.style}>{run.text}</span>
            : <button key={k} type="button" class={`figure ${run.style}`} onClick={() => open(run)}>{run.text}</button>)}
        </p>
      ))}
    </section>
  );
}
