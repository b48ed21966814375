using Vedette.Gazetteer;

namespace Vedette.Extraction.Places;

/// <summary>A name of the gazetteer found in a text, before it is resolved.</summary>
internal readonly record struct RawPlace(int FirstToken, int EndToken, PlaceCandidate[] Candidates);
