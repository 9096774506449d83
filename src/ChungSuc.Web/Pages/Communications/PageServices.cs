using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Communications;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<CommunicationChoices>();
}
