namespace Vedette.Pipeline.Tests;

public sealed class InstallationTests : IDisposable
{
    private readonly DirectoryInfo _home = Directory.CreateTempSubdirectory("vedette-home-");

    public InstallationTests() => _home.CreateSubdirectory("lang");

    [Fact]
    public void It_is_found_above_the_program()
    {
        var program = _home.CreateSubdirectory("build/program/x");
        var older = _home.CreateSubdirectory("build/gazetteer/a");
        var newer = _home.CreateSubdirectory("build/gazetteer/b");
        _home.CreateSubdirectory("build/gazetteer/half-made");
        foreach (var built in new[] { older, newer }) File.WriteAllText(Path.Combine(built.FullName, "places.bin"), "");
        older.LastWriteTimeUtc = newer.LastWriteTimeUtc.AddDays(-1);

        var found = Installation.Find(_ => null, program.FullName);

        found.Languages.ShouldBe(Path.Combine(_home.FullName, "lang"));
        found.Places.ShouldBe(Path.Combine(newer.FullName, "places.bin"));
    }

    [Fact]
    public void The_environment_goes_before()
    {
        var found = Installation.Find(name => name == "VEDETTE_HOME" ? _home.FullName : "/data", Path.GetTempPath());

        found.ShouldBe(new Installation(Path.Combine(_home.FullName, "lang"), "/data"));
    }

    [Fact]
    public void A_missing_one_says_what_to_do() =>
        Should.Throw<InstallationException>(() => Installation.Find(_ => null, Path.GetPathRoot(_home.FullName)!))
            .Remedy.ShouldStartWith("Start the program by ./vedette");

    public void Dispose() => _home.Delete(recursive: true);
}
