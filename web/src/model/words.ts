// Words of the page for the values of the picture. What is not listed is shown as it stands, without its underscores.

const COUNTED: Record<string, string> = {
  personnel: 'troops', battalion_tactical_group: 'battalion tactical groups', brigade: 'brigades', battalion: 'battalions',
  army: 'armies', division: 'divisions', regiment: 'regiments', aircraft: 'aircraft', helicopter: 'helicopters', ship: 'ships',
  tank: 'tanks', armoured_vehicle: 'armoured vehicles', artillery: 'artillery pieces', vehicle: 'vehicles', camp: 'camps',
};

const STATUS: Record<string, string> = {
  present: 'present', planned: 'planned', reserve: 'in reserve', expected: 'expected', historic: 'earlier episodes',
  exercise: 'on exercise', moving: 'on the move', withdrawn: 'withdrawn', capacity: 'capacity', casualty: 'casualties',
};

const RELATION: Record<string, string> = {
  contradiction: 'Contradiction', damaged_copy: 'Damaged copy', other_scope: 'Other scope', other_date: 'Other date',
  other_definition: 'Other definition', same_rounded: 'Same, rounded', superseded_by: 'Replaced later', part_of: 'Part of a whole',
};

const CARRIER: Record<string, string> = {
  original: 'first report', relay: 'passes it on', verbatim: 'word-for-word copy', reworded: 'reworded copy',
  translated: 'translated copy', distorted: 'distorted copy',
};

const RELIABILITY: Record<string, string> = {
  A: 'completely reliable', B: 'usually reliable', C: 'fairly reliable', D: 'not usually reliable', E: 'unreliable', F: 'cannot be judged',
};

const CREDIBILITY = ['', 'confirmed', 'probably true', 'possibly true', 'doubtful', 'improbable', 'cannot be judged'];

const plain = (value: string) => value.replaceAll('_', ' ');

export const countedWord = (value: string) => COUNTED[value] ?? plain(value);
export const statusWord = (value: string) => STATUS[value] ?? plain(value);
export const relationWord = (value: string) => RELATION[value] ?? capital(plain(value));
export const carrierWord = (value: string) => CARRIER[value] ?? plain(value);
export const kindWord = (value: string) => plain(value);
export const reliabilityWord = (value: string) => RELIABILITY[value] ?? value;
export const credibilityWord = (value: number) => CREDIBILITY[value] ?? String(value);

export const capital = (text: string) => (text ? text[0]!.toUpperCase() + text.slice(1) : text);

export const count = (n: number, one: string, many = one + 's') => `${n.toLocaleString('en')} ${n === 1 ? one : many}`;

const regions = new Intl.DisplayNames(['en'], { type: 'region' });

/** The name of a country by its ISO 3166-1 alpha-2 code; other names stay as they are. */
export function country(code: string | undefined): string {
  if (!code) return '';
  return /^[A-Z]{2}$/.test(code) ? regions.of(code) ?? code : code;
}

/** Who stands behind an assertion, for people: its name, else what is known of the voice. */
export function originName(origin: { name: string; independent?: string; kind: string } | null | undefined): string {
  return origin?.name || origin?.independent || 'in its own voice';
}
