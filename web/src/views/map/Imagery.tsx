import { useEffect, useState } from 'preact/hooks';
import { useResource } from '../../app/resource';
import { day, interval } from '../../model/days';
import type { Claim, Site } from '../../model/picture';
import { originName } from '../../model/words';
import { showClaims } from '../../parts/evidence';

const MOST = 100;

interface Named { claim: Claim; at: string }

/** Where a claim names an image: a place for it, and one for the image before or after. Images are not held or fetched here; whoever
    has them puts them in, and they stay in this browser. */
export function Imagery({ site }: { site: Site }) {
  const ids = site.observations.slice(0, MOST).map(o => o.claim);
  const { data } = useResource<{ claim: Claim }[]>(ids.length > 0 ? `/api/claims?ids=${ids.map(encodeURIComponent).join(',')}` : null);
  const named: Named[] = (data ?? []).map(d => d.claim).filter(c => c.imagery)
    .map(claim => ({ claim, at: claim.imagery!.captured ?? claim.as_of.latest ?? '' })).sort((a, b) => (a.at < b.at ? -1 : 1));
  const last = named.at(-1);
  if (!last) return null;
  const first = named.find(n => n.at < last.at);
  return (
    <section class="imagery" aria-label="Images">
      <Slot words="Before" named={first} />
      <Slot words="After" named={last} />
    </section>
  );
}

function Slot({ words, named }: { words: string; named?: Named }) {
  const [url, setUrl] = useState('');
  useEffect(() => () => { if (url) URL.revokeObjectURL(url); }, [url]);
  const take = (file: File | undefined) => { if (file?.type.startsWith('image/')) setUrl(URL.createObjectURL(file)); };
  const who = named?.claim.imagery?.provider ?? originName(named?.claim.attribution.origin);
  return (
    <figure class="slot">
      <label class="slot-image" onDragOver={e => e.preventDefault()} onDrop={e => { e.preventDefault(); take(e.dataTransfer?.files[0]); }}>
        {url ? <img src={url} alt={`${words}: chosen by you`} /> : <span>{named ? 'Put in the image' : 'Put in an earlier image'}</span>}
        <input type="file" class="vh" accept="image/*" aria-label={`${words}: image from this device`} onChange={e => take(e.currentTarget.files?.[0])} />
      </label>
      <figcaption>
        <strong>{words}</strong>{' '}
        {named
          ? <button type="button" class="figure" onClick={() => showClaims(`Image of ${who}`, [named.claim.id])}>{who}, {named.claim.imagery?.captured ? day(named.claim.imagery.captured) : interval(named.claim.as_of)}</button>
          : <span class="quiet">no report names one</span>}
      </figcaption>
    </figure>
  );
}
