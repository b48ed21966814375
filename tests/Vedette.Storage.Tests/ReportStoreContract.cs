using NodaTime;
using Vedette.Model;

namespace Vedette.Storage.Tests;

/// <summary>What every store does. Each implementation derives from this and gives an empty one.</summary>
public abstract class ReportStoreContract : IDisposable
{
    /// <summary>The store under test, empty at first.</summary>
    protected abstract IReportStore Store { get; }

    /// <summary>Another connection to the same contents.</summary>
    protected abstract IReportStore Reopen();

    public abstract void Dispose();

    [Fact]
    public void A_stored_report_comes_back_as_it_was()
    {
        var report = Some.Report("Läger \U0001F534 bei Klinzy\n", "2021-12-04") with
        {
            BodyStart = 3,
            PublishedAt = new LocalDateTime(2021, 12, 4, 10, 30).WithOffset(Offset.FromHours(2)),
            RetrievedAt = Some.Noon,
            Authors = ["A. Writer", "B. Writer"],
            Constructed = true,
        };
        var claims = new[] { Some.Claim(report, 0, 5), Some.Claim(report, 6, 8) };

        Store.Add(report, Some.Bytes(report.Text), claims, Some.Noon).ShouldBe(Stored.Added);

        using var again = Reopen();
        var found = again.Find(report.Id)!;
        found.Authors.ShouldBe(report.Authors);
        (found with { Authors = report.Authors }).ShouldBe(report);
        again.Original(report.Id).ShouldBe(Some.Bytes(report.Text));
        again.Claims(report.Id).Select(c => c.Evidence).ShouldBe(claims.Select(c => c.Evidence));
        again.Claims(report.Id)[0].Report.ShouldBe(report.Reference);
    }

    [Fact]
    public void The_same_report_twice_adds_nothing()
    {
        var report = Some.Report("once", "2021-12-04");
        Store.Add(report, Some.Bytes("once"), [Some.Claim(report, 0, 2)], Some.Noon);

        Store.Contains(report.Id).ShouldBeTrue();
        Store.Add(report, Some.Bytes("once"), [Some.Claim(report, 0, 2)], Some.Noon).ShouldBe(Stored.AlreadyThere);

        Store.Reports().Count().ShouldBe(1);
        Store.Claims().Count().ShouldBe(1);
        Store.VerifyChain().Links.ShouldBe(1);
        Store.Carriers(report.Id).Count.ShouldBe(1);
    }

    [Fact]
    public void What_was_stored_after_a_place_is_told_once_its_claims_are_there()
    {
        var (first, second, open) = (Some.Report("one"), Some.Report("two"), Some.Report("three"));
        Store.LastPlace().ShouldBe(0);
        Store.Add(first, default, [], Some.Noon);
        var place = Store.LastPlace();
        Store.AddAll([new NewReport(open, default, null), new NewReport(second, default, [])], Some.Noon);

        Store.ReadAfter(place).ShouldBe([second.Id]);
        Store.SetClaims([(open.Id, [])]);
        Store.ReadAfter(place).ShouldBe([open.Id, second.Id]);
        Store.ReadAfter(Store.LastPlace()).ShouldBeEmpty();
    }

    [Fact]
    public void Another_reader_finds_what_it_has_not_read_and_puts_its_claims_in_their_place()
    {
        var (old, unsaid, erased) = (Some.Report("read before", "2021-12-03"), Some.Report("by nobody", "2021-12-04"), Some.Report("gone", "2021-12-05"));
        Store.Add(old, Some.Bytes(old.Text), [Some.Claim(old, 0, 4), Some.Claim(old, 5, 8)], Some.Noon, "1");
        Store.Add(unsaid, default, [], Some.Noon);
        Store.Add(erased, default, [], Some.Noon, "1");
        Store.Erase(erased.Id, "asked for", Some.Noon);

        Store.ReadByOthers("1").ShouldBe([unsaid.Id]);
        Store.ReadByOthers("2").ShouldBe([old.Id, unsaid.Id]);
        Store.Reread([(old.Id, [Some.Claim(old, 0, 4)]), (erased.Id, [])], "2").ShouldBe(1);

        using var again = Reopen();
        again.ReadByOthers("2").ShouldBe([unsaid.Id]);
        again.Claims(old.Id).Select(c => c.Evidence.Text).ShouldBe(["read"]);
        again.Original(old.Id).ShouldBe(Some.Bytes(old.Text));
        again.VerifyChain().ShouldBe(new ChainCheck(3));
    }

