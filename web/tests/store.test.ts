// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { applied } from '../src/app/store';
import type { Site } from '../src/model/picture';

const site = (id: string, name: string): Site => ({ id, name, theatre: 't', observations: [], equipment: [] });

test('a delta replaces, adds and removes by id, and leaves the rest the same objects', () => {
  const kept = site('s-1', 'one');
  const before = { sites: [kept, site('s-2', 'two'), site('s-3', 'three')] };
  const after = applied(before, { upsert: { sites: [site('s-2', 'TWO'), site('s-4', 'four')] }, remove: { sites: ['s-3'] } });
  expect(after.sites!.map(s => s.name)).toEqual(['one', 'TWO', 'four']);
  expect(after.sites![0]).toBe(kept);
  expect(before.sites).toHaveLength(3);
});

test('parts that nobody has asked for are not begun by a delta', () => {
  expect(applied({}, { upsert: { sites: [site('s-1', 'one')] }, remove: {} }).sites).toBeUndefined();
});
