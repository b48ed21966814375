// What the server says of a scenario: `vedette assess --json` writes the same.

export interface HypothesisStanding { id: string; title: string; prior: number; log_weight: number; probability: number; word: string; inconsistency: number }

export interface Contribution { indicator?: string; evidence?: string; why: string; shares: number[] }

export interface IndicatorStanding {
  id: string; title: string; group?: string; state: 'not_covered' | 'silent' | 'emerging' | 'seen'; since?: string;
  strength: number; coverage: number; weight: number; origins: string[]; shares: number[]; reason: string;
}

export interface AssessedEvidence { id: string; origin: string; known: string; as_of?: string; admiralty?: string; text: string; claims: string[] }

export interface MatrixRow { indicator: string; title: string; weight: number; diagnosticity: number; cells: string[] }

export interface ScenarioReference { id: string; version: number; question: string }

export interface Assessment {
  scenario: ScenarioReference; as_of: string; window: string;
  hypotheses: HypothesisStanding[]; ledger: Contribution[]; indicators: IndicatorStanding[]; evidence: AssessedEvidence[]; matrix: MatrixRow[];
  confidence: { level: string; reasons: string[] };
  changes?: { indicator: string; evidence?: string; push: number; why: string }[];
  hinges: { evidence: string; probability: number; word: string }[];
  questions: { indicator: string; ask: string; information: number }[];
}

/** The probabilities of a scenario's hypotheses day by day, as known then. */
export interface History { days: { day: string; probabilities: number[]; words: string[] }[] }

/** Words and bands of Intelligence Community Directive 203. */
export const WORDS: Record<string, { words: string; band: string }> = {
  almost_no_chance: { words: 'almost no chance', band: '1 to 5 %' },
  very_unlikely: { words: 'very unlikely', band: '5 to 20 %' },
  unlikely: { words: 'unlikely', band: '20 to 45 %' },
  roughly_even_chance: { words: 'roughly even chance', band: '45 to 55 %' },
  likely: { words: 'likely', band: '55 to 80 %' },
  very_likely: { words: 'very likely', band: '80 to 95 %' },
  almost_certain: { words: 'almost certain', band: '95 to 99 %' },
};

export const likelihood = (word: string) => WORDS[word]?.words ?? word.replaceAll('_', ' ');
