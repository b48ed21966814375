namespace Vedette.Evaluation.Times;

/// <summary>How well expressions of time were found and read.</summary>
/// <param name="Gold">Expressions in the gold standard.</param>
/// <param name="Found">Expressions that we found.</param>
/// <param name="Strict">Of both, those with the same characters.</param>
/// <param name="Relaxed">Of both, those that share a character, one to one.</param>
/// <param name="Value">Of the relaxed ones, those with the same value.</param>
public readonly record struct TimexScore(int Gold, int Found, int Strict, int Relaxed, int Value)
{
    public double StrictF1 => F1(Strict);

    public double RelaxedF1 => F1(Relaxed);

    /// <summary>Relaxed and of the same value: the strictest of the measures of TempEval-3.</summary>
    public double ValueF1 => F1(Value);

    public double Precision => Found == 0 ? 0 : (double)Relaxed / Found;

    public double Recall => Gold == 0 ? 0 : (double)Relaxed / Gold;

    public static TimexScore operator +(TimexScore a, TimexScore b) =>
        new(a.Gold + b.Gold, a.Found + b.Found, a.Strict + b.Strict, a.Relaxed + b.Relaxed, a.Value + b.Value);

    private double F1(int right) => Gold + Found == 0 ? 0 : 2.0 * right / (Gold + Found);
}
