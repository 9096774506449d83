using System.Buffers;
using Microsoft.AspNetCore.Http.Features;

namespace ChungSuc.Web.Infrastructure.Http;

/// <summary>
/// A request over the server's limit is answered with 413 and its page. A browser shows an answer only after it has sent all it wants to send,
/// so for people who have signed in a moderate excess is read and thrown away first; a huge one ends with the connection.
/// </summary>
internal sealed class RequestSizeGuard(RequestDelegate next)
{
    private const long MostThrownAwayBytes = 512L * 1024 * 1024;

    public async Task InvokeAsync(HttpContext context)
    {
        var size = context.Features.Get<IHttpMaxRequestBodySizeFeature>();
        if (size?.MaxRequestBodySize is not { } limit || context.Request.ContentLength is not { } length || length <= limit)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        if (context.User.Identity is { IsAuthenticated: true } && length <= MostThrownAwayBytes)
        {
            size.MaxRequestBodySize = null;
            await ThrowAwayAsync(context.Request.Body, context.RequestAborted);
        }
    }

    private static async Task ThrowAwayAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(81920);
        try
        {
            while (await body.ReadAsync(buffer, cancellationToken) > 0)
            {
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
