using Vedette.Model;

namespace Vedette.Pipeline.Measuring;

/// <summary>Texts that cost the same to read but are not the same: so that no cache of an earlier pass can help.</summary>
public static class Perturbation
{
    /// <summary>The report with its paragraphs rotated by <paramref name="pass"/> and the digits of its figures changed.
    /// Front matter, years, days and zeros stay, so that a date is still a date and a round figure still round.</summary>
    /// <param name="report">The report; its text is not changed.</param>
    /// <param name="pass">Number of the pass, at least 0.</param>
    public static Report Of(Report report, int pass)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentOutOfRangeException.ThrowIfNegative(pass);
        var head = report.Text[..report.BodyStart];
        var paragraphs = report.Text[report.BodyStart..].Split("\n\n", StringSplitOptions.RemoveEmptyEntries);
        var shift = paragraphs.Length == 0 ? 0 : pass % paragraphs.Length;
        var body = string.Join("\n\n", paragraphs[shift..].Concat(paragraphs[..shift]));
        return report with { Text = head + string.Create(body.Length, (body, pass), static (to, from) => Change(from.body, to, from.pass)) };
    }

    private static void Change(ReadOnlySpan<char> from, Span<char> to, int pass)
    {
        from.CopyTo(to);
        for (var i = 0; i < from.Length; i++)
        {
            if (!char.IsAsciiDigit(from[i])) continue;
            var start = i;
            while (i < from.Length && char.IsAsciiDigit(from[i])) i++;
            var run = from[start..i];
            if (run.Length < 3 || (run.Length == 4 && (run.StartsWith("19") || run.StartsWith("20")))) continue;
            for (var d = start; d < i; d++)
                if (from[d] != '0') to[d] = (char)('1' + (from[d] - '1' + pass) % 9);
        }
    }
}
