using Vedette.Model;

namespace Vedette.Storage;

/// <summary>Keeps what people put right, beside the claims and never over them; append-only. Safe to use from several threads.</summary>
public interface ICorrectionStore
{
    /// <summary>Stores a correction.</summary>
    /// <returns>False where one with its id is stored already.</returns>
    bool Add(Correction correction);

    /// <summary>All corrections, in the order in which they were stored.</summary>
    IReadOnlyList<Correction> All();

    /// <summary>The corrections stored after a place, by whichever process, in the same order, and the place of the last one.</summary>
    /// <param name="place">0 for all, else as given before.</param>
    (IReadOnlyList<Correction> Corrections, long Place) After(long place);
}
