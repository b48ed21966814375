import { useState } from 'preact/hooks';
import { setQuery } from '../../app/router';
import { figure } from '../../model/figures';
import { interval } from '../../model/days';
import type { Claim } from '../../model/picture';
import { country, kindWord, originName, statusWord, countedWord } from '../../model/words';
import { CorrectionForm } from '../../parts/CorrectionForm';
import { before, correct, MODALITIES, STATUSES } from '../../parts/correcting';

/** What a claim says, in one line. */
export function gist(claim: Claim): string {
  switch (claim.kind) {
    case 'force_estimate': return `${figure(claim.quantity)} ${countedWord(claim.counted ?? '')}, ${statusWord(claim.status ?? '')}`;
    case 'site_observation': return `${claim.site ?? claim.places[0]?.name ?? 'A place'}: ${kindWord(claim.state ?? 'named')}`;
    case 'equipment_sighting': return (claim.equipment ?? []).map(e => e.name ?? kindWord(e.category)).join(', ') || 'Equipment';
    case 'activity': return kindWord(claim.activity ?? 'activity') + (claim.direction ? ` (${kindWord(claim.direction)})` : '');
    case 'statement': return `${kindWord(claim.statement ?? 'statement')}${claim.speaker ? ` by ${country(claim.speaker)}` : ''}`;
    case 'diplomatic_event': return `${kindWord(claim.event ?? 'event')}${claim.participants?.length ? `: ${claim.participants.map(country).join(', ')}` : ''}`;
    default: return kindWord(claim.kind);
  }
}

export function ClaimCard({ claim, number, text, on }: { claim: Claim; number: number; text: string; on: boolean }) {
  const [doing, setDoing] = useState<'reject' | 'correct' | null>(null);
  const [status, setStatus] = useState(claim.status ?? '');
  const [low, setLow] = useState(claim.quantity?.low?.toString() ?? '');
  const [high, setHigh] = useState(claim.quantity?.high?.toString() ?? '');
  const [modality, setModality] = useState(claim.modality);
  const [actor, setActor] = useState(claim.actor ?? '');
  const [origin, setOrigin] = useState(claim.attribution.origin?.name ?? '');
  const [day, setDay] = useState(claim.as_of.earliest === claim.as_of.latest ? claim.as_of.earliest ?? '' : '');
  const force = claim.kind === 'force_estimate';
  const anchors = [{ report: claim.report.id, quote: claim.evidence.text, before: before(text, claim.evidence.start), claim: claim.id }];
  const done = () => setDoing(null);
  const number_ = (value: string) => (value.trim() === '' ? null : Number(value));
  // Only what differs goes into the record: the rest stays as it was read.
  const changed = () => ({
    ...(force ? { status, low: number_(low), high: number_(high) } : {}),
    ...(modality !== claim.modality ? { modality } : {}),
    ...(actor.trim() && actor !== claim.actor ? { actor: actor.trim() } : {}),
    ...(origin.trim() && origin !== claim.attribution.origin?.name ? { origin: origin.trim() } : {}),
    ...(day && !(day === claim.as_of.earliest && day === claim.as_of.latest) ? { as_of: day } : {}),
  });
  return (
    <section class={`card claim${on ? ' on' : ''}`}>
      <p class="tag"><span><a href={`?claim=${encodeURIComponent(claim.id)}`} onClick={event => { event.preventDefault(); setQuery({ claim: claim.id }); }}>{number}</a> {kindWord(claim.kind)}</span><span class="when">{interval(claim.as_of)}</span></p>
      <h3>{gist(claim)}</h3>
      <p class="quiet">{[originName(claim.attribution.origin), kindWord(claim.modality), claim.places.map(p => p.name ?? p.span.text).slice(0, 3).join(', '), country(claim.actor)].filter(Boolean).join(' · ')}</p>
      {doing === null ? (
        <p class="actions">
          <button type="button" onClick={() => setDoing('reject')}>Reject</button>
          <button type="button" onClick={() => setDoing('correct')}>Correct</button>
        </p>
      ) : doing === 'reject' ? (
        <CorrectionForm action="Reject the claim" onCancel={done} onSend={(reason, by) => correct({ kind: 'reject_claim', anchors, reason, by }).then(done)} />
      ) : (
        <CorrectionForm action="Store the correction" onCancel={done}
          onSend={(reason, by) => correct({ kind: 'correct_claim', anchors, change: changed(), reason, by }).then(done)}>
          {force && <><label class="field">Status <select value={status} onChange={event => setStatus(event.currentTarget.value)}>{STATUSES.map(s => <option key={s} value={s}>{statusWord(s)}</option>)}</select></label>
          <label class="field">From <input inputMode="numeric" pattern="[0-9]*" value={low} onInput={event => setLow(event.currentTarget.value)} /></label>
          <label class="field">To <input inputMode="numeric" pattern="[0-9]*" value={high} onInput={event => setHigh(event.currentTarget.value)} /></label></>}
          <label class="field">Who claims to know <input value={origin} maxLength={120} onInput={event => setOrigin(event.currentTarget.value)} /></label>
          <label class="field">Whose <input value={actor} maxLength={80} placeholder="RU, or a name" onInput={event => setActor(event.currentTarget.value)} /></label>
          <label class="field">How it is told <select value={modality} onChange={event => setModality(event.currentTarget.value)}>{MODALITIES.map(m => <option key={m} value={m}>{kindWord(m)}</option>)}</select></label>
          <label class="field">Day that it holds for <input type="date" value={day} onInput={event => setDay(event.currentTarget.value)} /></label>
        </CorrectionForm>
      )}
    </section>
  );
}
