using Vedette.Pipeline;

namespace Vedette.Cli.Evaluation;

/// <summary>A public set that anyone can get, on which others publish how well they read. None of them is trained on.</summary>
internal interface IPublicSet
{
    /// <summary>As the command calls it.</summary>
    string Name { get; }

    /// <summary>The file or folder of the set, below the folder that holds the sets.</summary>
    string Place { get; }

    /// <summary>Where to get it.</summary>
    string Source { get; }

    /// <summary>Reads the set as <c>vedette mentions</c> does, and tells how well, beside what others publish.</summary>
    string Table(Stages stages, string path, CancellationToken cancellation);

    /// <summary>Where the set lies: in the folder itself, or in its folder <c>corpora</c>; null where it is in neither.</summary>
    string? Find(string data) =>
        new[] { Path.Combine(data, Place), Path.Combine(data, "corpora", Place), Path.Combine(data, Path.GetFileName(Place)) }.FirstOrDefault(Path.Exists);
}
