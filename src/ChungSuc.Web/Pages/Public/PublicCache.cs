using Microsoft.AspNetCore.OutputCaching;

namespace ChungSuc.Web.Pages.Public;

/// <summary>Public pages may be kept ten seconds: by the server for citizens who have not signed in, and by their browsers.</summary>
public static class PublicCache
{
    public const string Policy = "public";
    public const int Seconds = 10;

    public static void Configure(OutputCacheOptions cache) =>
        cache.AddPolicy(Policy, policy => policy.Expire(TimeSpan.FromSeconds(Seconds)).SetVaryByQuery("xa"));

    /// <summary>Signed-in people see their own commune under the same address, so no shared cache may mix them up.</summary>
    public static void Allow(HttpContext context)
    {
        if (context.User.Identity is not { IsAuthenticated: true })
        {
            context.Response.Headers.CacheControl = $"public, max-age={Seconds}";
            context.Response.Headers.Append("Vary", "Cookie");
        }
    }
}
