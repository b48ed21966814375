using Vedette.Extraction.Forces;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Model;

namespace Vedette.Extraction.Modalities;

/// <summary>Says how far the text commits itself to a count, from the lexicons <c>modal-*</c>.</summary>
internal sealed class ModalityReader
{
    private readonly int _denied, _demanded, _conditional, _possible, _predicted, _estimated;

    public ModalityReader(LanguagePack language) =>
        (_denied, _demanded, _conditional, _possible, _predicted, _estimated) =
        (language.ClassId("modal-denied"), language.ClassId("modal-demanded"), language.ClassId("modal-conditional"),
            language.ClassId("modal-possible"), language.ClassId("modal-predicted"), language.ClassId("modal-estimated"));

    /// <summary>The modality of a mention.</summary>
    /// <param name="attributed">Whether somebody is named who says it.</param>
    public Modality Read(Document document, ForceMention mention, ForceStatus status, bool attributed)
    {
        var sentence = document.Sentences[mention.Sentence];
        if (IsDenied(document, sentence, mention)) return Modality.Denied;
        if (Near(document, sentence, mention, _demanded, 8, true, false)) return Modality.Demanded;
        if (Near(document, sentence, mention, _conditional, 10, true, true)) return Modality.Conditional;
        if (Near(document, sentence, mention, _possible, 6, true, true)) return status == ForceStatus.Expected ? Modality.Predicted : Modality.Possible;
        if (status is ForceStatus.Expected || (status is ForceStatus.Planned && Near(document, sentence, mention, _predicted, 10, true, true))) return Modality.Predicted;
        if (Near(document, sentence, mention, _estimated, 30, true, true)) return Modality.Estimated;
        return attributed ? Modality.Reported : Modality.Asserted;
    }

    private bool IsDenied(Document document, Sentence sentence, ForceMention mention)
    {
        foreach (var hit in document.Hits(sentence))
        {
            if (hit.ClassId != _denied) continue;
            if (hit.Entry["side"] == "after")
            {
                if (hit.FirstToken >= mention.End && hit.FirstToken - mention.End < 12) return true;
            }
            else if (hit.EndToken <= mention.First && CueReader.Boundaries(document, hit.EndToken, mention.First) <= 1 && mention.First - hit.EndToken < 14)
            {
                return true;
            }
        }
        return false;
    }

    private static bool Near(Document document, Sentence sentence, ForceMention mention, int classId, int reach, bool before, bool after) =>
        CueReader.Distance(document, sentence, classId, mention.First, mention.End, before, after, out _) <= reach;
}
