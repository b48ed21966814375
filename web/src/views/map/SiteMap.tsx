import { useEffect, useRef, useState } from 'preact/hooks';
import { render } from 'preact';
import { theme } from '../../app/theme';
import { Nothing } from '../../parts/Notice';
import { AREA_KM, STATE_WORDS, type Standing } from './ledger';
import { drawBand, drawDoubt, LngLatBounds, Marker, openMap, repaint, type GlMap } from './baseMap';
import { StateMark } from './StateMark';

interface Props { standings: Standing[]; band: [number, number][][]; selected?: string; onSelect: (id: string) => void }

// Names that would lie on each other are hidden; marks stay. Crude, cheap, and the list beside the map has every name.
const LABEL = { width: 110, height: 18 };

export function SiteMap({ standings, band, selected, onSelect }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [map, setMap] = useState<GlMap | null>(null);
  const [styled, setStyled] = useState(false);
  const [broken, setBroken] = useState(false);
  const fitted = useRef(false);
  const select = useRef(onSelect);
  select.current = onSelect;

  useEffect(() => {
    let opened: GlMap | null = null;
    try {
      // Marks do not wait for the land under them.
      opened = openMap(box.current!, '/api/basemap', () => setStyled(true));
      setMap(opened);
    } catch {
      setBroken(true); // no WebGL: the list beside it says the same
    }
    return () => opened?.remove();
  }, []);

  useEffect(() => { if (map && styled) repaint(map); }, [map, styled, theme.value]);
  useEffect(() => { if (map && styled) drawBand(map, band); }, [map, styled, band]);
  useEffect(() => { if (map && styled) drawDoubt(map, standings); }, [map, styled, standings, theme.value]);

  useEffect(() => {
    if (!map) return;
    const located = standings.filter(s => s.site.lat !== undefined && s.site.lon !== undefined);
    if (!fitted.current && located.length > 0) {
      fitted.current = true;
      const bounds = new LngLatBounds();
      // A region as wide as a country says little about where to look.
      const near = located.filter(s => (s.site.radius_km ?? 1) < 150);
      for (const { site } of near.length ? near : located) bounds.extend([site.lon!, site.lat!]);
      map.fitBounds(bounds, { padding: 60, maxZoom: 7, animate: false });
    }
    const markers = located.map(standing => {
      const element = document.createElement('button');
      element.type = 'button';
      element.className = `site ${(standing.site.radius_km ?? 1) > AREA_KM ? 'area' : ''} ${standing.site.id === selected ? 'on' : ''}`;
      element.setAttribute('aria-label', `${standing.site.name}: ${STATE_WORDS[standing.state] ?? standing.state}`);
      element.addEventListener('click', event => { event.stopPropagation(); select.current(standing.site.id); });
      render(<><StateMark state={standing.state} /><span class="site-name">{standing.site.name}</span></>, element);
      return new Marker({ element, anchor: 'left', offset: [-9, 0] }).setLngLat([standing.site.lon!, standing.site.lat!]).addTo(map);
    });
    const thin = () => {
      const taken: { x: number; y: number }[] = [];
      markers.forEach((marker, i) => {
        const { x, y } = map.project(marker.getLngLat());
        const clear = taken.every(t => Math.abs(t.x - x) > LABEL.width || Math.abs(t.y - y) > LABEL.height);
        if (clear || located[i]!.site.id === selected) taken.push({ x, y });
        marker.getElement().classList.toggle('quiet-name', !clear && located[i]!.site.id !== selected);
      });
    };
    thin();
    map.on('zoomend', thin);
    return () => { map.off('zoomend', thin); markers.forEach(m => m.remove()); };
  }, [map, standings, selected]);

  if (broken) return <Nothing>This browser draws no maps (WebGL is off). The list says the same.</Nothing>;
  return <div class="map" ref={box} role="region" aria-label="Map of sites" />;
}
