using Vedette.Extraction.Text;
using Vedette.Gazetteer;

namespace Vedette.Extraction.Names;

/// <summary>Marks the tokens of a run with what the gazetteer knows of them: the class of the best known place of that name,
/// and whether the token begins it or goes on with it.</summary>
internal sealed class GazetteerFeatures(PlaceIndex? index)
{
    /// <summary>Set where the token goes on with a name that began before it.</summary>
    public const byte Inside = 0x80;

    private readonly List<PlaceCandidate> _candidates = [];

    /// <summary>Marks the tokens first to end.</summary>
    public void Mark(Document document, int first, int end, Span<WordFeatures> run)
    {
        if (index is null) return;
        var tokens = document.Tokens;
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsCapitalised) continue;
            var length = index.Match(document.Text, tokens[i].Start, _candidates);
            if (length == 0) continue;
            var mark = Class(_candidates[0]);
            run[i - first].Place = mark;
            var stop = tokens[i].Start + length;
            while (i + 1 < end && tokens[i + 1].End <= stop) run[++i - first].Place = (byte)(mark | Inside);
        }
    }

    private static byte Class(PlaceCandidate candidate) => candidate switch
    {
        { Kind: NameKind.Demonym } => 1,
        { Kind: NameKind.Abbreviation } => 2,
        { Kind: NameKind.Variant } => 3,
        { Place.Feature: "PCLI" or "CONT" } => 4,
        { Place.Feature: "ADM1" } => 5,
        { Place.Feature: "ADM2" } => 6,
        { Place.Feature: "PPLC" } => 7,
        { Place.Feature: var feature } when !feature.StartsWith("PPL", StringComparison.Ordinal) => 8,
        { Place.Population: > 500_000 } => 9,
        { Place.Population: > 100_000 } => 10,
        { Place.Population: > 15_000 } => 11,
        { Kind: NameKind.Alternate } => 12,
        _ => 13,
    };
}
