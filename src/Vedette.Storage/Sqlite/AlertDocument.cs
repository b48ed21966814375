using Vedette.Model;

namespace Vedette.Storage.Sqlite;

/// <summary>An alert as stored, without what stands in columns.</summary>
internal sealed record AlertDocument(string Kind, string Title, IReadOnlyList<AlertItem> Items, int Total);
