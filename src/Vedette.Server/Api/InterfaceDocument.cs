using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Vedette.Server.Api;

/// <summary>What holds for every address of the interface, told to its document once: names of operations, and the answers that any of
/// them may give.</summary>
internal static class InterfaceDocument
{
    private static readonly (int Status, string Words)[] Guarded =
    [
        (StatusCodes.Status401Unauthorized, "Nobody is signed in, and this server asks for it."),
        (StatusCodes.Status403Forbidden, "The role does not allow it, or the request comes from another site."),
        (StatusCodes.Status429TooManyRequests, "Too many requests; Retry-After says when to come again."),
        (StatusCodes.Status500InternalServerError, "A fault of the server; its log says more."),
        (StatusCodes.Status503ServiceUnavailable, "The first picture is still being made, or the store does not answer."),
    ];

    public static void Describe(OpenApiOptions document)
    {
        document.AddDocumentTransformer((whole, _, _) =>
        {
            whole.Info = new() { Title = "Vedette", Version = "1", Description = "The live picture: reports in, claims, picture, brief and events out. JSON in snake case; absent fields are null; errors as problem details (RFC 9457)." };
            // The address that asked is where it is.
            whole.Servers = [];
            return Task.CompletedTask;
        });
        document.AddOperationTransformer(async (operation, context, cancellation) =>
        {
            var path = context.Description.RelativePath ?? "";
            operation.OperationId ??= Name(context.Description.HttpMethod ?? "GET", path);
            if (!path.StartsWith("api/", StringComparison.Ordinal)) return;
            operation.Responses ??= [];
            var problem = await context.GetOrCreateSchemaAsync(typeof(ProblemDetails), null, cancellation);
            foreach (var (status, words) in Guarded)
                operation.Responses.TryAdd(status.ToString(CultureInfo.InvariantCulture), new OpenApiResponse
                {
                    Description = words,
                    Content = new Dictionary<string, OpenApiMediaType>(StringComparer.Ordinal) { ["application/problem+json"] = new() { Schema = problem } },
                });
        });
    }

    // "GET api/reports/{id}/changes" is getReportsIdChanges.
    private static string Name(string method, string path) =>
        method.ToLowerInvariant() + string.Concat(path.Split(['/', '.', '-', '{', '}', '?'], StringSplitOptions.RemoveEmptyEntries).Where(p => p != "api").Select(p => char.ToUpperInvariant(p[0]) + p[1..]));
}
