namespace Vedette.Collection.Files;

/// <summary>Finds the files below a folder, in ordinal order of their names, one folder in memory at a time.
/// A link to a folder above itself is a loop: it is reported and not entered.</summary>
internal sealed class FolderWalk(CollectorOptions options, IFolderReader reader)
{
    /// <summary>Files (<see cref="FoundFile"/>) and problems below the folder.</summary>
    public IEnumerable<object> Walk(string folder)
    {
        var root = new DirectoryInfo(folder);
        return Walk(root.FullName, folder.TrimEnd('/', '\\') is { Length: > 0 } name ? name : folder, root.Name, CorpusDefaults.None, 0, [RealPath(root)]);
    }

    private IEnumerable<object> Walk(string full, string user, string report, CorpusDefaults above, int depth, List<string> ancestors)
    {
        var (entries, problem) = Entries(full, user);
        if (problem is not null) yield return problem;

        var defaults = above;
        if (entries.FirstOrDefault(e => e.Name is "corpus.yaml" or "corpus.yml") is FileInfo corpus)
        {
            (defaults, problem) = CorpusDefaults.Read(corpus.FullName, $"{user}/{corpus.Name}", above);
            if (problem is not null) yield return problem;
        }

        foreach (var entry in entries)
        {
            if (entry.Name.StartsWith('.')) continue;
            var (userPath, reportPath) = ($"{user}/{entry.Name}", $"{report}/{entry.Name}");
            if (entry is DirectoryInfo folder)
            {
                var real = RealPath(folder);
                if (ancestors.Contains(real, StringComparer.Ordinal))
                    yield return new ReadProblem(userPath, null, "is a link back to a folder above it", "the loop is not followed; remove the link");
                else if (depth >= options.MaxDepth)
                    yield return new ReadProblem(userPath, null, $"lies more than {options.MaxDepth} folders deep", "name this folder itself");
                else
                {
                    ancestors.Add(real);
                    foreach (var found in Walk(folder.FullName, userPath, reportPath, defaults, depth + 1, ancestors)) yield return found;
                    ancestors.RemoveAt(ancestors.Count - 1);
                }
            }
            else if (FileKinds.IsCollected(entry.Name))
            {
                yield return new FoundFile(entry.FullName, userPath, reportPath, false, defaults);
            }
        }
    }

    private (IReadOnlyList<FileSystemInfo> Entries, ReadProblem? Problem) Entries(string full, string user)
    {
        try
        {
            return ([.. reader.Entries(full).OrderBy(e => e.Name, StringComparer.Ordinal)], null);
        }
        catch (UnauthorizedAccessException)
        {
            return ([], new ReadProblem(user, null, "no permission to read this folder", "grant read permission or leave it out"));
        }
        catch (IOException e)
        {
            return ([], new ReadProblem(user, null, $"the folder cannot be read ({e.GetType().Name})", "check that it exists and its links lead somewhere"));
        }
    }

    // A link's target can itself lie behind links: resolve each part of the path, as the kernel does.
    private static string RealPath(DirectoryInfo folder)
    {
        try
        {
            var path = folder.FullName;
            for (var round = 0; round < 40; round++)
            {
                var next = ResolveOnce(path);
                if (next == path) return path;
                path = next;
            }
        }
        catch (IOException)
        {
            // An endless chain of links: listing it fails as well, and says so.
        }
        return folder.FullName;
    }

    private static string ResolveOnce(string path)
    {
        for (var part = new DirectoryInfo(path); part is not null; part = part.Parent)
        {
            if (part.LinkTarget is null) continue;
            var target = part.ResolveLinkTarget(returnFinalTarget: false)!.FullName;
            return Path.GetFullPath(Path.Combine(target, Path.GetRelativePath(part.FullName, path)));
        }
        return Path.TrimEndingDirectorySeparator(path);
    }
}