    [Fact]
    public void The_same_bytes_under_another_path_are_one_report_with_two_carriers()
    {
        var report = Some.Report("once", path: "b/one.txt");
        var copy = report with { Reference = report.Reference with { Path = "a/two.txt" } };
        Store.Add(report, default, [], Some.Noon);

        Store.Add(copy, default, [], Some.Noon).ShouldBe(Stored.AlreadyThere);
        Store.AddCarrier(report.Id, "c/three.txt").ShouldBeTrue();
        Store.AddCarrier(report.Id, "c/three.txt").ShouldBeFalse();

        Store.Carriers(report.Id).ShouldBe(["b/one.txt", "a/two.txt", "c/three.txt"]);
        Store.Find(report.Id)!.Reference.Path.ShouldBe("b/one.txt");
        Store.AddCarrier("r-unknown", "d").ShouldBeFalse();
    }

    [Fact]
    public void Reports_and_claims_come_by_the_day_they_were_known_then_by_id_the_undated_last()
    {
        Report[] reports =
        [
            Some.Report("late", "2021-12-09"), Some.Report("undated a"), Some.Report("early", "2021-03-30"),
            Some.Report("same day a", "2021-12-04"), Some.Report("same day b", "2021-12-04"), Some.Report("undated b"),
        ];
        foreach (var report in reports) Store.Add(report, default, [Some.Claim(report, 0, 4)], Some.Noon);

        var expected = reports.OrderBy(r => r.KnownAt is null).ThenBy(r => r.KnownAt).ThenBy(r => r.Id, StringComparer.Ordinal).Select(r => r.Id).ToList();
        Store.Reports().Select(r => r.Id).ShouldBe(expected);
        Store.Claims().Select(c => c.Report.Id).ShouldBe(expected);
    }

    [Fact]
    public void Search_finds_all_words_and_takes_no_syntax()
    {
        var camp = Some.Report("A new camp near Yelnya, the minister said", "2021-12-04");
        var rail = Some.Report("Trains at Maslovka. Лагерь под Воронежем", "2021-12-05");
        Store.Add(camp, default, [], Some.Noon);
        Store.Add(rail, default, [], Some.Noon);

        Store.Search("yelnya CAMP").ShouldBe([camp.Id]);
        Store.Search("лагерь").ShouldBe([rail.Id]);
        Store.Search("yelnya maslovka").ShouldBeEmpty();
        Store.Search("camp\" OR \"trains").ShouldBeEmpty();
        Store.Search("* NEAR( ^ body:").ShouldBeEmpty();
        Store.Search("  ").ShouldBeEmpty();
    }

    [Fact]
    public void Erasing_takes_the_contents_and_leaves_the_chain_whole()
    {
        var kept = Some.Report("kept", "2021-12-04");
        var gone = Some.Report("a private address", "2021-12-05");
        Store.Add(kept, Some.Bytes("kept"), [], Some.Noon);
        Store.Add(gone, Some.Bytes("a private address"), [Some.Claim(gone, 0, 9)], Some.Noon);

        Store.Erase(gone.Id, "asked for by the person named", Some.Noon).ShouldBeTrue();

        Store.Erase(gone.Id, "again", Some.Noon).ShouldBeFalse();
        Store.Find(gone.Id).ShouldBeNull();
        Store.Original(gone.Id).ShouldBeNull();
        Store.Claims().ShouldBeEmpty();
        Store.Search("private").ShouldBeEmpty();
        Store.Reports().Single().Id.ShouldBe(kept.Id);
        Store.Contains(gone.Id).ShouldBeTrue();
        Store.Add(gone, Some.Bytes("a private address"), [], Some.Noon).ShouldBe(Stored.Erased);
        Store.VerifyChain().ShouldBe(new ChainCheck(2));
    }

    [Fact]
    public void An_erased_report_is_no_longer_found_and_an_unknown_one_cannot_be_erased()
    {
        Store.Erase("r-unknown", "why", Some.Noon).ShouldBeFalse();
        Store.Find("r-unknown").ShouldBeNull();
        Store.Contains("r-unknown").ShouldBeFalse();
    }

    [Fact]
    public void Each_link_of_the_chain_holds_the_one_before()
    {
        ChainLink.Of(ChainLink.Start, "ab", "2022-01-10T12:00:00Z").ShouldNotBe(ChainLink.Of(ChainLink.Start, "ab", "2022-01-10T12:00:01Z"));
        for (var i = 0; i < 5; i++) Store.Add(Some.Report($"report {i}"), default, [], Some.Noon);

        Store.VerifyChain().ShouldBe(new ChainCheck(5));
    }

    [Fact]
    public void Several_reports_are_stored_in_one_step_and_each_once()
    {
        var reports = Enumerable.Range(0, 5).Select(i => Some.Report($"number {i}", "2021-12-04")).ToList();

        Store.AddAll([.. reports.Append(reports[2]).Select(r => new NewReport(r, Some.Bytes(r.Text), null))], Some.Noon)
            .ShouldBe([Stored.Added, Stored.Added, Stored.Added, Stored.Added, Stored.Added, Stored.AlreadyThere]);

        Store.VerifyChain().ShouldBe(new ChainCheck(5));
        Store.Unread().Select(r => r.Id).ShouldBe(reports.Select(r => r.Id));
    }

