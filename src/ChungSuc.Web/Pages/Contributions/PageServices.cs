using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Contributions;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<ContributionChoices>();
}
