using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Forces;

/// <summary>Says what the text says of a count: present, planned, casualty … The nearest cue of the lexicons
/// <c>status-*</c> wins, each status with the reach that its words have.</summary>
internal sealed class StatusReader
{
    /// <summary>How far a cue of each status reaches, in tokens, and how it ranks against others at equal distance.</summary>
    private static readonly (ForceStatus Status, int Reach, int Rank)[] Reaches =
    [
        (ForceStatus.Casualty, 10, 9),
        (ForceStatus.Withdrawn, 16, 8),
        (ForceStatus.Reserve, 14, 7),
        (ForceStatus.Planned, 18, 6),
        (ForceStatus.Expected, 14, 6),
        (ForceStatus.Capacity, 10, 5),
        (ForceStatus.Historic, 30, 5),
        (ForceStatus.Exercise, 24, 4),
        (ForceStatus.Moving, 12, 3),
        (ForceStatus.Present, 12, 2),
    ];

    private readonly int[] _classes;

    public StatusReader(LanguagePack language) =>
        _classes = [.. Reaches.Select(r => language.ClassId("status-" + r.Status.ToString().ToLowerInvariant()))];

    /// <summary>The status of a mention.</summary>
    /// <param name="rule">The rule that fired: the status and the words, or "default".</param>
    public ForceStatus Read(Document document, ForceMention mention, out string rule)
    {
        var sentence = document.Sentences[mention.Sentence];
        if (mention.Quantity.Earlier)
        {
            rule = "status:growth-from";
            return ForceStatus.Historic;
        }
        var best = double.MaxValue;
        var status = ForceStatus.Present;
        rule = "status:default";
        for (var i = 0; i < Reaches.Length; i++)
        {
            var (candidate, reach, rank) = Reaches[i];
            var distance = CueReader.Distance(document, sentence, _classes[i], mention.First, mention.End, true, true, out var cue);
            if (distance > reach) continue;
            var cost = (double)distance - (rank * 2);
            if (cost >= best) continue;
            (best, status) = (cost, candidate);
            rule = $"status:{candidate.ToString().ToLowerInvariant()}:{cue.Entry.Forms[0]}";
        }
        return status;
    }
}
