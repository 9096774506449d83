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
}
