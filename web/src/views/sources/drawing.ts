import type { Assertion, Carrier } from '../../model/picture';

/** Who knows, who passes on, who repeats: three columns and the lines between them. */
export interface Node { id: string; words: string; column: 0 | 1 | 2; y: number; report?: string; carrier?: Carrier }

export interface Line { from: Node; to: Node; carrier: Carrier }

export interface Drawing { nodes: Node[]; lines: Line[]; height: number }

const ROW = 30;

/** The drawing of some assertions: each party once, each report once a column, copies behind what they copy. */
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

  for (const assertion of [...assertions].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const party = node(0, assertion.origin.independent || assertion.origin.name || `own:${assertion.members[0]?.report}`, assertion.origin.independent || assertion.origin.name || 'in its own voice');
    const first = assertion.members.filter(m => firstHand(m.carrier));
    for (const member of first) join(party, node(1, member.report, titleOf(member.report), member.report, member.carrier), member.carrier);
    for (const member of assertion.members.filter(m => !firstHand(m.carrier))) {
      const copied = copyOf.get(member.report);
      const from = (copied && seen.get(`1:${copied}`)) || (first[0] && seen.get(`1:${first[0].report}`)) || party;
      join(from, node(2, member.report, titleOf(member.report), member.report, member.carrier), member.carrier);
    }
  }
  const tallest = Math.max(...columns.map(c => c.length), 1);
  // Short columns stand in the middle of tall ones, so that lines stay short.
  for (const column of columns) {
    const gap = column.length > 0 ? (tallest * ROW) / column.length : 0;
    column.forEach((n, i) => { n.y = gap * (i + 0.5); });
  }
  return { nodes: columns.flat(), lines: [...lines.values()], height: tallest * ROW };
}
