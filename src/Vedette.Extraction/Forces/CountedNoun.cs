using Vedette.Extraction.Lexicons;

namespace Vedette.Extraction.Forces;

/// <summary>A noun that forces are counted in.</summary>
/// <param name="Class">Its class in the claim format.</param>
/// <param name="Singular">Counts only with one, or joined by a hyphen.</param>
/// <param name="Weak">A force only in a military context.</param>
/// <param name="Civil">A thing that civilians have too.</param>
/// <param name="Few">A force, but few of them may be anybody: "medical personnel".</param>
/// <param name="Air">Its class in a sentence about aircraft: "fighters"; null where that makes no difference.</param>
/// <param name="Bare">A force only where no noun follows: "90,000 Russian military were …", but "military aid".</param>
/// <param name="Scale">What sort of thing it is, by how many of it there are.</param>
internal sealed record CountedNoun(string Class, bool Singular, bool Weak, bool Civil, bool Few, bool Bare, CountScale Scale, string? Air)
{
    public static CountedNoun Of(LexiconEntry entry)
    {
        var name = entry["class"] ?? "personnel";
        var scale = name switch
        {
            "personnel" or "reservist" => CountScale.People,
            "battalion_tactical_group" or "battalion" or "brigade" or "regiment" or "division" or "army" or "corps" or "squadron"
                or "airborne_formation" or "formation" or "platoon" or "company" => CountScale.Formations,
            _ => CountScale.Things,
        };
        return new CountedNoun(name, entry["number"] == "singular", entry["weak"] is "yes" or "bare", entry["weak"] == "civil", entry["weak"] == "few", entry["weak"] == "bare", scale, entry["air"]);
    }
}
