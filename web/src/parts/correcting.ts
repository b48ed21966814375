import { send } from '../app/api';

/** What a person puts right: a record of its own beside the extraction, found again by its words. */
export interface Correction {
  kind: 'reject_claim' | 'correct_claim' | 'add_claim' | 'merge_assertions' | 'split_assertion' | 'merge_sites' | 'split_site';
  anchors?: { report: string; quote: string; before: string; claim?: string }[];
  /** Instead of anchors: what is merged; or what is split, then the claims that leave it. */
  ids?: string[];
  change?: Record<string, string | number | null>;
  reason: string;
  by?: string;
}

const NAME = 'vedette.name';

export function rememberedName(): string {
  try { return localStorage.getItem(NAME) ?? ''; } catch { return ''; }
}

export async function correct(correction: Correction): Promise<void> {
  if (correction.by) try { localStorage.setItem(NAME, correction.by); } catch { /* asked again next time */ }
  await send('POST', '/api/corrections', correction);
}

/** The words right before a passage, which tell it from the same words elsewhere. */
export const before = (text: string, start: number) => text.slice(Math.max(0, start - 40), start);

export const STATUSES = ['present', 'planned', 'reserve', 'expected', 'historic', 'exercise', 'moving', 'withdrawn', 'capacity', 'casualty'];
export const MODALITIES = ['asserted', 'reported', 'estimated', 'possible', 'predicted', 'conditional', 'denied', 'demanded'];
export const KINDS = ['force_estimate', 'site_observation', 'equipment_sighting', 'activity', 'statement', 'diplomatic_event'];
