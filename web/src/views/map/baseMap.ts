import { GeoJSONSource, LngLatBounds, Map as GlMap, Marker, NavigationControl, ScaleControl, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { circle, AREA_KM, type Standing } from './ledger';
import { STATE_COLOUR } from './stateColour';

setWorkerUrl(workerUrl);

/** The colours of the page, as the map needs them: plain strings. */
function palette(): Record<string, string> {
  const style = getComputedStyle(document.documentElement);
  const probe = document.createElement('span');
  document.body.append(probe);
  const read = (name: string) => {
    probe.style.color = `var(${name})`;
    return getComputedStyle(probe).color || style.getPropertyValue(name);
  };
  const result = Object.fromEntries(['--sea', '--land', '--band', '--border', '--c0', '--c1', '--c2', '--c3', '--c4', '--c5', '--c6', '--soft'].map(n => [n, read(n)]));
  probe.remove();
  return result;
}

const EMPTY = { type: 'FeatureCollection' as const, features: [] };

/** A map of the land of the compiled borders. It loads nothing from outside: no tiles, no fonts. */
export function openMap(container: HTMLElement, borders: string, onStyle: () => void): GlMap {
  const colours = palette();
  const map = new GlMap({
    container,
    style: {
      version: 8,
      sources: {
        land: { type: 'geojson', data: borders, attribution: 'Borders: Natural Earth; places: GeoNames' },
        doubt: { type: 'geojson', data: EMPTY },
        band: { type: 'geojson', data: EMPTY },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': colours['--sea'] } },
        { id: 'land', type: 'fill', source: 'land', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'fill-color': colours['--land'] } },
        // Of one solid colour: a see-through line is darker wherever it bends back on itself.
        { id: 'band', type: 'line', source: 'band', layout: { 'line-join': 'round', 'line-cap': 'round' }, paint: { 'line-color': colours['--band'], 'line-width': ['interpolate', ['exponential', 2], ['zoom'], 3, 6, 8, 150] } },
        { id: 'borders', type: 'line', source: 'land', filter: ['==', ['geometry-type'], 'Polygon'], paint: { 'line-color': colours['--border'], 'line-width': 0.8 } },
        { id: 'doubt', type: 'fill', source: 'doubt', paint: { 'fill-color': ['get', 'colour'], 'fill-opacity': ['case', ['get', 'area'], 0.07, 0.16] } },
        { id: 'edge', type: 'line', source: 'doubt', filter: ['!', ['get', 'area']], paint: { 'line-color': ['get', 'colour'], 'line-width': 1 } },
        { id: 'area-edge', type: 'line', source: 'doubt', filter: ['get', 'area'], paint: { 'line-color': ['get', 'colour'], 'line-width': 1.2, 'line-dasharray': [4, 3] } },
      ],
    },
    center: [34, 50], zoom: 4, minZoom: 1, maxZoom: 10, attributionControl: { compact: true }, dragRotate: false, pitchWithRotate: false, fadeDuration: 0, renderWorldCopies: false,
  });
  map.touchZoomRotate.disableRotation();
  map.addControl(new NavigationControl({ showCompass: false }), 'top-right');
  map.addControl(new ScaleControl({ unit: 'metric' }), 'bottom-left');
  map.once('style.load', onStyle);
  return map;
}

/** Draws the doubt around each site; what is selected has a stronger line. */
export function drawDoubt(map: GlMap, standings: Standing[]): void {
  const colours = palette();
  const source = map.getSource('doubt') as GeoJSONSource | undefined;
  source?.setData({
    type: 'FeatureCollection',
    features: standings.filter(s => s.site.lat !== undefined && s.site.lon !== undefined).map(s => ({
      type: 'Feature',
      properties: { id: s.site.id, colour: colours[STATE_COLOUR[s.state] ?? '--c6'], area: (s.site.radius_km ?? 1) > AREA_KM },
      geometry: { type: 'Polygon', coordinates: [circle(s.site.lat!, s.site.lon!, Math.max(1, s.site.radius_km ?? 1))] },
    })),
  });
}

/** "Near the border" is a band along it, never a pin. */
export function drawBand(map: GlMap, lines: [number, number][][]): void {
  const source = map.getSource('band') as GeoJSONSource | undefined;
  source?.setData({ type: 'FeatureCollection', features: lines.map(line => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates: line } })) });
}

/** Colours anew after the theme has changed. */
export function repaint(map: GlMap): void {
  const colours = palette();
  map.setPaintProperty('sea', 'background-color', colours['--sea']);
  map.setPaintProperty('land', 'fill-color', colours['--land']);
  map.setPaintProperty('borders', 'line-color', colours['--border']);
  map.setPaintProperty('band', 'line-color', colours['--band']);
}

export { LngLatBounds, Marker };
export type { GlMap };
