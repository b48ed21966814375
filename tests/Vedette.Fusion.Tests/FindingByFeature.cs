using FsCheck;
using FsCheck.Fluent;
using Vedette.Model;

namespace Vedette.Fusion.Tests;

public class FindingByFeature
{
    [Fact]
    public void The_table_of_features_gives_what_a_list_for_each_of_them_would_give()
    {
        Prop.ForAll(Arb.From(Gen.Choose(0, 999_999).ArrayOf(4_000)), picks =>
        {
            var slots = Enumerable.Range(0, 200).Select(i => new Slot(i, Some.Report($"{i * 7919 % 200:000}"), [], new Sketch([], [], []))).ToList();
            var order = new SlotOrder(slots);
            var table = new Postings(order);
            var lists = new Dictionary<uint, List<int>>();
            foreach (var pick in picks)
            {
                // A few features are everybody's.
                var (feature, slot) = ((uint)(pick % 3 == 0 ? pick % 4 : pick / 200 * 2_654_435), pick % 200);
                table.Add(feature, slot);
                if (!lists.TryGetValue(feature, out var list)) lists[feature] = list = [];
                list.Add(slot);
            }
            return lists.All(l =>
            {
                var found = new List<int>();
                table.Find(l.Key, found);
                // The earliest are kept, the latest of them first.
                var kept = l.Value.Order(order).Take(48).Reverse().ToList();
                return found.SequenceEqual(kept);
            });
        }).QuickCheckThrowOnFailure();
    }
}
