using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Evidence;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<EvidenceTray>();
}
