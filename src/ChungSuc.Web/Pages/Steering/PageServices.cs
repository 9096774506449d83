using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Steering;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<SteeringChoices>();
}
