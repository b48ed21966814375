namespace Vedette.Publishing;

/// <summary>What the receiver has of an object.</summary>
internal enum StixVersion
{
    /// <summary>Nothing: it is as old as what it tells.</summary>
    First,

    /// <summary>An earlier one: this one is modified when it is handed out.</summary>
    Next,

    /// <summary>An earlier one that does not stand any more.</summary>
    Revoked,
}
