using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Exemplars;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<ExemplarChoices>();
}
