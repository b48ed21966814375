import { signal } from '@preact/signals';
import type { Assertion } from '../model/picture';
import { figure } from '../model/figures';
import { originName } from '../model/words';

export interface Shown { title: string; claims: string[]; assertion?: Assertion }

/** What the evidence panel shows; null while it is closed. */
export const shown = signal<Shown | null>(null);

// Where the focus goes back to when the panel closes.
let from: Element | null = null;

export function showClaims(title: string, claims: string[]): void {
  from = document.activeElement;
  shown.value = { title, claims };
}

export function showAssertion(assertion: Assertion): void {
  from = document.activeElement;
  // The first report of a finding comes first, then those that pass it on, then its copies.
  const order = ['original', 'relay', 'verbatim', 'reworded', 'translated', 'distorted'];
  const members = [...assertion.members].sort((a, b) => order.indexOf(a.carrier) - order.indexOf(b.carrier) || (a.claim < b.claim ? -1 : 1));
  shown.value = { title: `${figure(assertion.quantity)}: ${originName(assertion.origin)}`, claims: members.map(m => m.claim), assertion };
}

export function hide(): void {
  shown.value = null;
  if (from instanceof HTMLElement || from instanceof SVGElement) from.focus({ preventScroll: true });
}
