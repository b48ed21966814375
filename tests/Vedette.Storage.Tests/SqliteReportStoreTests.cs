using Microsoft.Data.Sqlite;
using Dapper;
using Vedette.Storage.Sqlite;

namespace Vedette.Storage.Tests;

/// <summary>The SQLite store: the contract, and what is its own.</summary>
public sealed class SqliteReportStoreTests : ReportStoreContract
{
    private readonly string folder = Directory.CreateTempSubdirectory("vedette-store").FullName;
    private readonly SqliteReportStore store;

    public SqliteReportStoreTests() => store = new SqliteReportStore(File("one.db"));

    protected override IReportStore Store => store;

    protected override IReportStore Reopen() => new SqliteReportStore(File("one.db"));

    public override void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void A_changed_hash_in_the_chain_is_found()
    {
        Fill(5);
        Execute("UPDATE chain SET sha256 = 'ab' WHERE number = 3");

        store.VerifyChain().BrokenAt.ShouldBe(3);
    }

    [Fact]
    public void A_removed_link_is_found()
    {
        Fill(5);
        Execute("DELETE FROM chain WHERE number = 2");

        store.VerifyChain().BrokenAt.ShouldBe(2);
    }

    [Fact]
    public void Changed_original_bytes_are_found()
    {
        Fill(5);
        Execute("UPDATE original SET bytes = x'00' WHERE report_seq = 4");

        store.VerifyChain().BrokenAt.ShouldBe(4);
    }

    [Fact]
    public void A_report_slipped_in_beside_the_chain_is_found()
    {
        Fill(2);
        Execute("INSERT INTO report (id, sha256, language, stored_at) VALUES ('r-x', 'x', 'en', 't')");

        store.VerifyChain().Holds.ShouldBeFalse();
    }

    [Fact]
    public void A_database_of_a_newer_version_is_refused_with_a_clear_line()
    {
        Execute("PRAGMA user_version = 999");

        Should.Throw<StoreException>(() => new SqliteReportStore(File("one.db"))).Message.ShouldContain("newer version");
    }

    [Fact]
    public void A_file_that_is_no_database_is_refused_and_left_alone()
    {
        var text = new string('x', 5000);
        System.IO.File.WriteAllText(File("notes.db"), text);

        Should.Throw<StoreException>(() => new SqliteReportStore(File("notes.db"))).Message.ShouldContain("no database");
        System.IO.File.ReadAllText(File("notes.db")).ShouldBe(text);
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_alone()
    {
        using (var other = new SqliteConnection($"Data Source={File("other.db")};Pooling=False"))
            other.Execute("CREATE TABLE shopping (item TEXT)");

        Should.Throw<StoreException>(() => new SqliteReportStore(File("other.db"))).Message.ShouldContain("another program");
    }

    [Fact]
    public void A_read_only_file_is_refused_with_a_clear_line()
    {
        store.Dispose();
        System.IO.File.SetAttributes(File("one.db"), FileAttributes.ReadOnly);

        Should.Throw<StoreException>(() => new SqliteReportStore(File("one.db"))).Message.ShouldContain("read-only");
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_refused_with_a_clear_line() =>
        Should.Throw<StoreException>(() => new SqliteReportStore(File("none/one.db"))).Message.ShouldContain("cannot be opened");

    [Fact]
    public void A_truncated_database_is_refused_with_a_clear_line()
    {
        Fill(50);
        store.Dispose();
        using (var file = System.IO.File.OpenWrite(File("one.db"))) file.SetLength(5000);

        Should.Throw<StoreException>(() =>
        {
            using var broken = new SqliteReportStore(File("one.db"));
            broken.VerifyChain();
            broken.Reports().Count();
        });
    }

    [Fact]
    public void Erased_words_are_not_left_in_the_file()
    {
        var gone = Some.Report("the word is xylophonist, once", "2021-12-05");
        store.Add(gone, Some.Bytes(gone.Text), [], Some.Noon);
        store.Erase(gone.Id, "asked for", Some.Noon);
        store.Dispose();

        foreach (var file in Directory.GetFiles(folder))
            System.Text.Encoding.Latin1.GetString(System.IO.File.ReadAllBytes(file)).ShouldNotContain("xylophonist");
    }

    [Fact]
    public void Two_connections_write_side_by_side()
    {
        using var other = Reopen();
        for (var i = 0; i < 10; i++)
        {
            store.Add(Some.Report($"mine {i}"), default, [], Some.Noon);
            other.Add(Some.Report($"theirs {i}"), default, [], Some.Noon);
        }

        store.VerifyChain().ShouldBe(new ChainCheck(20));
    }

    private void Fill(int reports)
    {
        for (var i = 0; i < reports; i++)
            store.Add(Some.Report($"report {i}"), Some.Bytes($"report {i}"), [], Some.Noon);
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={File("one.db")};Pooling=False;Foreign Keys=False");
        connection.Execute(sql);
    }

    private string File(string name) => Path.Combine(folder, name);
}
