using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Supports;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<SupportChoices>();
}
