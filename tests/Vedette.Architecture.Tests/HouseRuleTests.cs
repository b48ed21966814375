using System.Text.RegularExpressions;

namespace Vedette.Architecture.Tests;

/// <summary>The rules of the house that a compiler does not know.</summary>
public sealed partial class HouseRuleTests
{
    private const int Wall = 400;

    // Written apart, so that this file keeps its own rule.
    private static readonly string[] Unfinished = ["TO" + "DO", "FIX" + "ME", "HA" + "CK:", "XX" + "X:"];

    private static readonly string[] EmptyNames = ["Man" + "ager", "Hel" + "per", "Ut" + "ils", "Ut" + "ility"];

    [Fact]
    public void The_tree_has_sources_to_look_at() => Checkout.Sources.Count.ShouldBeGreaterThan(50);

    [Fact]
    public void No_file_is_longer_than_the_wall() =>
        Checkout.Sources.Where(file => File.ReadLines(Full(file)).Skip(Wall).Any()).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_for_later() =>
        Checkout.Sources.Where(file => Unfinished.Any(word => File.ReadAllText(Full(file)).Contains(word, StringComparison.Ordinal)))
            .ShouldBeEmpty();

    [Fact]
    public void Types_are_named_after_what_they_are()
    {
        var names = Checkout.Sources.SelectMany(file => Declared(file).Select(name => $"{file}: {name}"));
        names.Where(name => EmptyNames.Any(word => name.Contains(word, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    [Fact]
    public void A_file_holds_one_public_type_and_is_named_after_it()
    {
        var wrong = Checkout.Sources.Where(file => file.StartsWith("src/", StringComparison.Ordinal))
            .Select(file => (File: file, Public: Declared(file, publicOnly: true).Distinct(StringComparer.Ordinal).ToList()))
            .Where(f => f.Public.Count > 1 || (f.Public.Count == 1 && f.Public[0] != NameOf(f.File)))
            .Select(f => $"{f.File}: {string.Join(", ", f.Public)}");
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_decision_has_a_number_of_its_own_and_bears_it()
    {
        var files = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "docs", "adr"), "*.md").ToList();
        files.Select(f => Path.GetFileName(f)[..4]).ShouldBeUnique();
        files.Where(f => !File.ReadLines(f).First().StartsWith($"# {int.Parse(Path.GetFileName(f)[..4], System.Globalization.CultureInfo.InvariantCulture)}. ", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    // A part of a partial type is Type.Part.cs.
    private static string NameOf(string file) => Path.GetFileName(file).Split('.')[0];

    private static IEnumerable<string> Declared(string file, bool publicOnly = false) =>
        File.ReadLines(Full(file))
            .Select(line => (publicOnly ? PublicType() : AnyType()).Match(line))
            .Where(match => match.Success)
            .Select(match => match.Groups["name"].Value);

    private static string Full(string file) => Path.Combine(Checkout.Root, file);

    // Top-level declarations only: a nested type is indented.
    [GeneratedRegex(@"^public (?:(?:sealed|static|abstract|partial|readonly|ref|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum) (?<name>\w+)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^\s*(?:(?:public|internal|private|protected|file|sealed|static|abstract|partial|readonly|ref|unsafe) )*(?:class|record struct|record class|record|struct|interface|enum) (?<name>[A-Z]\w*)",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex AnyType();
}
