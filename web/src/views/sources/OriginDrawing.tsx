import { go } from '../../app/router';
import { carrierWord } from '../../model/words';
import type { Drawing } from './drawing';

const W = 900, X = [8, 330, 650], WIDTH = 236, TOP = 28;

// Cut words are the beginning of the whole ones, which the title has: what is seen is part of what is heard.
const cut = (text: string) => (text.length > 32 ? text.slice(0, Math.max(20, text.lastIndexOf(' ', 31))) : text);

/** Origins at the left, reports that have it from them in the middle, copies at the right. */
export function OriginDrawing({ drawing, title }: { drawing: Drawing; title: string }) {
  const height = TOP + drawing.height + 8;
  return (
    <figure class="drawing">
      <div class="scroll" tabIndex={0} role="region" aria-label={title}>
        <svg viewBox={`0 0 ${W} ${height}`} class="drawing-svg" role="group" aria-label={title}>
          {['Claims to know', 'Has it from there', 'Repeats a report'].map((words, i) => <text key={words} class="ax" x={X[i]! + 4} y={14}>{words}</text>)}
          {drawing.lines.map(line => {
            const x1 = X[line.from.column]! + WIDTH, x2 = X[line.to.column]!, y1 = TOP + line.from.y, y2 = TOP + line.to.y;
            return <path key={`${line.from.id}>${line.to.id}`} class={`tie ${line.carrier}`} d={`M${x1} ${y1}C${x1 + 45} ${y1} ${x2 - 45} ${y2} ${x2} ${y2}`}><title>{carrierWord(line.carrier)}</title></path>;
          })}
          {drawing.nodes.map(node => {
            const open = () => node.report && go(`/reports/${encodeURIComponent(node.report)}`);
            const words = `${node.words}${node.carrier ? `, ${carrierWord(node.carrier)}` : ''}`;
            return (
              <g key={node.id} class={`node c${node.column} ${node.carrier ?? ''}`} transform={`translate(${X[node.column]} ${TOP + node.y})`}
                tabIndex={node.report ? 0 : undefined} role={node.report ? 'link' : 'img'} aria-label={words} onClick={open}
                onKeyDown={event => { if (event.key === 'Enter') open(); }}>
                <rect y={-11} width={WIDTH} height={22} rx={4} />
                <text x={8} y={4} aria-hidden="true">{cut(node.words)}</text>
                <title>{words}</title>
              </g>
            );
          })}
        </svg>
      </div>
      <figcaption><ul class="legend">
        {(['original', 'relay', 'verbatim', 'reworded', 'distorted'] as const).map(c => <li key={c}><svg viewBox="0 0 26 10" class="tie-key" aria-hidden="true"><path class={`tie ${c}`} d="M1 5H25" /></svg>{carrierWord(c)}</li>)}
      </ul></figcaption>
    </figure>
  );
}
