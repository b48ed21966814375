import { STATE_COLOUR } from './stateColour';

// A shape for each state, so that colour is not needed to tell them apart.
const PATHS: Record<string, string> = {
  new: 'M0 -8 2.3 -2.5 8 -2.5 3.4 1.2 5 7 0 3.6 -5 7 -3.4 1.2 -8 -2.5 -2.3 -2.5z',
  growing: 'M0 -7 7 5.5H-7z',
  reactivated: 'M0 -7 7 0 0 7 -7 0z',
  present: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
  reduced: 'M0 7 7 -5.5H-7z',
  vacated: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
  unknown: 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0',
};

export function StateMark({ state }: { state: string }) {
  const hollow = state === 'vacated' || state === 'unknown';
  return (
    <svg class="state-mark" viewBox="-10 -10 20 20" width="18" height="18" aria-hidden="true">
      <path d={PATHS[state] ?? PATHS.unknown} class={hollow ? 'hollow' : ''} style={{ color: `var(${STATE_COLOUR[state] ?? '--c6'})` }} />
    </svg>
  );
}
