using Vedette.Model;

namespace Vedette.Extraction.Events;

/// <summary>A diplomatic event read in a sentence.</summary>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Event">What it is: call, meeting, summit, talks, visit, vote.</param>
/// <param name="First">First token of the words that name it, inclusive.</param>
/// <param name="End">Last, exclusive.</param>
/// <param name="Participants">Who takes part, in the order of the text: ISO 3166-1 alpha-2, or a name.</param>
/// <param name="Tense">Whether it was, will be, may be or was called off.</param>
/// <param name="Rule">How the participants were found: <c>event:named</c>, <c>event:group</c>, <c>event:around</c>.</param>
internal sealed record EventMention(int Sentence, string Event, int First, int End, IReadOnlyList<string> Participants, EventTense Tense, string Rule);
