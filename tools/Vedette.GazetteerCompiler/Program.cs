using System.Diagnostics;
using Vedette.GazetteerCompiler;
using Vedette.GazetteerCompiler.Borders;

string? Option(string name)
{
    var at = Array.IndexOf(args, name);
    return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
}

if (Option("--packages") is not { } packages || Option("--places") is not { } places
    || Option("--data") is not { } data || Option("--out") is not { } output)
{
    await Console.Error.WriteLineAsync("usage: Vedette.GazetteerCompiler --packages NODE_MODULES --places DIR --data DIR --out DIR");
    return 2;
}

try
{
    var clock = Stopwatch.StartNew();
    var inputs = new Inputs(packages, places, data);
    Directory.CreateDirectory(output);
    var hash = inputs.Hash();
    var borders = new BordersCompilation(inputs).Compile(hash);
    await File.WriteAllBytesAsync(Path.Combine(output, "borders.bin"), borders);
    var gazetteer = new GazetteerCompilation(inputs, Vedette.Gazetteer.Borders.FromBytes(borders));
    var bytes = gazetteer.Compile(hash);
    await File.WriteAllBytesAsync(Path.Combine(output, "places.bin"), bytes);
    await Console.Error.WriteLineAsync(
        $"gazetteer: {gazetteer.Places:N0} places, {gazetteer.Keys:N0} names, {bytes.Length / 1048576.0:F1} MiB; "
        + $"borders: {borders.Length / 1048576.0:F1} MiB; {clock.Elapsed.TotalSeconds:F1} s");
    return 0;
}
catch (Exception e) when (e is IOException or InvalidDataException or UnauthorizedAccessException)
{
    await Console.Error.WriteLineAsync($"gazetteer: {e.Message}");
    return 1;
}
