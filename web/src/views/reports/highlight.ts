import type { Claim } from '../../model/picture';

/** A stretch of a text, with the claims whose sentence covers it and whether it is the key of one; or what stands before the text. */
export interface Stretch { text: string; claims: string[]; key: string | null; head?: boolean }

/** Cuts a text at the spans of its claims and where it begins behind its front matter. Spans may overlap; those outside the text are left out. */
export function stretches(text: string, claims: Claim[], begin = 0): Stretch[] {
  const inside = claims.filter(c => c.evidence.start >= 0 && c.evidence.end <= text.length && c.evidence.start < c.evidence.end);
  const cuts = new Set([0, begin, text.length]);
  for (const claim of inside) {
    cuts.add(claim.evidence.start).add(claim.evidence.end);
    const key = claim.quantity?.span;
    if (key && key.start >= 0 && key.end <= text.length) cuts.add(key.start).add(key.end);
  }
  const at = [...cuts].sort((a, b) => a - b);
  const starts = new Map<number, Claim[]>();
  for (const claim of inside) starts.set(claim.evidence.start, [...(starts.get(claim.evidence.start) ?? []), claim]);
  const keyAt = new Map(inside.filter(c => c.quantity?.span).map(c => [c.quantity!.span!.start, c]));
  const result: Stretch[] = [];
  let open: Claim[] = [];
  let key: Claim | null = null;
  for (let i = 0; i + 1 < at.length; i++) {
    const start = at[i]!;
    open = open.filter(c => c.evidence.end > start).concat(starts.get(start) ?? []);
    if (key && key.quantity!.span!.end <= start) key = null;
    key = keyAt.get(start) ?? key;
    result.push({ text: text.slice(start, at[i + 1]), claims: open.map(c => c.id), key: key?.id ?? null, ...(at[i + 1]! <= begin ? { head: true } : {}) });
  }
  return result;
}
