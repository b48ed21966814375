using Vedette.Gazetteer;

namespace Vedette.Cli.Tests;

/// <summary>A folder to work in, with a gazetteer of three places, and the program run in this process.</summary>
public sealed class TestHome : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vedette-cli-");

    public TestHome()
    {
        var places = new PlaceIndexBuilder()
            .Add(new Place("geonames:2017370", "Russia", "PCLI", "RU", null, 60, 100, 4000, 144_000_000), "Russian Federation")
            .Add(new Place("geonames:690791", "Ukraine", "PCLI", "UA", null, 49, 32, 600, 44_000_000))
            .Add(new Place("geonames:467978", "Yelnya", "PPL", "RU", null, 54.5764, 33.1756, 5, 10_000))
            .Build();
        Write("gazetteer/places.bin", places);
        // The head of a file of borders, version 1, that holds none.
        Write("gazetteer/borders.bin", [.. "VDTBORDR"u8, 1, .. new byte[247]]);
    }

    /// <summary>Full path of a file here.</summary>
    public string this[string name] => Path.Combine(_folder.FullName, name);

    /// <summary>Writes a file here and gives its path.</summary>
    public string Write(string name, string text) => Write(name, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[name])!);
        File.WriteAllBytes(this[name], bytes);
        return this[name];
    }

    /// <summary>Runs the program.</summary>
    public Task<Outcome> Run(params string[] args) => Run(new MemoryStream(), Stream.Null, args);

    /// <summary>Runs the program with these streams.</summary>
    internal async Task<Outcome> Run(Stream output, Stream input, params string[] args)
    {
        using var error = new StringWriter();
        var terminal = new Terminal
        {
            In = input,
            Out = output,
            Error = error,
            Variable = name => name == "VEDETTE_DATA" ? this["gazetteer"] : null,
        };
        var status = await CommandLine.Run(args, terminal);
        return new Outcome(status, output is MemoryStream memory ? System.Text.Encoding.UTF8.GetString(memory.ToArray()) : "", error.ToString());
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
