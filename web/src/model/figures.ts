import type { Quantity } from './picture';

const number = (n: number) => n.toLocaleString('en');

/** A quantity as people write it: its bounds are never hidden. */
export function figure(q: Quantity | undefined): string {
  if (!q) return 'no figure';
  const { low, high, point, comparator } = q;
  if (q.vague || (low == null && high == null)) return q.span ? `“${q.span.text}”` : 'no figure';
  if (low != null && high != null && low !== high) return `${number(low)} to ${number(high)}`;
  const value = number(point ?? low ?? high ?? 0);
  switch (comparator) {
    case 'about': return low == null ? `nearly ${value}` : `about ${value}`;
    case 'at_least': return `at least ${value}`;
    case 'more_than': return `more than ${value}`;
    case 'up_to': return `up to ${value}`;
    case 'fewer_than': return `fewer than ${value}`;
    default: return value;
  }
}

/** "94,000 to 120,000", "at least 94,000", "up to 120,000". */
export function range(low: number | null | undefined, high: number | null | undefined): string {
  if (low == null) return high == null ? 'an open figure' : `up to ${number(high)}`;
  if (high == null) return `at least ${number(low)}`;
  return low === high ? number(low) : `${number(low)} to ${number(high)}`;
}

/** The bounds to draw, with which of them are open; null where nothing can be drawn. */
export function bounds(q: Quantity | undefined): { low: number; high: number; openLow: boolean; openHigh: boolean } | null {
  if (!q || (q.low == null && q.high == null)) return null;
  const low = q.low ?? q.high!;
  const high = q.high ?? q.low!;
  return { low, high, openLow: q.low == null, openHigh: q.high == null };
}

/** "94k", "1.2m": for axes. */
export function short(n: number): string {
  if (n >= 1e6) return `${+(n / 1e6).toFixed(1)}m`;
  if (n >= 1e3) return `${+(n / 1e3).toFixed(1)}k`;
  return String(n);
}

/** Round steps of an axis from zero to at least `top`. */
export function ticks(top: number, wanted = 4): number[] {
  if (!(top > 0)) return [0];
  const rough = top / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 2.5, 5, 10].map(m => m * power).find(s => s >= rough) ?? rough;
  const result = [0];
  while (result.at(-1)! < top) result.push(result.at(-1)! + step);
  return result;
}
