import type { Assertion } from '../../model/picture';
import { bounds, ticks } from '../../model/figures';
import { calendarTicks, dayNumber } from '../../model/days';
import { originName } from '../../model/words';

export interface Mark {
  assertion: Assertion; origin: string; x1: number; x2: number; low: number; high: number; openLow: boolean; openHigh: boolean; denied: boolean;
}

export interface Chart { marks: Mark[]; undated: Assertion[]; from: number; to: number; top: number; yTicks: number[]; xTicks: { at: number; label: string }[]; origins: string[] }

/** The party that an assertion counts for: copies and relays are folded into it already. */
export const partyOf = (assertion: Assertion) => assertion.origin.independent || originName(assertion.origin);

/** What a chart of assertions draws. Figures without a day cannot be drawn: they are listed. */
export function chartOf(assertions: Assertion[]): Chart {
  const marks: Mark[] = [];
  const undated: Assertion[] = [];
  for (const assertion of assertions) {
    const range = bounds(assertion.quantity);
    const first = dayNumber(assertion.as_of.earliest ?? assertion.as_of.latest);
    const last = dayNumber(assertion.as_of.latest ?? assertion.as_of.earliest);
    if (!range || Number.isNaN(first) || Number.isNaN(last)) { undated.push(assertion); continue; }
    marks.push({ assertion, origin: partyOf(assertion), x1: first, x2: Math.max(first, last), ...range, denied: assertion.modality === 'denied' });
  }
  marks.sort((a, b) => a.x1 - b.x1 || (a.assertion.id < b.assertion.id ? -1 : 1));
  const from = Math.min(...marks.map(m => m.x1)) - 5;
  const to = Math.max(...marks.map(m => m.x2)) + 5;
  const yTicks = ticks(Math.max(0, ...marks.map(m => m.high)) * 1.08);
  return { marks, undated, from, to, top: yTicks.at(-1) || 1, yTicks, xTicks: marks.length ? calendarTicks(from, to) : [], origins: [...new Set(marks.map(m => m.origin))].sort() };
}
