using System.Text;

namespace Vedette.Collection.Tests;

public class ChatExportTests
{
    private const string Channel = """
        {"name": "Border Watch", "type": "public_channel", "id": 1, "messages": [
          {"id": 7, "type": "message", "date": "2021-12-04T12:00:00", "date_unixtime": "1638612000", "from": "Ivan Private", "from_id": "user42", "forwarded_from": "Olga Private",
           "text": ["A column of ", {"type": "bold", "text": "12 trucks"}, " passed. ", {"type": "mention_name", "text": "Petro Private", "user_id": 5}]},
          {"id": 8, "type": "service", "actor": "Ivan Private", "action": "pin_message", "text": ""},
          {"id": 9, "type": "message", "date": "2021-12-05T12:00:00", "text": "Quiet today."}]}
        """;

    [Fact]
    public void Posts_of_a_channel_are_reports_without_their_people()
    {
        using var folder = new TempFolder();

        var found = folder.Collect(folder.Write("result.json", Channel)).OfType<CollectedReport>().ToList();

        found.Select(f => f.Report.Text).ShouldBe(["A column of 12 trucks passed. ", "Quiet today."]);
        found[0].Report.Reference.Outlet.ShouldBe("Border Watch");
        found[0].Report.Reference.Path.ShouldBe("result.json#7");
        found[0].Report.PublishedAt!.Value.ToInstant().ToUnixTimeSeconds().ShouldBe(1_638_612_000);
        found[1].Report.Reference.Published!.Text.ShouldBe("2021-12-05");
        foreach (var kept in found) Encoding.UTF8.GetString(kept.Original.Span).ShouldNotContain("Private");
    }

    [Theory]
    [InlineData("personal_chat")]
    [InlineData("private_group")]
    [InlineData("private_supergroup")]
    [InlineData("public_supergroup")]
    [InlineData("bot_chat")]
    [InlineData("saved_messages")]
    [InlineData("anything_else")]
    public void Private_chats_and_groups_are_refused(string type)
    {
        using var folder = new TempFolder();

        var found = folder.Collect(folder.Write("result.json", Channel.Replace("public_channel", type, StringComparison.Ordinal)));

        found.Single().ShouldBeOfType<ReadProblem>().Reason.ShouldContain("private chat or a group");
    }

    [Fact]
    public void Of_a_whole_account_only_the_channels_are_read()
    {
        using var folder = new TempFolder();
        var account = "{\"about\": \"x\", \"chats\": {\"list\": [" + Channel + "," + Channel.Replace("public_channel", "personal_chat", StringComparison.Ordinal) + "]}}";

        var found = folder.Collect(folder.Write("result.json", account));

        found.OfType<CollectedReport>().Count().ShouldBe(2);
        found.OfType<ReadProblem>().Count().ShouldBe(1);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"messages\": 3, \"type\": \"public_channel\"}")]
    [InlineData("{\"type\": \"public_channel\", \"messages\": [")]
    public void What_is_no_export_is_named(string text)
    {
        using var folder = new TempFolder();

        folder.Collect(folder.Write("result.json", text)).Single().ShouldBeOfType<ReadProblem>();
    }
}
