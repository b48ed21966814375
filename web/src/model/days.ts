import type { Interval } from './picture';

// Days are strings of the form 2021-12-04, in UTC, as the picture has them.

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DAY = 86_400_000;

/** Number of the day since 1970-01-01; NaN where it is none. A month or a year stands for its first day. */
export function dayNumber(day: string | undefined): number {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(day ?? '');
  return match ? Date.UTC(+match[1]!, +(match[2] ?? 1) - 1, +(match[3] ?? 1)) / DAY : NaN;
}

export const dayOf = (number: number) => new Date(number * DAY).toISOString().slice(0, 10);

/** "4 December 2021". */
export function day(text: string | undefined): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(text ?? '');
  if (!match) return text ?? '';
  const month = match[2] ? MONTHS[+match[2] - 1] ?? '' : '';
  return [match[3] ? String(+match[3]) : '', month, match[1]].filter(Boolean).join(' ');
}

/** "4 Dec". */
export function shortDay(number: number): string {
  const date = new Date(number * DAY);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]!.slice(0, 3)}`;
}

/** An interval in words; says so where the day is not known. */
export function interval(when: Interval | undefined): string {
  const { earliest, latest } = when ?? {};
  if (!earliest && !latest) return 'no date given';
  if (!latest) return `from ${day(earliest)}`;
  if (!earliest) return `until ${day(latest)}`;
  if (earliest === latest) return day(earliest);
  const [y1, m1, d1] = earliest.split('-').map(Number) as [number, number, number];
  const [y2, m2, d2] = latest.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  if (y1 === y2 && m1 === m2 && d1 === 1 && d2 === last) return `${MONTHS[m1 - 1]} ${y1}`;
  if (y1 === y2 && m1 === 1 && d1 === 1 && m2 === 12 && d2 === 31) return String(y1);
  if (y1 === y2 && m1 === m2) return `${d1} to ${d2} ${MONTHS[m1 - 1]} ${y1}`;
  return y1 === y2 ? `${d1} ${MONTHS[m1 - 1]} to ${d2} ${MONTHS[m2 - 1]} ${y1}` : `${day(earliest)} to ${day(latest)}`;
}

/** Words of the server with its days written out: "2021-12-03" becomes "3 December 2021", of an interval both ends. */
export function written(words: string): string {
  const one = '\\d{4}-\\d\\d(?:-\\d\\d)?';
  return words
    .replace(new RegExp(`\\b(${one})/(${one})(?![\\w-])`, 'g'), (_, a: string, b: string) => `${day(a)} to ${day(b)}`)
    .replace(new RegExp(`\\.\\./(${one})(?![\\w-])`, 'g'), (_, b: string) => `until ${day(b)}`)
    .replace(new RegExp(`\\b(${one})/\\.\\.`, 'g'), (_, a: string) => `from ${day(a)}`)
    .replace(new RegExp(`(?<![\\w-/])(${one})(?![\\w-/])`, 'g'), (_, a: string) => day(a));
}

/** First days of months, quarters or years between two days, whichever gives at most `most` of them. */
export function calendarTicks(from: number, to: number, most = 8): { at: number; label: string }[] {
  for (const step of [1, 2, 3, 6, 12, 24, 60, 120]) {
    const result: { at: number; label: string }[] = [];
    const start = new Date(from * DAY);
    let month = start.getUTCFullYear() * 12 + start.getUTCMonth();
    month += (step - (month % step)) % step;
    for (; ; month += step) {
      const at = Date.UTC(Math.floor(month / 12), month % 12, 1) / DAY;
      if (at > to) break;
      if (at >= from) result.push({ at, label: month % 12 === 0 || step >= 12 ? String(Math.floor(month / 12)) : MONTHS[month % 12]!.slice(0, 3) });
    }
    if (result.length <= most) return result;
  }
  return [];
}
