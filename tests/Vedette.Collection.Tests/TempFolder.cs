namespace Vedette.Collection.Tests;

/// <summary>A folder that goes when the test ends.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("vedette-collect").FullName;

    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public List<Collected> Collect(params string[] inputs) => [.. new Collector().Collect(inputs.Length == 0 ? [Path] : inputs)];

    public Model.Report Report(string name, byte[] bytes) => Collect(Write(name, bytes)).OfType<CollectedReport>().Single().Report;

    public Model.Report Report(string name, string text) => Report(name, System.Text.Encoding.UTF8.GetBytes(text));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
