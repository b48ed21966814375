namespace Vedette.TaggerTrainer;

/// <summary>A run of tokens that may hold names, ready for training.</summary>
/// <param name="Features">Slots of the features of each token.</param>
/// <param name="Tags">The right tag of each token.</param>
internal sealed record Run(int[][] Features, byte[] Tags)
{
    /// <summary>Whether it is a word with a capital and no name.</summary>
    public bool IsWord => Tags is [0];
}