    [Fact]
    public void Claims_that_come_later_are_taken_once()
    {
        var report = Some.Report("first stored then read", "2021-12-04");
        Store.AddAll([new NewReport(report, default, null)], Some.Noon);

        Store.Search("stored").ShouldBeEmpty();
        Store.SetClaims([(report.Id, [Some.Claim(report, 0, 5)]), ("r-unknown", [])], "1");
        Store.Search("stored").ShouldBe([report.Id]);
        Store.SetClaims([(report.Id, [Some.Claim(report, 0, 5), Some.Claim(report, 6, 9)])]);

        Store.Unread().ShouldBeEmpty();
        Store.ReadByOthers("1").ShouldBeEmpty();
        Store.ReadByOthers("2").ShouldBe([report.Id]);
        Store.Claims(report.Id).Count.ShouldBe(1);
    }

    [Fact]
    public void What_a_source_sent_is_kept_once_for_its_reports_and_goes_with_the_first_that_is_erased()
    {
        var (a, b) = (Some.Report("first item", "2021-12-04"), Some.Report("second item", "2021-12-05"));
        var sent = Some.Bytes("<rss>both</rss>");
        var document = new FetchedDocument("wire", "https://wire.example.org/rss", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(sent)), Some.Noon, sent);
        Store.AddAll([new NewReport(a, Some.Bytes("a"), []) { From = document }, new NewReport(b, default, []) { From = document }], Some.Noon);

        Store.From(a.Id)!.Bytes.ShouldBe(sent);
        Store.From(b.Id).ShouldBeEquivalentTo(Store.From(a.Id));
        Store.From("r-unknown").ShouldBeNull();
        Store.Erase(b.Id, "asked for", Some.Noon);
        Store.From(b.Id).ShouldBeNull();
        Store.From(a.Id).ShouldBe(document with { Bytes = null });
    }

    [Fact]
    public void A_list_is_narrowed_by_words_days_outlet_language_and_kind_and_counted_whole()
    {
        var (a, b) = (Some.Report("tanks at the border", "2021-12-04"), Some.Report("ships at sea", "2021-12-05"));
        b = b with { Reference = b.Reference with { Outlet = "Other", Language = "uk" } };
        Store.AddAll([new NewReport(a, default, [Some.Claim(a, 0, 5)]), new NewReport(b, default, [])], Some.Noon);

        Ids(new ReportQuery()).ShouldBe([b.Id, a.Id]);
        Ids(new ReportQuery { Words = "border" }).ShouldBe([a.Id]);
        Ids(new ReportQuery { From = new LocalDate(2021, 12, 5) }).ShouldBe([b.Id]);
        Ids(new ReportQuery { To = new LocalDate(2021, 12, 4) }).ShouldBe([a.Id]);
        Ids(new ReportQuery { Outlet = "Other" }).ShouldBe([b.Id]);
        Ids(new ReportQuery { Language = "uk" }).ShouldBe([b.Id]);
        Ids(new ReportQuery { Kind = ClaimKind.ForceEstimate }).ShouldBe([a.Id]);
        var page = Store.List(new ReportQuery { Page = 2, PageSize = 1 });
        page.Reports.Single().Report.Id.ShouldBe(a.Id);
        page.Reports.Single().Claims.ShouldBe(1);
        page.Total.ShouldBe(2);
        page.Outlets.ShouldBe([new Facet("Other", 1), new Facet("Outlet", 1)], ignoreOrder: true);
        page.Kinds.ShouldBe([new Facet("ForceEstimate", 1)]);

        IEnumerable<string> Ids(ReportQuery query) => Store.List(query).Reports.Select(r => r.Report.Id);
    }

    [Fact]
    public void Reports_of_one_address_are_versions_in_the_order_of_their_storing()
    {
        var versions = new[] { "one", "two", "three" }.Select(t => Some.Report(t, "2021-12-04")).Select((r, i) => r with
        {
            Reference = r.Reference with { Url = i == 1 ? "https://Wire.example.org/a?utm_medium=x#top" : "https://wire.example.org/a" },
        }).ToList();
        foreach (var version in versions) Store.Add(version, default, [], Some.Noon);
        var alone = Some.Report("alone", "2021-12-04");
        Store.Add(alone, default, [], Some.Noon);

        Store.Versions(versions[1].Id).Select(v => v.Id).ShouldBe(versions.Select(v => v.Id));
        Store.Versions(alone.Id).Select(v => v.Id).ShouldBe([alone.Id]);
        Store.Versions("r-none").ShouldBeEmpty();
    }
}
