using System.Text.Json;
using Vedette.Model;

namespace Vedette.Server.Live;

/// <summary>One array of the picture.</summary>
/// <param name="Name">As <c>picture.json</c> names it.</param>
/// <param name="Items">Its items with their ids.</param>
/// <param name="Write">Writes an item.</param>
internal sealed record PictureSection(string Name, Func<Picture, IEnumerable<(string Id, object Item)>> Items, Action<Utf8JsonWriter, object> Write);
