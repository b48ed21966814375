import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { rememberedName } from './correcting';

/** Who corrects, why, and the button: what every correction asks for. */
export function CorrectionForm({ action, children, onSend, onCancel }: { action: string; children?: ComponentChildren; onSend: (reason: string, by: string) => Promise<void>; onCancel: () => void }) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(rememberedName);
  const [state, setState] = useState<'ready' | 'sending' | string>('ready');
  const submit = async (event: Event) => {
    event.preventDefault();
    setState('sending');
    try {
      await onSend(reason, by);
    } catch (error) {
      setState(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <form class="correction" onSubmit={submit}>
      {children}
      <label class="field">Why <input required value={reason} maxLength={500} onInput={event => setReason(event.currentTarget.value)} /></label>
      <label class="field">Your name <input required value={by} maxLength={80} onInput={event => setBy(event.currentTarget.value)} /></label>
      {state !== 'ready' && state !== 'sending' && <p class="fails" role="alert">Not stored: {state}</p>}
      <p><button type="submit" disabled={state === 'sending'}>{action}</button> <button type="button" onClick={onCancel}>Cancel</button></p>
    </form>
  );
}
