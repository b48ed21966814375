namespace Vedette.Model;

/// <summary>A kind of equipment at a site, with when it was first told of there.</summary>
/// <param name="Item">Normalised designation, else the category.</param>
/// <param name="Category">tank, air_defence, missile_launcher …</param>
/// <param name="FirstSeen">The earliest day that a claim of it speaks of, else on which it became known; null where neither is known.</param>
/// <param name="LastSeen">The latest such day.</param>
/// <param name="Claim">Id of the claim that first tells of it.</param>
/// <param name="IsNew">Whether the site was told of before without anything of this category: "air defence now seen here".</param>
public sealed record EquipmentAppearance(string Item, string Category, Edtf? FirstSeen, Edtf? LastSeen, string Claim, bool IsNew);
