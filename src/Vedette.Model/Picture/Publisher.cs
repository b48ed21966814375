namespace Vedette.Model;

/// <summary>An outlet and what its reports are: publishers are counted apart from origins, for they add none.</summary>
/// <param name="Id"><c>p-</c> and a slug of the name.</param>
/// <param name="Name">Name of the outlet.</param>
/// <param name="Reports">How many reports it published.</param>
/// <param name="Copies">How many of them copy another report.</param>
/// <param name="Distorted">How many of the copies change facts.</param>
/// <param name="Reliability">A to F.</param>
/// <param name="Reason">Why that grade, in words.</param>
public sealed record Publisher(string Id, string Name, int Reports, int Copies, int Distorted, char Reliability, string Reason);
