import { useState } from 'preact/hooks';
import { CorrectionForm } from './CorrectionForm';
import { correct, type Correction } from './correcting';

/** Takes one thing and another of its kind for one. */
export function Merge({ kind, id, others, what }: { kind: Correction['kind']; id: string; others: { id: string; label: string }[]; what: string }) {
  const [open, setOpen] = useState(false);
  const [other, setOther] = useState('');
  if (others.length === 0) return null;
  if (!open) return <p class="actions"><button type="button" onClick={() => setOpen(true)}>Same as another {what}</button></p>;
  const done = () => setOpen(false);
  return (
    <CorrectionForm action={`Take the two for one ${what}`} onCancel={done} onSend={(reason, by) => correct({ kind, ids: [id, other], reason, by }).then(done)}>
      <label class="field">The other {what} <select required value={other} onChange={event => setOther(event.currentTarget.value)}>
        <option value="">choose</option>
        {others.map(o => <option key={o.id} value={o.id}>{o.label}</option>)}
      </select></label>
    </CorrectionForm>
  );
}

/** Takes a claim out of what it was counted among. */
export function Split({ kind, id, claim, what }: { kind: Correction['kind']; id: string; claim: string; what: string }) {
  const [open, setOpen] = useState(false);
  if (!open) return <button type="button" class="split" onClick={() => setOpen(true)}>Not this {what}</button>;
  const done = () => setOpen(false);
  return <CorrectionForm action="Split it off" onCancel={done} onSend={(reason, by) => correct({ kind, ids: [id, claim], reason, by }).then(done)} />;
}
