namespace Vedette.Collection;

/// <summary>What one robots.txt lets one program fetch, as RFC 9309 has it.</summary>
public sealed class RobotsRules
{
    private const int MostRules = 5_000;

    private readonly List<(string Pattern, bool Allow)> _rules;

    private RobotsRules(List<(string, bool)> rules) => _rules = rules;

    /// <summary>Lets nobody in.</summary>
    public static RobotsRules Nothing { get; } = new([("/", false)]);

    /// <summary>Reads the rules of the groups that name a program; of those for all where none does.</summary>
    /// <param name="text">The file.</param>
    /// <param name="agent">Name of the program.</param>
    public static RobotsRules Parse(string text, string agent)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (own, all) = (new List<(string, bool)>(), new List<(string, bool)>());
        var (named, forOwn, forAll, inAgents) = (false, false, false, false);
        foreach (var raw in text.AsSpan().EnumerateLines())
        {
            var line = raw;
            if (line.IndexOf('#') is >= 0 and var comment) line = line[..comment];
            var colon = line.IndexOf(':');
            if (colon <= 0) continue;
            var key = line[..colon].Trim();
            var value = line[(colon + 1)..].Trim();
            if (key.Equals("user-agent", StringComparison.OrdinalIgnoreCase))
            {
                if (!inAgents) (forOwn, forAll, inAgents) = (false, false, true);
                if (value.Equals("*", StringComparison.Ordinal)) forAll = true;
                else if (value.Length > 0 && value.Equals(agent, StringComparison.OrdinalIgnoreCase)) forOwn = named = true;
                continue;
            }
            var allow = key.Equals("allow", StringComparison.OrdinalIgnoreCase);
            if (!allow && !key.Equals("disallow", StringComparison.OrdinalIgnoreCase)) continue;
            inAgents = false;
            if (value.IsEmpty || own.Count + all.Count >= MostRules) continue;
            if (forOwn) own.Add((value.ToString(), allow));
            if (forAll) all.Add((value.ToString(), allow));
        }
        return new RobotsRules(named ? own : all);
    }

    /// <summary>Whether a path with its query may be fetched: the longest rule that fits counts, of two as long the one that allows.</summary>
    public bool Allows(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path == "/robots.txt") return true;
        var (longest, allowed) = (-1, true);
        foreach (var (pattern, allow) in _rules)
        {
            if (pattern.Length < longest || (pattern.Length == longest && !allow) || !Fits(pattern, path)) continue;
            (longest, allowed) = (pattern.Length, allow);
        }
        return allowed;
    }

    // Greedy with one place to go back to: its cost is bounded by the product of the lengths.
    private static bool Fits(string pattern, string path)
    {
        var whole = pattern.EndsWith('$');
        var end = whole ? pattern.Length - 1 : pattern.Length;
        var (p, s, star, mark) = (0, 0, -1, 0);
        while (s < path.Length)
        {
            if (p == end && !whole) return true;
            if (p < end && pattern[p] == '*') (star, mark, p) = (p, s, p + 1);
            else if (p < end && pattern[p] == path[s]) (p, s) = (p + 1, s + 1);
            else if (star >= 0) (p, mark, s) = (star + 1, mark + 1, mark + 1);
            else return false;
        }
        while (p < end && pattern[p] == '*') p++;
        return p == end;
    }
}
