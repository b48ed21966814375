using System.Text;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using FsCheck;
using FsCheck.Fluent;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

/// <summary>What is written passes the standards' own schemas, and checks of meaning that schemas cannot make.</summary>
public sealed class ValidatingExports
{
    [SharedFact]
    public void Any_picture_is_valid_in_every_format() =>
        Prop.ForAll(Pictures.Any, picture =>
        {
            Check(picture, null).ShouldBeEmpty();
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(20));

    [SharedFact]
    public void Any_change_of_pictures_is_valid_in_every_format() =>
        Prop.ForAll(Pictures.Any, Pictures.Any, (before, after) =>
        {
            Check(after, before).ShouldBeEmpty();
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    [SharedFact]
    public void The_build_up_is_valid_in_every_format() => Check(Written.BuildUp(), null).ShouldBeEmpty();

    [SharedFact]
    public void The_link_to_the_live_layer_is_valid()
    {
        using var to = new MemoryStream();
        KmlExport.WriteLink(new Uri("http://127.0.0.1:8080/api/export/kml"), 60, to);

        SharedSchemas.Kml(to.ToArray()).ShouldBeEmpty();
    }

    [Fact]
    public void Without_schemas_any_picture_still_keeps_to_what_the_formats_mean() =>
        Prop.ForAll(Pictures.Any, picture =>
        {
            Meaning.GeoJson(Written.By("geojson", picture)).ShouldBeEmpty();
            Meaning.Kml(Written.By("kml", picture)).ShouldBeEmpty();
            Meaning.Cot(Written.Text("cot", picture)).ShouldBeEmpty();
            Meaning.Stix(Written.By("stix", picture)).ShouldBeEmpty();
            Meaning.Atom(Written.By("atom", picture)).ShouldBeEmpty();
            return true;
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(60));

    /// <summary>All that is wrong with a picture, or with the change from one to another, in any format.</summary>
    internal static List<string> Check(Picture picture, Picture? before)
    {
        Edition Delta(Edition edition) => edition with { Since = before };
        var errors = new List<string>();
        errors.AddRange(Meaning.GeoJson(Written.By("geojson", picture, Delta)));
        var kml = Written.By("kml", picture, Delta);
        errors.AddRange(SharedSchemas.Kml(kml).Concat(Meaning.Kml(kml, before is null ? null : Written.By("kml", before))).Select(e => "kml: " + e));
        var stix = Written.By("stix", picture, Delta);
        errors.AddRange(SharedSchemas.StixBundle(JsonNode.Parse(stix)!).Concat(Meaning.Stix(stix, before is null ? null : Written.By("stix", before))).Select(e => "stix: " + e));
        foreach (var (name, write) in CapExport.Documents(Delta(new Edition(picture, Written.At))))
        {
            using var to = new MemoryStream();
            write(to);
            errors.AddRange(SharedSchemas.Cap(to.ToArray()).Select(e => $"cap {name}: {e}"));
        }
        var cot = Written.Text("cot", picture, Delta);
        errors.AddRange(Meaning.Cot(cot));
        foreach (var line in cot.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            errors.AddRange(SharedSchemas.Cot(Encoding.UTF8.GetBytes(line)).Select(e => $"cot: {e} in {line}"));
            foreach (var detail in XElement.Parse(line).Element("detail")!.Elements().Where(d => d.Name.LocalName is "contact" or "remarks"))
                errors.AddRange(SharedSchemas.CotDetail(detail.ToString()).Select(e => $"cot: {e} in {detail}"));
        }
        errors.AddRange(Meaning.Atom(Written.By("atom", picture, Delta)));
        errors.AddRange(Meaning.Atom(Written.By("cap", picture, Delta)));
        errors.AddRange(OwnSchemas.ClaimLines(Written.Text("jsonl", picture, Delta)));
        return errors;
    }
}
