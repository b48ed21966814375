using System.Text;
using Vedette.Evaluation.Names;
using Vedette.Extraction.Names;

namespace Vedette.TaggerTrainer;

/// <summary>Makes more marked texts: those of the corpora with other names in them, and sentences of our own with their slots
/// filled, so that the model leans on context and on the gazetteer rather than on names that it has seen.</summary>
internal sealed class Augmentation(NameSource names)
{
    /// <summary>The text with other people and places; null where there are none to change.</summary>
    public MarkedText? Renamed(MarkedText gold)
    {
        var text = new StringBuilder();
        var marked = new List<MarkedName>();
        var (at, changed) = (0, false);
        foreach (var name in gold.Names.OrderBy(n => n.Start))
        {
            text.Append(gold.Text, at, name.Start - at);
            var was = gold.Text[name.Start..name.End];
            var now = names.Other(name.Kind, was) ?? was;
            changed |= now != was;
            marked.Add(new MarkedName(text.Length, text.Length + now.Length, name.Kind));
            text.Append(now);
            at = name.End;
        }
        return changed ? new MarkedText(text.Append(gold.Text, at, gold.Text.Length - at).ToString(), marked) : null;
    }

    /// <summary>A template with its slots filled.</summary>
    public MarkedText Filled(string template)
    {
        var text = new StringBuilder();
        var marked = new List<MarkedName>();
        var (start, kind) = (-1, EntityKind.Person);
        for (var i = 0; i < template.Length; i++)
        {
            switch (template[i])
            {
                case '<':
                    (start, kind) = (text.Length, template[i + 1] switch { 'P' => EntityKind.Person, 'O' => EntityKind.Organisation, _ => EntityKind.Place });
                    i += 2;
                    break;
                case '>':
                    marked.Add(new MarkedName(start, text.Length, kind));
                    break;
                case '{':
                    var close = template.IndexOf('}', i);
                    text.Append(names.Fill(template[(i + 1)..close]) ?? throw new FormatException($"unknown slot in {template}"));
                    i = close;
                    break;
                default:
                    text.Append(template[i]);
                    break;
            }
        }
        return new MarkedText(text.ToString(), marked);
    }
}
