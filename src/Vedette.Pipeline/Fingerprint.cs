using System.Security.Cryptography;
using System.Text;
using Vedette.Extraction;

namespace Vedette.Pipeline;

/// <summary>Tells one reader from another: the program, its lexicons, its gazetteer and borders. Where any of them differs,
/// stored claims may be out of date.</summary>
public static class Fingerprint
{
    /// <summary>The fingerprint of an installation: version, a space and 16 hexadecimal digits.</summary>
    /// <exception cref="InstallationException">A file of it cannot be read.</exception>
    public static string Of(Installation installation)
    {
        ArgumentNullException.ThrowIfNull(installation);
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            hash.AppendData(typeof(Extractor).Module.ModuleVersionId.ToByteArray());
            foreach (var file in Directory.EnumerateFiles(installation.Languages, "*.tsv", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                Append(hash, Path.GetRelativePath(installation.Languages, file), file);
            Append(hash, "places", installation.Places);
            Append(hash, "borders", installation.Borders);
            return $"{Extractor.Version} {Convert.ToHexStringLower(hash.GetHashAndReset())[..16]}";
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new InstallationException(trouble.Message.TrimEnd('.'), "Make the files of the installation readable.");
        }
    }

    private static void Append(IncrementalHash hash, string name, string file)
    {
        using var content = File.OpenRead(file);
        // Name and length part one file from the next.
        hash.AppendData(Encoding.UTF8.GetBytes(FormattableString.Invariant($"{name}|{content.Length}|")));
        var buffer = new byte[64 * 1024];
        for (int read; (read = content.Read(buffer)) > 0;) hash.AppendData(buffer.AsSpan(0, read));
    }
}
