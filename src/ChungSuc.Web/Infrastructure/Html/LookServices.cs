using Microsoft.Extensions.DependencyInjection.Extensions;

namespace ChungSuc.Web.Infrastructure.Html;

public static class LookServices
{
    /// <summary>Registers the empty frame; call it after the real <see cref="IPageFrame"/> has been registered.</summary>
    public static IServiceCollection AddLook(this IServiceCollection services)
    {
        services.TryAddScoped<IPageFrame, EmptyPageFrame>();
        return services;
    }

    /// <summary>
    /// Style sheet, script, fonts and icons. Addresses with a version (<c>asp-append-version</c>) and fonts, whose bytes never change,
    /// are kept by the browser for a year; call it after response compression.
    /// </summary>
    public static IApplicationBuilder UseLookFiles(this IApplicationBuilder app) => app.UseStaticFiles(new StaticFileOptions
    {
        OnPrepareResponse = file =>
        {
            var request = file.Context.Request;
            var isForever = request.Query.ContainsKey("v") || request.Path.StartsWithSegments("/fonts", StringComparison.Ordinal);
            file.Context.Response.Headers.CacheControl = isForever ? "public, max-age=31536000, immutable" : "public, max-age=3600";
        },
    });
}
