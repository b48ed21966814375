import { pulse } from '../../app/live';
import { useResource } from '../../app/resource';
import { address } from '../../app/router';
import { Pending } from '../../parts/Notice';
import { Alerts } from './Alerts';
import { BoardWords } from './BoardWords';
import { BottomLine, type BriefAnswer } from './BottomLine';
import { Changes } from './Changes';

/** Where the bottom line is to be had, of a theatre or of the largest. */
export const leadOf = (about: string | null) => (about ? `/api/brief?lead=true&about=${encodeURIComponent(about)}` : '/api/brief?lead=true');

/** What one needs to know on opening the page: the bottom line, what changed, what rang. */
export function NowView() {
  const about = address.value.query.get('theatre');
  const { data, error, again } = useResource<BriefAnswer>(leadOf(about), pulse.value);
  return (
    <>
      {data ? <BottomLine brief={data} /> : <><h1>Now</h1><Pending error={error} again={again} what="The bottom line" /></>}
      {/* What changed costs the server more than the rest together: it does not hold up the first line. */}
      {(data || error) && (
        <div class="now-grid">
          <Changes />
          <div><Alerts /><BoardWords /></div>
        </div>
      )}
    </>
  );
}
