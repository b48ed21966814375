using System.Globalization;
using System.Text;
using Vedette.Server.Live;

namespace Vedette.Server;

/// <summary>Counts of what the server does, as Prometheus reads them.</summary>
internal sealed class Metrics
{
    private long _accepted, _repeated, _refused, _claims, _pictures, _failures;
    private int _streams, _waiting, _reread;
    private double _lastFusion;

    public void Accepted(int reports) => Interlocked.Add(ref _accepted, reports);

    public void Repeated(int reports) => Interlocked.Add(ref _repeated, reports);

    public void Refused() => Interlocked.Increment(ref _refused);

    public void Read(int claims) => Interlocked.Add(ref _claims, claims);

    public void Fused(TimeSpan took)
    {
        Interlocked.Increment(ref _pictures);
        Volatile.Write(ref _lastFusion, took.TotalSeconds);
    }

    public void Failed() => Interlocked.Increment(ref _failures);

    public void StreamOpened() => Interlocked.Increment(ref _streams);

    public void StreamClosed() => Interlocked.Decrement(ref _streams);

    public void Waiting(int change) => Interlocked.Add(ref _waiting, change);

    public void ToReread(int reports) => Volatile.Write(ref _reread, reports);

    public string Write(LivePicture live)
    {
        var text = new StringBuilder();
        Add("reports_accepted_total", "counter", "Reports that reached the disk.", _accepted);
        Add("reports_repeated_total", "counter", "Reports that were there already.", _repeated);
        Add("requests_refused_total", "counter", "Requests that were wrong in themselves.", _refused);
        Add("requests_failed_total", "counter", "Requests that failed by a fault of the server.", _failures);
        Add("claims_read_total", "counter", "Claims read in reports.", _claims);
        Add("reports_waiting", "gauge", "Stored reports whose claims are still to be read.", _waiting);
        Add("reports_to_reread", "gauge", "Stored reports that an earlier reader read and that are still to be read again.", _reread);
        Add("pictures_fused_total", "counter", "How often the picture was made anew.", _pictures);
        Add("picture_fusion_seconds", "gauge", "What the last picture took.", Volatile.Read(ref _lastFusion));
        Add("picture_reports", "gauge", "Reports of the picture.", live.Now.Picture?.Reports.Count ?? 0);
        Add("picture_claims", "gauge", "Claims of the picture.", live.Now.Picture?.Claims.Count ?? 0);
        Add("picture_sequence", "gauge", "Number of the last change.", live.Now.Sequence);
        Add("event_streams", "gauge", "Open event streams.", _streams);
        Add("memory_bytes", "gauge", "Working set of the process.", Environment.WorkingSet);
        return text.ToString();

        void Add(string name, string type, string help, double value) => text.Append(CultureInfo.InvariantCulture,
            $"# HELP vedette_{name} {help}\n# TYPE vedette_{name} {type}\nvedette_{name} {value}\n");
    }
}
