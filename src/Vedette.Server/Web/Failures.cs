using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Vedette.Storage;

namespace Vedette.Server.Web;

/// <summary>Turns what went wrong into an answer that tells a stranger nothing, and a line of the log that tells us all.</summary>
internal sealed partial class Failures(RequestDelegate next, Metrics metrics, ILogger<Failures> log)
{
    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (BadHttpRequestException wrong)
        {
            metrics.Refused();
            await Answer(context, wrong.StatusCode, wrong.StatusCode == StatusCodes.Status413PayloadTooLarge ? "the body is too large" : "the request is not understood");
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for an answer.
        }
        catch (StoreException trouble)
        {
            metrics.Failed();
            Broken(trouble, context.Request.Path);
            await Answer(context, StatusCodes.Status503ServiceUnavailable, "the store does not answer");
        }
#pragma warning disable CA1031 // Whatever a request meets, the next one is served.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            metrics.Failed();
            Broken(fault, context.Request.Path);
            await Answer(context, StatusCodes.Status500InternalServerError, "this is a fault of the server; its log says more");
        }
    }

    private static Task Answer(HttpContext context, int status, string words)
    {
        if (context.Response.HasStarted)
        {
            context.Abort();
            return Task.CompletedTask;
        }
        return Microsoft.AspNetCore.Http.Results.Problem(words, statusCode: status).ExecuteAsync(context);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "a request for {Path} failed")]
    private partial void Broken(Exception fault, string path);
}
