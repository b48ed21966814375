namespace Vedette.Publishing;

/// <summary>A format of other tools. What it writes is a function of the edition and of nothing else.</summary>
public interface IExport
{
    /// <summary>Name on the command line and in addresses: <c>geojson</c>.</summary>
    string Name { get; }

    /// <summary>Media type, as HTTP names it.</summary>
    string MediaType { get; }

    /// <summary>How a file's name ends, without the dot.</summary>
    string Extension { get; }

    /// <summary>Writes an edition to a stream as it goes: memory does not grow with what is written. The stream stays open.</summary>
    void Write(Edition edition, Stream to);
}
