namespace Vedette.Storage;

/// <summary>Keeps what is still to be sent to receivers, so that nothing is lost between runs. Safe to use from several threads.</summary>
public interface IOutboxStore
{
    /// <summary>Puts a message in line for a receiver; where more than the most would wait, the oldest go.</summary>
    void Put(string receiver, byte[] body, int most);

    /// <summary>The oldest message for a receiver; null where none waits.</summary>
    (long Number, byte[] Body)? First(string receiver);

    /// <summary>Takes a message out of the line.</summary>
    void Remove(long number);
}
