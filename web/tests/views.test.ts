import { describe, expect, test } from 'vitest';
import { dayNumber } from '../src/model/days';
import type { Assertion, Claim, Member, Site } from '../src/model/picture';
import { chartOf } from '../src/views/estimates/chart';
import { circle, span, standings } from '../src/views/map/ledger';
import { stretches } from '../src/views/reports/highlight';
import { drawingOf } from '../src/views/sources/drawing';

const on = (edtf: string) => ({ earliest: edtf, latest: edtf, basis: 'stated' });

const member = (report: string, carrier: Member['carrier']): Member => ({ claim: `c-${report}`, report, start: 0, end: 1, carrier });

const assertion = (id: string, party: string, members: Member[], figure = 5, when = '2021-12-03'): Assertion => ({
  id, modality: 'reported', as_of: on(when), members, origin: { name: party, independent: party, kind: 'government' },
  quantity: { low: figure, high: figure, point: figure, comparator: 'exactly' },
});

describe('the ledger of sites', () => {
  const site: Site = {
    id: 's-1', name: 'A place', theatre: 't', equipment: [], lat: 50, lon: 30, radius_km: 2,
    observations: [
      { claim: 'c-1', as_of: on('2021-04-01'), origin: 'A', state: 'new' },
      { claim: 'c-2', as_of: on('2021-11-01'), origin: 'B', state: 'growing' },
      { claim: 'c-3', as_of: { basis: 'unknown' }, origin: 'C', state: 'vacated' },
    ],
  };

  test('a day shows what held by then, and nothing of later days', () => {
    expect(standings([site], dayNumber('2021-03-31'), false)).toHaveLength(0);
    expect(standings([site], dayNumber('2021-04-01'), false)[0]!.state).toBe('new');
    expect(standings([site], dayNumber('2021-12-01'), false)[0]!).toMatchObject({ state: 'growing', origins: 2 });
  });

  test('what has no day counts on the last one only', () => {
    expect(standings([site], dayNumber('2021-12-01'), true)[0]!.seen).toHaveLength(3);
    expect(span([site])).toEqual({ from: dayNumber('2021-04-01'), to: dayNumber('2021-11-01') });
  });

  test('a circle of doubt is closed and as wide as it says', () => {
    const ring = circle(50, 30, 111.195);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(Math.max(...ring.map(p => p[1]))).toBeCloseTo(51, 2);
  });
});

describe('the chart of estimates', () => {
  test('figures without a day are listed, not drawn', () => {
    const dated = assertion('a-1', 'A', [member('r-1', 'original')]);
    const undated = { ...assertion('a-2', 'B', [member('r-2', 'original')]), as_of: { basis: 'unknown' } };
    const chart = chartOf([dated, undated]);
    expect(chart.marks.map(m => m.assertion.id)).toEqual(['a-1']);
    expect(chart.undated.map(a => a.id)).toEqual(['a-2']);
    expect(chart.top).toBeGreaterThanOrEqual(5);
  });
});

describe('the drawing of origins', () => {
  test('of very many reports the last stand together, and the drawing stays small', () => {
    const many = Array.from({ length: 400 }, (_, i) => assertion(`a-${i}`, `Ministry ${i % 40}`, [member(`r-${i}`, 'original'), ...Array.from({ length: 9 }, (__, k) => member(`c-${i}-${k}`, 'verbatim'))]));
    const drawing = drawingOf(many, id => id, new Map());
    expect(drawing.left).toBe(20);
    expect(drawing.height).toBeLessThan(30 * 90);
    expect(drawing.nodes.filter(n => n.column === 1 && !n.report).map(n => n.words)).toContain('and 2 more reports');
  });

  test('a copy hangs on what it copies, and adds no origin', () => {
    const drawing = drawingOf([assertion('a-1', 'Ministry', [member('r-1', 'original'), member('r-2', 'relay'), member('r-3', 'verbatim')])], id => id, new Map([['r-3', 'r-2']]));
    expect(drawing.nodes.filter(n => n.column === 0)).toHaveLength(1);
    const copy = drawing.lines.find(l => l.carrier === 'verbatim')!;
    expect(copy.from.report).toBe('r-2');
    expect(copy.to.report).toBe('r-3');
  });
});

describe('the reader', () => {
  const text = 'One two three. Four five six.';
  const claim = (id: string, start: number, end: number, key?: [number, number]): Claim => ({
    id, kind: 'force_estimate', report: { id: 'r', language: 'en', sha256: '' }, evidence: { start, end, text: text.slice(start, end) }, modality: 'reported', as_of: { basis: 'unknown' },
    places: [], attribution: { origin: null, chain: [] }, confidence: 1, rules: [], flags: [], quantity: key && { span: { start: key[0], end: key[1], text: text.slice(...key) } },
  });

  test('front matter is told apart from the text', () => {
    const pieces = stretches(text, [claim('b', 4, 29)], 4);
    expect(pieces.map(p => p.text).join('')).toBe(text);
    expect(pieces.filter(p => p.head).map(p => p.text)).toEqual([text.slice(0, 4)]);
  });

  test('the stretches are the text, whatever the claims', () => {
    const pieces = stretches(text, [claim('a', 0, 14, [4, 7]), claim('b', 4, 29), claim('wrong', 20, 900)]);
    expect(pieces.map(p => p.text).join('')).toBe(text);
    expect(pieces.find(p => p.text === 'two')).toMatchObject({ key: 'a', claims: ['a', 'b'] });
    expect(pieces.every(p => !p.claims.includes('wrong'))).toBe(true);
  });
});
