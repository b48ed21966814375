using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Vedette.Extraction.Lexicons;
using Vedette.Extraction.Text;
using Vedette.Gazetteer;

namespace Vedette.Extraction.Names;

/// <summary>Finds the names of people, organisations and places in documents of one language: a linear model over pairs of
/// tags, trained as an averaged structured perceptron (Collins 2002), decoded exactly (Viterbi). Deterministic, immutable and
/// safe to share between threads.</summary>
public sealed class NameTagger
{
    private readonly TaggerModel _model;
    private readonly FeatureTables _tables;

    /// <param name="model">The trained weights.</param>
    /// <param name="language">The language of the documents, as in training.</param>
    /// <param name="index">The gazetteer that features ask; null reads without it, and worse.</param>
    public NameTagger(TaggerModel model, LanguagePack language, PlaceIndex? index)
    {
        ArgumentNullException.ThrowIfNull(model);
        (_model, _tables) = (model, new FeatureTables(language, index, model.Words));
    }

    /// <summary>The names of a document, by their tokens; they never overlap.</summary>
    public IReadOnlyList<NameSpan> Tag(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var found = new List<NameSpan>();
        var features = new FeatureReader(_tables);
        Span<int> scores = stackalloc int[NameRuns.MostTokens * TagSet.Width];
        foreach (var sentence in document.Sentences)
        {
            var (first, end) = NameRuns.Next(document, sentence, sentence.FirstToken, _tables.Joins);
            while (first < end)
            {
                features.Read(document, sentence, first, end);
                Score(features, end - first, scores);
                Collect(first, end - first, scores, found);
                (first, end) = NameRuns.Next(document, sentence, end, _tables.Joins);
            }
        }
        return found.Count == 0 ? found : Settled(document, found);
    }

    /// <summary>The names as the whole text has them, with those that no sentence shows by itself, and their ends as printed.</summary>
    private List<NameSpan> Settled(Document document, List<NameSpan> names)
    {
        var consensus = new NameConsensus(document, names);
        var settled = new List<NameSpan>(names.Count + 8);
        var (next, after) = (0, 0);
        foreach (var sentence in document.Sentences)
        {
            for (var i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (Body(document, i, names, next) is > 0 and var end)
                {
                    settled.Add(new NameSpan(i, end, EntityKind.Organisation));
                    after = end;
                    while (next < names.Count && names[next].FirstToken < end) next++;
                    i = end - 1;
                }
                else if (next < names.Count && names[next].FirstToken == i)
                {
                    var name = names[next++];
                    i = name.EndToken - 1;
                    if (_tables.Edges.IsBorne(document, sentence, name)) continue;
                    var settledName = _tables.Edges.Of(document, name with { Kind = consensus.KindOf(name) }, after);
                    settled.Add(settledName);
                    after = settledName.EndToken;
                }
                else if (NameRuns.IsCapital(document.Tokens[i]) && i >= after && IsAlone(document, sentence, i) && consensus.Single(i) is { } kind)
                {
                    settled.Add(new NameSpan(i, i + 1, kind));
                    after = i + 1;
                }
            }
        }
        return settled;
    }

    /// <summary>The end of a name that the lexicons know as a body's and that no longer name goes across; 0 where none begins at a token, or a
    /// place bears it too.</summary>
    private int Body(Document document, int token, List<NameSpan> names, int next)
    {
        if (!document.Tokens[token].IsCapitalised) return 0;
        var end = 0;
        foreach (var hit in document.HitsAt(token))
            if (_tables.IsBody(hit.ClassId) && hit.EndToken > end) end = hit.EndToken;
        if (end == 0) return 0;
        for (var i = next; i < names.Count && names[i].FirstToken < end; i++)
            if (names[i].EndToken > end) return 0;
        var length = _tables.Index?.Match(document.Text, document.Tokens[token].Start, []) ?? 0;
        return length > 0 && document.Tokens[token].Start + length >= document.Tokens[end - 1].End ? 0 : end;
    }

    /// <summary>Whether no capital stands beside a word, and it is no word of the language that opens its sentence.</summary>
    private bool IsAlone(Document document, Sentence sentence, int token) =>
        (token + 1 >= sentence.EndToken || !document.Tokens[token + 1].IsCapitalised)
        && (token > sentence.FirstToken
            ? !document.Tokens[token - 1].IsCapitalised
            : (_tables.Lists.Of(FeatureReader.HashOf(document.TextOf(token))) & (WordLists.Common | WordLists.Dictionary)) == 0);

    private void Score(FeatureReader features, int length, Span<int> scores)
    {
        Span<uint> hashes = stackalloc uint[FeatureReader.Most];
        ref var weights = ref Unsafe.As<sbyte, byte>(ref MemoryMarshal.GetArrayDataReference(_model.Weights));
        var shift = 32 - _model.Bits;
        for (var i = 0; i < length; i++)
        {
            var n = features.Of(i, hashes);
            var sum = Vector128<short>.Zero;
            foreach (var hash in hashes[..n])
            {
                // The eight weights of a feature are one load; sums of some forty bytes stay far inside 16 bits.
                var eight = Unsafe.ReadUnaligned<long>(ref Unsafe.Add(ref weights, (nuint)(hash >> shift) * TagSet.Width));
                sum += Vector128.WidenLower(Vector128.CreateScalar(eight).AsSByte());
            }
            for (var tag = 0; tag < TagSet.Count; tag++) scores[i * TagSet.Width + tag] = sum[tag];
        }
    }

    private void Collect(int first, int length, Span<int> scores, List<NameSpan> found)
    {
        Span<byte> tags = stackalloc byte[NameRuns.MostTokens];
        Span<byte> from = stackalloc byte[NameRuns.MostTokens * TagSet.Width];
        Viterbi.Best(scores, _model.Pairs, length, from, tags);
        for (var i = 0; i < length; i++)
        {
            if (tags[i] == TagSet.Outside) continue;
            var start = i;
            while (i + 1 < length && tags[i + 1] != TagSet.Outside && !TagSet.IsBegin(tags[i + 1])) i++;
            found.Add(new NameSpan(first + start, first + i + 1, TagSet.KindOf(tags[start])));
        }
    }
}
