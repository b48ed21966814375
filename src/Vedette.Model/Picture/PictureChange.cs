namespace Vedette.Model;

/// <summary>One thing in which a later picture differs from an earlier one.</summary>
/// <param name="What">new_report, new_finding, new_carriers, new_origin, lost_finding, envelope, superseded, contradiction, damaged_copy,
/// new_site, site_state, new_equipment, new_statement, reply, new_event, event.</param>
/// <param name="Id">Id of the thing in the later picture; in the earlier one for what is gone.</param>
/// <param name="Was">Its id in the earlier picture, where that was another.</param>
/// <param name="Text">In words.</param>
public sealed record PictureChange(string What, string Id, string? Was, string Text);
