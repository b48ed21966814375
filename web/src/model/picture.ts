// The picture as the server sends it: schemas/picture.schema.json. Only what the page reads is written down here.

export interface Span { start: number; end: number; text: string }

export interface Interval { earliest?: string; latest?: string; edtf?: string; basis: string; rule?: string }

/** Open bounds are null or absent. */
export interface Quantity { low?: number | null; high?: number | null; point?: number; comparator?: string; vague?: boolean; span?: Span }

export interface Source { name: string; kind: string; country?: string }

export interface Place {
  name: string; role: string; lat?: number; lon?: number; radius_km?: number; country?: string; gazetteer_id?: string;
  distance?: { km: number; of: string; text: string }; span: Span;
}

export interface Claim {
  id: string; kind: string; report: ReportReference; evidence: Span; modality: string; as_of: Interval; places: Place[];
  attribution: { origin: Source | null; chain: Source[]; cue?: Span; direct_quote?: boolean };
  actor?: string; target?: string; confidence: number; rules: string[]; flags: string[];
  quantity?: Quantity; counted?: string; status?: string; unit?: string;
  site?: string; state?: string; equipment?: Equipment[]; imagery?: { provider?: string; captured?: string };
  activity?: string; direction?: string;
  statement?: string; speaker?: string; addressee?: string; condition?: Span; consequence?: Span;
  event?: string; participants?: string[]; tense?: string;
}

export interface Equipment { name?: string; category: string; count?: Quantity; span: Span }

export interface ReportReference {
  id: string; path?: string; title?: string; outlet?: string; url?: string; published?: string; language: string; sha256: string;
}

export interface Theatre { id: string; actor: string; target?: string; title: string; questions: string[]; claims: number }

export interface PictureReport { id: string; reference: ReportReference; claims: number; constructed: boolean; known_at?: string }

export interface Question {
  id: string; theatre: string; line: string; force: string; scope: string; counted: string; status: string;
  assertions: string[]; origins: string[]; window?: string;
}

export interface Member {
  claim: string; report: string; report_path?: string; start: number; end: number; carrier: Carrier; changed?: string;
}

export type Carrier = 'original' | 'relay' | 'verbatim' | 'reworded' | 'translated' | 'distorted';

export interface Grade { reliability: string; reliability_reason: string; credibility: number; credibility_reason: string }

export interface Assertion {
  id: string; question?: string; modality: string; as_of: Interval; members: Member[]; quantity?: Quantity;
  origin: { name: string; kind: string; independent?: string; country?: string };
  admiralty?: string; grade?: Grade; rationale?: string;
}

export interface Estimate {
  question: string; series: { origin: string; assertions: string[] }[]; current: string[]; low?: number; high?: number;
}

export interface DistanceCheck { stated_km: number; map_km: number; line: string; consistent: boolean }

export interface SiteEntry { claim: string; as_of: Interval; origin: string; state?: string; distance?: DistanceCheck }

export interface Site {
  id: string; name: string; theatre: string; observations: SiteEntry[]; equipment: string[];
  lat?: number; lon?: number; radius_km?: number; country?: string; state?: string; first_seen?: string; last_seen?: string;
  names?: string[]; only_near?: boolean; appearances?: Appearance[]; stages?: SiteStage[]; related?: string[];
}

export interface SiteStage { state: string; from?: string; to?: string; origins: string[]; claims: string[] }

export interface Appearance { item: string; category: string; first_seen?: string; last_seen?: string; claim: string; is_new: boolean }

export interface Origin {
  id: string; name: string; kind: string; assertions: string[]; carriers: number; independent?: string; country?: string;
  reliability?: string; reliability_reason?: string;
  record?: { confirmed: number; contradicted: number; taken_back: number };
}

export interface Publisher { id: string; name: string; reports: number; copies: number; distorted: number; reliability: string; reason: string }

export interface Copy { id: string; a: string; b: string; relation: Carrier; score: number; changed: string[]; changes?: Change[] }

export interface Change { class: 'cosmetic' | 'misleading' | 'fact_changing'; what: string; from: string; to: string; start: number; end: number }

export interface Relation { a: string; b: string; relation: string; why: string }

export interface Disagreement { id: string; assertions: string[]; kind: string; explanation: string; question?: string }

export interface RegisterEntry {
  id: string; kind: string; claims: string[]; speaker?: string; addressee?: string; condition?: string; consequence?: string;
  said?: string; side?: string; specificity?: string; replies?: { entry: string; kind: string; speaker?: string }[];
}

export interface Account { side: string; country?: string; stance: 'tells' | 'agreed' | 'denies'; claims: string[] }

export interface CalendarEntry {
  id: string; event: string; participants: string[]; when: Interval; tense: string; claims: string[]; accounts?: Account[]; disputed?: boolean;
}

export interface Gauge {
  id: string; theatre: string; counted: string; plan: string; present: string;
  plan_low?: number; plan_high?: number; present_low?: number; present_high?: number;
}

export interface Picture {
  as_of?: string; extractor: string; theatres: Theatre[]; reports: PictureReport[]; claims: Claim[]; questions: Question[];
  assertions: Assertion[]; estimates: Estimate[]; sites: Site[]; origins: Origin[]; publishers: Publisher[]; copies: Copy[];
  relations: Relation[]; disagreements: Disagreement[]; register: RegisterEntry[]; calendar: CalendarEntry[]; gauges: Gauge[];
}

/** The parts of a picture that are lists, each known by the id of its items. */
export type Part = 'theatres' | 'reports' | 'claims' | 'questions' | 'assertions' | 'estimates' | 'sites' | 'origins' | 'publishers'
  | 'copies' | 'relations' | 'disagreements' | 'register' | 'calendar' | 'gauges';
