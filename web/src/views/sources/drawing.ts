import type { Assertion, Carrier, Member } from '../../model/picture';
import { count } from '../../model/words';

/** Who knows, who passes on, who repeats: three columns and the lines between them. */
export interface Node { id: string; words: string; column: 0 | 1 | 2; y: number; report?: string; carrier?: Carrier }

export interface Line { from: Node; to: Node; carrier: Carrier }

/** @property left How many parties are not drawn. */
export interface Drawing { nodes: Node[]; lines: Line[]; height: number; left: number }

const ROW = 30;

// What more there is stands as one: a drawing that nobody can take in tells nothing.
const MOST_PARTIES = 20;
const MOST_FIRST = 8;
const MOST_COPIES = 3;
const MOST_ROWS = 60;

const OWN = 'reports in their own voice';

/** The drawing of some assertions: each party once, each report once a column, copies behind what they copy. Of very many, those of
    the parties with most reports. */
export function drawingOf(assertions: Assertion[], titleOf: (report: string) => string, copyOf: Map<string, string>): Drawing {
  const columns: Node[][] = [[], [], []];
  const seen = new Map<string, Node>();
  const node = (column: 0 | 1 | 2, key: string, words: string, report?: string, carrier?: Carrier) => {
    const id = `${column}:${key}`;
    let found = seen.get(id);
    if (!found) {
      found = { id, words, column, y: columns[column]!.length * ROW, report, carrier };
      seen.set(id, found);
      columns[column]!.push(found);
    }
    return found;
  };
  const lines = new Map<string, Line>();
  const join = (from: Node, to: Node, carrier: Carrier) => { lines.set(`${from.id}>${to.id}`, { from, to, carrier }); };
  const firstHand = (c: Carrier) => c === 'original' || c === 'relay';

  const drawn = new Map<Node, Set<string>>();
  const hidden = new Map<Node, Set<string>>();
  const put = (held: Map<Node, Set<string>>, at: Node, report: string) => held.set(at, (held.get(at) ?? new Set()).add(report)).get(at)!.size;
  // A report behind a node; of very many the last stand together.
  const behind = (from: Node, column: 1 | 2, most: number, { report, carrier }: Member) => {
    const full = columns[column]!.length >= MOST_ROWS;
    const few = seen.has(`${column}:${report}`) || (!full && (column === 1 || from.report !== undefined || from.column === 0) && (drawn.get(from)?.size ?? 0) < most);
    const to = few ? node(column, report, titleOf(report), report, carrier) : node(column, full ? 'more' : `more ${from.id}`, '');
    if (few) put(drawn, from, report);
    else to.words = `and ${count(put(hidden, to, report), 'more report')}`;
    join(from, to, carrier);
    return to;
  };

  const byParty = new Map<string, Assertion[]>();
  for (const assertion of [...assertions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const key = assertion.origin.independent || assertion.origin.name || OWN;
    byParty.set(key, [...(byParty.get(key) ?? []), assertion]);
  }
  const weight = (key: string) => byParty.get(key)!.reduce((n, a) => n + a.members.length, 0);
  const parties = new Set([...byParty.keys()].sort((a, b) => weight(b) - weight(a)).slice(0, MOST_PARTIES));
  const at = new Map<string, Node>();
  for (const [key, theirs] of byParty) {
    if (!parties.has(key)) continue;
    const party = node(0, key, key);
    for (const { members } of theirs) {
      const first = members.filter(m => firstHand(m.carrier));
      for (const member of first) at.set(member.report, behind(party, 1, MOST_FIRST, member));
      for (const member of members.filter(m => !firstHand(m.carrier))) {
        const copied = copyOf.get(member.report);
        behind((copied && at.get(copied)) || (first[0] && at.get(first[0].report)) || party, 2, MOST_COPIES, member);
      }
    }
  }
  const tallest = Math.max(...columns.map(c => c.length), 1);
  // Short columns stand in the middle of tall ones, so that lines stay short.
  for (const column of columns) {
    const gap = column.length > 0 ? (tallest * ROW) / column.length : 0;
    column.forEach((n, i) => { n.y = gap * (i + 0.5); });
  }
  return { nodes: columns.flat(), lines: [...lines.values()], height: tallest * ROW, left: byParty.size - parties.size };
}
