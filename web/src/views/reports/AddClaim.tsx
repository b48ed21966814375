import { useState } from 'preact/hooks';
import { kindWord, statusWord } from '../../model/words';
import { CorrectionForm } from '../../parts/CorrectionForm';
import { before, correct, KINDS, STATUSES } from '../../parts/correcting';

/** A claim that the reading missed: the words picked in the text carry it. */
export function AddClaim({ report, text, quote, onDone }: { report: string; text: string; quote: string; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  const [kind, setKind] = useState('force_estimate');
  const [status, setStatus] = useState('present');
  const [figure, setFigure] = useState('');
  const at = text.indexOf(quote);
  if (at < 0) return null;
  return (
    <section class="card add">
      <p class="tag"><span>Picked words</span></p>
      <blockquote><p>{quote}</p></blockquote>
      {!open ? <p class="actions"><button type="button" onClick={() => setOpen(true)}>Add a claim</button> <button type="button" onClick={onDone}>Leave it</button></p> : (
        <CorrectionForm action="Add the claim" onCancel={onDone}
          onSend={(reason, by) => correct({
            kind: 'add_claim', anchors: [{ report, quote, before: before(text, at) }], reason, by,
            change: { kind, ...(kind === 'force_estimate' ? { status, low: Number(figure) || null, high: Number(figure) || null } : {}) },
          }).then(onDone)}>
          <label class="field">Kind <select value={kind} onChange={event => setKind(event.currentTarget.value)}>{KINDS.map(k => <option key={k} value={k}>{kindWord(k)}</option>)}</select></label>
          {kind === 'force_estimate' && <>
            <label class="field">Figure <input inputMode="numeric" pattern="[0-9]+" required value={figure} onInput={event => setFigure(event.currentTarget.value)} /></label>
            <label class="field">Status <select value={status} onChange={event => setStatus(event.currentTarget.value)}>{STATUSES.map(s => <option key={s} value={s}>{statusWord(s)}</option>)}</select></label>
          </>}
        </CorrectionForm>
      )}
    </section>
  );
}
