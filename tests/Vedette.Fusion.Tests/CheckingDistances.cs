namespace Vedette.Fusion.Tests;

public class CheckingDistances
{
    [Theory]
    [InlineData(30, 30, 0, true)]
    [InlineData(30, 38, 0, true)]
    [InlineData(30, 38.1, 0, false)]
    [InlineData(30, 41, 5, true)]
    [InlineData(30, 22, 0, true)]
    [InlineData(10, 100, 50, false)]
    public void A_stated_distance_holds_within_the_doubt_of_the_place_and_two_kilometres_and_a_fifth(double stated, double map, double radius, bool holds)
    {
        DistanceRule.Holds(stated, map, radius).ShouldBe(holds);
    }
}
