using Microsoft.AspNetCore.Http;
using Vedette.Storage;

namespace Vedette.Server.Accounts;

/// <summary>Who makes a request.</summary>
/// <param name="Name">As it is kept with what they do.</param>
/// <param name="Role">What they may do.</param>
internal sealed record Visitor(string Name, AccountRole Role)
{
    /// <summary>Whoever sits at this machine.</summary>
    public static Visitor Local { get; } = new("local", AccountRole.Administrator);

    /// <summary>Who was let in; whoever asks for one is behind the gate.</summary>
    public static Visitor Of(HttpContext context) => context.Features.Get<Visitor>() ?? throw new InvalidOperationException("nobody was let in");

    public static Visitor? At(HttpContext context) => context.Features.Get<Visitor>();
}
