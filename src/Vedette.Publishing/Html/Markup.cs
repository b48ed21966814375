using System.Globalization;
using System.Text;

namespace Vedette.Publishing;

/// <summary>Writes HTML and SVG. Text and attribute values go through <see cref="Text"/> and <see cref="Attribute"/> only.</summary>
internal sealed class Markup
{
    private readonly StringBuilder builder = new(64 * 1024);

    /// <summary>Markup of our own, without anything from outside.</summary>
    public Markup Raw(string markup)
    {
        builder.Append(markup);
        return this;
    }

    /// <summary>Markup of our own with numbers and with strings that were escaped by <see cref="Escape"/>.</summary>
    public Markup Raw(FormattableString markup)
    {
        builder.Append(markup.ToString(CultureInfo.InvariantCulture));
        return this;
    }

    /// <summary>Words, escaped.</summary>
    public Markup Text(string text)
    {
        builder.Append(Escape(text));
        return this;
    }

    /// <summary>Words that may come from outside, escaped and isolated from the direction of those around.</summary>
    public Markup Foreign(string text)
    {
        if (SafeText.HasRightToLeft(text)) builder.Append("<bdi>").Append(Escape(text)).Append("</bdi>");
        else builder.Append(Escape(text));
        return this;
    }

    /// <summary><c> name="value"</c>, escaped.</summary>
    public Markup Attribute(string name, string value)
    {
        builder.Append(' ').Append(name).Append("=\"").Append(Escape(value)).Append('"');
        return this;
    }

    /// <summary>Harmless in text and in quoted attributes of HTML and SVG.</summary>
    public static string Escape(string text)
    {
        var visible = SafeText.Visible(text);
        if (visible.AsSpan().IndexOfAny("&<>\"'") < 0) return visible;
        return visible
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal)
            .Replace("'", "&#39;", StringComparison.Ordinal);
    }

    /// <summary>A length in user units, one decimal at most.</summary>
    public static string N(double value) => Math.Round(value, 1).ToString("0.#", CultureInfo.InvariantCulture);

    public override string ToString() => builder.ToString();
}
