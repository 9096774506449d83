using ChungSuc.Core;
using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Public;

internal sealed class PageServices : IPageServices
{
    /// <summary>Public pages are kept for seconds; a few hundred of them fit.</summary>
    private const long CacheBytes = 8 * 1024 * 1024;

    public void Add(IServiceCollection services)
    {
        services.AddEvery<IPublicSection>(typeof(PageServices).Assembly);
        services.AddScoped<PublicBoard>();
        services.AddOutputCache(cache =>
        {
            cache.SizeLimit = CacheBytes;
            PublicCache.Configure(cache);
        });
    }
}
