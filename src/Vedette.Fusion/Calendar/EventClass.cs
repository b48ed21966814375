namespace Vedette.Fusion;

/// <summary>Folds the words for events that one encounter may be called by: what one side calls talks the other calls a meeting.</summary>
internal static class EventClass
{
    public static string Of(string? kind)
    {
        var word = Folding.Key(kind ?? "");
        return word switch
        {
            "meeting" or "talks" or "summit" or "visit" or "consultations" or "negotiations" => "meeting",
            "call" or "phone call" or "video call" or "conversation" => "call",
            _ => word,
        };
    }
}
