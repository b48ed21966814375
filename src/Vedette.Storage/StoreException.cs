namespace Vedette.Storage;

/// <summary>A store that cannot be opened or written, in words for people.</summary>
public sealed class StoreException : Exception
{
    public StoreException(string message) : base(message)
    {
    }

    public StoreException(string message, Exception inner) : base(message, inner)
    {
    }
}
