import type { Assessment } from '../../model/assessment';

const CELL: Record<string, { mark: string; words: string }> = {
  very_inconsistent: { mark: '− −', words: 'very inconsistent' }, inconsistent: { mark: '−', words: 'inconsistent' }, neutral: { mark: '·', words: 'neutral' },
  consistent: { mark: '+', words: 'consistent' }, very_consistent: { mark: '+ +', words: 'very consistent' },
};

/** Analysis of competing hypotheses (Heuer): the most diagnostic row first; what counts is what speaks against. */
export function Matrix({ assessment }: { assessment: Assessment }) {
  if (assessment.matrix.length === 0) return null;
  return (
    <details class="fold">
      <summary>Competing hypotheses, evidence by evidence</summary>
      <div class="scroll" tabIndex={0} role="region" aria-label="Matrix of competing hypotheses">
        <table>
          <thead><tr><th>Evidence</th>{assessment.hypotheses.map(h => <th key={h.id}>{h.title}</th>)}</tr></thead>
          <tbody>
            {assessment.matrix.map(row => (
              <tr key={row.indicator}><th scope="row">{row.title}</th>{row.cells.map((cell, i) => <td key={i} class={`cell ${cell}`} aria-label={CELL[cell]?.words}><span aria-hidden="true">{CELL[cell]?.mark ?? cell}</span></td>)}</tr>
            ))}
            <tr><th scope="row">Weighted inconsistency</th>{assessment.hypotheses.map(h => <td key={h.id}><strong>{h.inconsistency.toFixed(2)}</strong></td>)}</tr>
          </tbody>
        </table>
      </div>
    </details>
  );
}
