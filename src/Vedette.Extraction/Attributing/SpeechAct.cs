using Vedette.Extraction.Actors;
using Vedette.Extraction.Lexicons;

namespace Vedette.Extraction.Attributing;

/// <summary>A verb by which somebody does something in saying it: warns, denies, demands.</summary>
/// <param name="CueFirst">First token of the verb, inclusive.</param>
/// <param name="CueEnd">Last, exclusive.</param>
/// <param name="Cue">Its row in the lexicon <c>statement-cues</c>.</param>
/// <param name="Speaker">Its subject, pronouns resolved.</param>
/// <param name="IsNegated">"Does not deny".</param>
public sealed record SpeechAct(int CueFirst, int CueEnd, LexiconEntry Cue, Party Speaker, bool IsNegated);
