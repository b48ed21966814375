import { dayNumber } from '../../model/days';
import type { Site, SiteEntry } from '../../model/picture';

/** A site as it stood on a day. */
export interface Standing { site: Site; state: string; first: number; last: number; seen: SiteEntry[]; origins: number }

export const STATES = ['new', 'growing', 'reactivated', 'present', 'reduced', 'vacated', 'unknown'] as const;

export const STATE_WORDS: Record<string, string> = {
  new: 'New', growing: 'Growing', reactivated: 'Reactivated', present: 'Present', reduced: 'Reduced', vacated: 'Emptied', exercise: 'On exercise', historic: 'Earlier', unknown: 'No state given',
};

/** A place wider than this is an area, never a pin. */
export const AREA_KM = 30;

const at = (entry: SiteEntry) => dayNumber(entry.as_of.earliest ?? entry.as_of.latest);

/** How sites stood at the end of a day: only what held by then counts. Undated observations count on the last day only. */
export function standings(sites: Site[], until: number, isLast: boolean): Standing[] {
  const result: Standing[] = [];
  for (const site of sites) {
    const seen = site.observations.filter(o => (Number.isNaN(at(o)) ? isLast : at(o) <= until)).sort((a, b) => (at(a) || 0) - (at(b) || 0));
    if (seen.length === 0) continue;
    const dated = seen.filter(o => !Number.isNaN(at(o)));
    // The picture says what each stretch of days comes to; what is told as history only is a state of its own.
    const then = (site.stages ?? []).filter(s => dayNumber(s.from) <= until).at(-1)?.state;
    const state = (isLast ? site.state : then) ?? seen.findLast(o => o.state)?.state ?? 'unknown';
    result.push({
      site, state, seen, origins: new Set(seen.map(o => o.origin).filter(Boolean)).size,
      first: dated.length ? at(dated[0]!) : NaN, last: dated.length ? at(dated.at(-1)!) : NaN,
    });
  }
  const rank = (s: Standing) => { const i = (STATES as readonly string[]).indexOf(s.state); return i < 0 ? STATES.length : i; };
  return result.sort((a, b) => rank(a) - rank(b) || (b.last || 0) - (a.last || 0) || b.seen.length - a.seen.length || (a.site.id < b.site.id ? -1 : 1));
}

/** First and last day that any observation speaks of; null where none is dated. */
export function span(sites: Site[]): { from: number; to: number } | null {
  const days = sites.flatMap(s => s.observations.map(at)).filter(n => !Number.isNaN(n));
  return days.length ? { from: Math.min(...days), to: Math.max(...days) } : null;
}

/** A ring of points at a distance from a place, on the sphere: its doubt, drawn. */
export function circle(lat: number, lon: number, km: number, steps = 48): [number, number][] {
  const d = km / 6371, phi = (lat * Math.PI) / 180, lambda = (lon * Math.PI) / 180;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const bearing = (2 * Math.PI * i) / steps;
    const p = Math.asin(Math.sin(phi) * Math.cos(d) + Math.cos(phi) * Math.sin(d) * Math.cos(bearing));
    const l = lambda + Math.atan2(Math.sin(bearing) * Math.sin(d) * Math.cos(phi), Math.cos(d) - Math.sin(phi) * Math.sin(p));
    return [(l * 180) / Math.PI, (p * 180) / Math.PI];
  });
}
