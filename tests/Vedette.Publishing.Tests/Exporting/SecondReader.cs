using System.Diagnostics;

namespace Vedette.Publishing.Tests;

/// <summary>Another program's reader of Cursor on Target. Install it with <c>npm install @tak-ps/node-cot</c> in a folder, and name the
/// folder in <c>VEDETTE_NODE_COT</c>.</summary>
public sealed class SecondReader
{
    private const string Script = """
        import fs from 'node:fs';
        import CoT from '@tak-ps/node-cot';
        let markers = 0;
        for (const line of fs.readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
          const cot = new CoT(line);
          const event = cot.raw.event._attributes;
          if (event.type !== 'a-n-G') continue;
          const feature = await cot.to_geojson();
          if (feature.id === event.uid && feature.geometry.type === 'Point') markers++;
        }
        console.log(markers);
        """;

    [SecondReaderFact, Trait("Category", "Slow")]
    public async Task Node_cot_reads_every_marker()
    {
        var info = new ProcessStartInfo("node", ["--input-type=module", "-e", Script]) { WorkingDirectory = SecondReaderFactAttribute.Folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var node = Process.Start(info)!;
        await node.StandardInput.WriteAsync(Written.Text("cot", Written.BuildUp()));
        node.StandardInput.Close();
        using var bound = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        (await node.StandardOutput.ReadToEndAsync(bound.Token)).Trim().ShouldBe("1");
    }

    [AttributeUsage(AttributeTargets.Method)]
    private sealed class SecondReaderFactAttribute : FactAttribute
    {
        public SecondReaderFactAttribute()
        {
            if (Folder is null) Skip = "no folder with @tak-ps/node-cot is named in VEDETTE_NODE_COT";
        }

        public static string? Folder { get; } = Environment.GetEnvironmentVariable("VEDETTE_NODE_COT") is { Length: > 0 } folder && Directory.Exists(folder) ? folder : null;
    }
}
