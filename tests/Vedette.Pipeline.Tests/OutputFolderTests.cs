namespace Vedette.Pipeline.Tests;

public sealed class OutputFolderTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vedette-output-");

    [Fact]
    public void A_file_replaces_the_one_before_and_leaves_nothing_beside_it()
    {
        var output = OutputFolder.Open(Path.Combine(_folder.FullName, "deep", "out"));
        output.Write("a.txt", s => s.Write("old and long"u8));
        output.Write("a.txt", s => s.Write("new"u8));

        File.ReadAllText(output.PathOf("a.txt")).ShouldBe("new");
        Directory.GetFiles(Path.GetDirectoryName(output.PathOf("a.txt"))!).Length.ShouldBe(1);
    }

    [Fact]
    public void A_product_that_fails_half_way_leaves_the_old_file_whole()
    {
        var output = OutputFolder.Open(_folder.FullName);
        output.Write("a.txt", s => s.Write("old"u8));

        Should.Throw<InvalidDataException>(() => output.Write("a.txt", s =>
        {
            s.Write("ne"u8);
            throw new InvalidDataException();
        }));

        File.ReadAllText(output.PathOf("a.txt")).ShouldBe("old");
        Directory.GetFiles(_folder.FullName).Length.ShouldBe(1);
    }

    [Fact]
    public void A_file_in_the_way_of_the_folder_is_found_before_the_work()
    {
        var file = Path.Combine(_folder.FullName, "out");
        File.WriteAllText(file, "");

        Should.Throw<IOException>(() => OutputFolder.Open(file));
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
