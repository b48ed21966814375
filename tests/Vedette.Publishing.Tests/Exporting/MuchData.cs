using System.Globalization;
using Vedette.Model;

namespace Vedette.Publishing.Tests;

[Collection(nameof(Alone))]
public sealed class MuchData
{
    [Fact, Trait("Category", "Slow")]
    public void A_hundred_thousand_assertions_are_written_in_ten_seconds_without_growing_memory()
    {
        var one = Written.BuildUp();
        var claim = one.Claims[0];
        var assertion = one.Assertions[0];
        var claims = Enumerable.Range(0, 100_000).Select(i => claim with { Id = "c-" + i.ToString("x20", CultureInfo.InvariantCulture) }).ToList();
        var assertions = claims.Select(c => assertion with { Id = "a-" + c.Id, Members = [assertion.Members[0] with { Claim = c.Id }] }).ToList();
        var picture = one with { Claims = claims, Assertions = assertions };
        foreach (var export in Exports.All)
        {
            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            // Processor time: other programs of a busy machine do not make this one slow.
            var processor = Environment.CpuUsage.TotalTime;
            var highest = 0L;
            export.Write(new Edition(picture, Written.At) { Table = ExportTable.Assertions }, new Measure(() => highest = Math.Max(highest, GC.GetTotalMemory(false) - before)));
            (Environment.CpuUsage.TotalTime - processor).ShouldBeLessThan(TimeSpan.FromSeconds(10), export.Name);
            highest.ShouldBeLessThan(500L * 1024 * 1024, export.Name);
        }
    }

    // A stream that keeps nothing.
    private sealed class Measure(Action seen) : Stream
    {
        private long _length;

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => _length;

        public override long Position { get => _length; set => throw new NotSupportedException(); }

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count)
        {
            _length += count;
            seen();
        }
    }
}
