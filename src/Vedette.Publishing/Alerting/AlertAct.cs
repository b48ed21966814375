namespace Vedette.Publishing;

/// <summary>What an alert does to those before it.</summary>
internal enum AlertAct
{
    Alert,
    Update,
    Cancel,
}
