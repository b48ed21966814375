using Vedette.Gazetteer;
using Vedette.GazetteerCompiler.Sources;

namespace Vedette.GazetteerCompiler;

/// <summary>Puts the sources together: towns, the regions and districts that they lie in, countries, and our own lists,
/// which add names to places that are there and bring those that are not.</summary>
/// <param name="inputs">The sources.</param>
/// <param name="borders">The compiled borders: the land of countries and regions.</param>
internal sealed class GazetteerCompilation(Inputs inputs, Gazetteer.Borders borders)
{
    /// <summary>How many places were compiled.</summary>
    public int Places { get; private set; }

    /// <summary>How many distinct names lead to them.</summary>
    public int Keys { get; private set; }

    /// <summary>The bytes of <c>places.bin</c>.</summary>
    public byte[] Compile(ReadOnlySpan<byte> inputHash)
    {
        var towns = Town.Read(inputs.Towns).ToArray();
        var drafts = new Drafts();
        var lands = new LandAreas(borders, towns);
        var regions = new RegionDrafts(inputs, towns, lands);
        regions.AddTo(drafts);
        new CountryDrafts(inputs, towns, lands).AddTo(drafts);
        foreach (var town in towns) drafts.Add(TownDraft.Of(town, regions.IdOf(town)));
        new ListDrafts(inputs).AddTo(drafts);

        var builder = new PlaceIndexBuilder();
        foreach (var draft in drafts.All) builder.Add(draft.Entry());
        var bytes = builder.Build(inputHash);
        (Places, Keys) = (builder.Count, builder.Keys);
        return bytes;
    }
}
