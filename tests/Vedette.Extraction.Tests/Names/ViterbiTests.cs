using Vedette.Extraction.Names;

namespace Vedette.Extraction.Tests.Names;

public sealed class ViterbiTests
{
    private static byte[] Best(short[] pairs, params (int Token, int Tag, int Score)[] scores)
    {
        var length = scores.Max(s => s.Token) + 1;
        var table = new int[length * TagSet.Width];
        foreach (var (token, tag, score) in scores) table[token * TagSet.Width + tag] = score;
        var tags = new byte[length];
        Viterbi.Best(table, pairs, length, new byte[length * TagSet.Width], tags);
        return tags;
    }

    private static readonly short[] NoPairs = new short[TagSet.Width * TagSet.Width];

    [Fact]
    public void The_inside_of_a_name_needs_its_begin()
    {
        var place = EntityKind.Place;
        // The inside alone scores best for the second token, but only behind a begin, which costs more than it gains.
        Best(NoPairs, (0, TagSet.Begin(place), -9), (1, TagSet.Inside(place), 5)).ShouldBe([(byte)TagSet.Outside, (byte)TagSet.Outside]);
        Best(NoPairs, (0, TagSet.Begin(place), -3), (1, TagSet.Inside(place), 5)).ShouldBe([(byte)TagSet.Begin(place), (byte)TagSet.Inside(place)]);
    }

    [Fact]
    public void Kinds_do_not_change_inside_a_name() =>
        TagSet.MayFollow(TagSet.Begin(EntityKind.Person), TagSet.Inside(EntityKind.Place)).ShouldBeFalse();

    [Fact]
    public void Weights_of_pairs_count()
    {
        var pairs = new short[TagSet.Width * TagSet.Width];
        pairs[TagSet.Begin(EntityKind.Person) * TagSet.Width + TagSet.Begin(EntityKind.Place)] = 10;
        Best(pairs, (0, TagSet.Begin(EntityKind.Person), -4), (1, TagSet.Begin(EntityKind.Place), 1))
            .ShouldBe([(byte)TagSet.Begin(EntityKind.Person), (byte)TagSet.Begin(EntityKind.Place)]);
    }
}
