using Vedette.Evaluation.Names;
using Vedette.Extraction.Names;

namespace Vedette.Evaluation.Tests;

public sealed class NameScoreTests
{
    [Fact]
    public void A_name_counts_where_characters_and_kind_are_right()
    {
        var score = new NameScore();
        MarkedName[] gold = [new(0, 4, EntityKind.Person), new(8, 12, EntityKind.Place)];
        score.Add(gold, [new(0, 4, EntityKind.Person), new(8, 12, EntityKind.Organisation), new(20, 22, EntityKind.Person)]);
        score.Precision(EntityKind.Person).ShouldBe(0.5);
        score.Recall(EntityKind.Person).ShouldBe(1);
        score.F1(EntityKind.Place).ShouldBe(0);
        score.Overall.ShouldBe(0.4);
    }
}
