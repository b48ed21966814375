using YamlDotNet.Serialization;

namespace Vedette.Collection.Tests;

/// <summary>Opens the data-driven cases under <c>specs/collection</c>.</summary>
internal static class Specs
{
    public static string Folder
    {
        get
        {
            for (var at = new DirectoryInfo(AppContext.BaseDirectory); at is not null; at = at.Parent)
                if (File.Exists(Path.Combine(at.FullName, "Vedette.slnx")))
                    return Path.Combine(at.FullName, "specs", "collection");
            throw new InvalidOperationException("the tests run outside the repository");
        }
    }

    public static List<Dictionary<string, string?>> Read(string name) =>
        new DeserializerBuilder().Build().Deserialize<List<Dictionary<string, string?>>>(File.ReadAllText(Path.Combine(Folder, name)));
}
