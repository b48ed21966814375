using System.Text.Json.Serialization;

namespace Vedette.Model;

/// <summary>What an account of an event says of what was agreed there.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AccountStance>))]
public enum AccountStance
{
    /// <summary>It tells of the event, and of no agreement.</summary>
    Tells,

    /// <summary>It says that something was agreed.</summary>
    Agreed,

    /// <summary>It denies something that was said of the event.</summary>
    Denies,
}
