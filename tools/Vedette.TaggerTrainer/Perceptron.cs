using Vedette.Extraction.Names;

namespace Vedette.TaggerTrainer;

/// <summary>The averaged structured perceptron (Collins 2002): where the best sequence under the weights is not the right one,
/// the right one gains and the wrong one loses; the average over all steps is what is kept.</summary>
internal sealed class Perceptron(int bits)
{
    private readonly float[] _weights = new float[TagSet.Width << bits];
    private readonly float[] _sums = new float[TagSet.Width << bits];
    private readonly float[] _pairs = new float[TagSet.Width * TagSet.Width];
    private readonly float[] _pairSums = new float[TagSet.Width * TagSet.Width];
    private float _step = 1;
    private const double Thinning = 0.3;

    /// <summary>Trains over the runs, in an order that a seed decides.</summary>
    public void Train(IReadOnlyList<Run> runs, int epochs, int seed)
    {
        var random = new Random(seed);
        var order = Enumerable.Range(0, runs.Count).ToArray();
        var best = new byte[NameRuns.MostTokens];
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            random.Shuffle(order);
            foreach (var i in order)
            {
                var run = Thinned(runs[i], random);
                Decode(run, best);
                Update(run, best);
                _step++;
            }
        }
    }

    /// <summary>The run without some of its features, others each time: no feature may lean on another being there.</summary>
    private static Run Thinned(Run run, Random random) =>
        run with { Features = [.. run.Features.Select(f => f.Where(_ => random.NextDouble() >= Thinning).ToArray())] };

    /// <summary>The averaged weights, scaled and rounded to bytes.</summary>
    public TaggerModel Model(WordLists lists)
    {
        for (var i = 0; i < _weights.Length; i++) _sums[i] = _weights[i] - _sums[i] / _step;
        for (var i = 0; i < _pairs.Length; i++) _pairSums[i] = _pairs[i] - _pairSums[i] / _step;
        // All but a few in ten thousand of the weights fit; those are cut.
        var sizes = _sums.Where(w => w != 0).Select(Math.Abs).Order().ToArray();
        var scale = 127 / sizes[(int)(sizes.Length * 0.9995)];
        return new TaggerModel(bits,
            [.. _sums.Select(w => (sbyte)Math.Clamp(MathF.Round(w * scale), -127, 127))],
            [.. _pairSums.Select(w => (short)Math.Clamp(MathF.Round(w * scale), -16000, 16000))],
            lists);
    }

    private void Decode(Run run, byte[] best)
    {
        var length = run.Tags.Length;
        Span<float> scores = stackalloc float[length * TagSet.Width];
        Span<byte> from = stackalloc byte[length * TagSet.Width];
        for (var i = 0; i < length; i++)
        {
            foreach (var slot in run.Features[i])
                for (var tag = 0; tag < TagSet.Count; tag++) scores[i * TagSet.Width + tag] += _weights[slot + tag];
            for (var tag = 0; tag < TagSet.Count; tag++)
            {
                var (top, source) = (float.NegativeInfinity, 0);
                for (var before = 0; before < (i == 0 ? 1 : TagSet.Count); before++)
                {
                    if (!TagSet.MayFollow(before, tag)) continue;
                    var score = _pairs[before * TagSet.Width + tag] + (i == 0 ? 0 : scores[(i - 1) * TagSet.Width + before]);
                    if (score > top) (top, source) = (score, before);
                }
                scores[i * TagSet.Width + tag] += top;
                from[i * TagSet.Width + tag] = (byte)source;
            }
        }
        var last = 0;
        for (var tag = 1; tag < TagSet.Count; tag++)
            if (scores[(length - 1) * TagSet.Width + tag] > scores[(length - 1) * TagSet.Width + last]) last = tag;
        for (var i = length - 1; i >= 0; i--)
        {
            best[i] = (byte)last;
            last = from[i * TagSet.Width + last];
        }
    }

    private void Update(Run run, byte[] best)
    {
        for (var i = 0; i < run.Tags.Length; i++)
        {
            var (right, wrong) = (run.Tags[i], best[i]);
            var (rightBefore, wrongBefore) = i == 0 ? ((byte)0, (byte)0) : (run.Tags[i - 1], best[i - 1]);
            if (right != wrong || rightBefore != wrongBefore)
            {
                Add(_pairs, _pairSums, rightBefore * TagSet.Width + right, 1);
                Add(_pairs, _pairSums, wrongBefore * TagSet.Width + wrong, -1);
            }
            if (right == wrong) continue;
            foreach (var slot in run.Features[i])
            {
                Add(_weights, _sums, slot + right, 1);
                Add(_weights, _sums, slot + wrong, -1);
            }
        }
    }

    // The sums hold step times change, from which the average follows at the end.
    private void Add(float[] weights, float[] sums, int at, float change)
    {
        weights[at] += change;
        sums[at] += change * _step;
    }
}
