import { describe, expect, test } from 'vitest';
import { bounds, figure, range, short, ticks } from '../src/model/figures';
import { calendarTicks, day, dayNumber, dayOf, interval, written } from '../src/model/days';
import type { Quantity } from '../src/model/picture';

const q = (part: Partial<Quantity>): Quantity => ({ span: { start: 0, end: 4, text: 'some' }, ...part });

describe('figures', () => {
  test.each<[Partial<Quantity>, string]>([
    [{ low: 94300, high: 94300, point: 94300, comparator: 'exactly' }, '94,300'],
    [{ low: 94000, high: 94000, point: 94000, comparator: 'about' }, 'about 94,000'],
    [{ high: 100000, point: 100000, comparator: 'about' }, 'nearly 100,000'],
    [{ low: 80000, high: 100000, comparator: 'range' }, '80,000 to 100,000'],
    [{ low: 150000, comparator: 'more_than' }, 'more than 150,000'],
    [{ high: 175000, comparator: 'up_to' }, 'up to 175,000'],
    [{ low: 10000, vague: true, comparator: 'at_least' }, '“some”'],
  ])('%o reads %s', (quantity, words) => expect(figure(q(quantity))).toBe(words));

  test('an open end stays open', () => {
    expect(bounds(q({ low: 5 }))).toEqual({ low: 5, high: 5, openLow: false, openHigh: true });
    expect(bounds(q({}))).toBeNull();
  });

  test('axes begin at zero and reach the top', () => {
    expect(ticks(94300)).toEqual([0, 25000, 50000, 75000, 100000]);
    expect(ticks(0)).toEqual([0]);
    expect([short(94300), short(2_500_000), short(7)]).toEqual(['94.3k', '2.5m', '7']);
  });
});

describe('days', () => {
  test('a month and a year stand for their first day', () => {
    expect(dayOf(dayNumber('2021-12'))).toBe('2021-12-01');
    expect(dayNumber('unknown')).toBeNaN();
    expect([day('2021-12-04'), day('2021-12'), day('2021')]).toEqual(['4 December 2021', 'December 2021', '2021']);
  });

  test.each([
    [{ earliest: '2021-12-03', latest: '2021-12-03' }, '3 December 2021'],
    [{ earliest: '2021-04-01', latest: '2021-04-30' }, 'April 2021'],
    [{ earliest: '2021-01-01', latest: '2021-12-31' }, '2021'],
    [{ earliest: '2021-04-12', latest: '2021-04-18' }, '12 to 18 April 2021'],
    [{ earliest: '2021-11-13', latest: '2021-12-25' }, '13 November to 25 December 2021'],
    [{ earliest: '2021-12-03' }, 'from 3 December 2021'],
    [{}, 'no date given'],
  ])('%o reads %s', (when, words) => expect(interval({ basis: 'x', ...when })).toBe(words));

  test('an axis has no more marks than it has room for', () => {
    const from = dayNumber('2021-03-15'), to = dayNumber('2022-02-24');
    const marks = calendarTicks(from, to, 8);
    expect(marks.length).toBeGreaterThan(2);
    expect(marks.length).toBeLessThanOrEqual(8);
    expect(marks.every(m => m.at >= from && m.at <= to)).toBe(true);
  });
});

describe('words of the server', () => {
  test.each([
    ['94,000 (Pentagon, 2022-02-02)', '94,000 (Pentagon, 2 February 2022)'],
    ['a (b, 2021-11-13/2021-12-25): c', 'a (b, 13 November 2021 to 25 December 2021): c'],
    ['talks, ../2021-04-12, past', 'talks, until 12 April 2021, past'],
    ['from 2021-04/.. on', 'from from April 2021 on'],
    ['report 2021-12-03-wire.txt and r-2021-12-03', 'report 2021-12-03-wire.txt and r-2021-12-03'],
  ])('%s', (words, readable) => expect(written(words)).toBe(readable));

  test.each([
    [94000, 94000, '94,000'], [94000, 120000, '94,000 to 120,000'], [94000, undefined, 'at least 94,000'], [undefined, 5, 'up to 5'], [undefined, undefined, 'an open figure'],
  ])('%s to %s', (low, high, words) => expect(range(low, high)).toBe(words));
});
