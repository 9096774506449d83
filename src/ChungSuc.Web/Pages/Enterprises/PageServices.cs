using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Enterprises;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<EnterpriseChoices>();
}
