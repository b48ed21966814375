using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vedette.Pipeline;

namespace Vedette.Server.Api;

/// <summary>Every address of the interface.</summary>
internal static class ApiRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api");
        PictureRoutes.Map(api);
        ExportRoutes.Map(api);
        EventRoutes.Map(api);
        ReportRoutes.Map(api);
        ClaimRoutes.Map(api);
        CorrectionRoutes.Map(api);
        SourceRoutes.Map(api);
        AlertRoutes.Map(api);
        AssessmentRoutes.Map(api);
        SessionRoutes.Map(api);
        ChangeRoutes.Map(api);
        MapRoutes.Map(api, routes.ServiceProvider.GetRequiredService<Stages>());
        HealthRoutes.Map(routes);
        routes.MapOpenApi("/openapi/{documentName}.json");
        api.MapFallback(() => Results.Problem("there is nothing at this address", statusCode: StatusCodes.Status404NotFound)).ExcludeFromDescription();
    }
}
