import type { ComponentChildren } from 'preact';

/** A line that tells what is wrong or worth knowing, with what to do about it. */
export function Notice({ tone = 'plain', action, onAction, children }: { tone?: 'plain' | 'warn'; action?: string; onAction?: () => void; children: ComponentChildren }) {
  return (
    <div class={`notice ${tone}`} role={tone === 'warn' ? 'alert' : 'note'}>
      <p>{children}</p>
      {action && <button type="button" onClick={onAction}>{action}</button>}
    </div>
  );
}

/** An honest empty: says that nothing is there and, where one knows, why. */
export const Nothing = ({ children }: { children: ComponentChildren }) => <p class="nothing">{children}</p>;

/** What a fetch gives before it has data: waiting, or its trouble with a way to try again. */
export function Pending({ error, again, what }: { error?: string; again: () => void; what: string }) {
  return error ? <Notice tone="warn" action="Try again" onAction={again}>{what} could not be fetched: {error}</Notice> : <p class="waiting" role="status">Loading …</p>;
}
