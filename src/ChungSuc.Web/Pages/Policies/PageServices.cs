using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Policies;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<PolicyChoices>();
}
