using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Projects;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<ProjectChoices>();
}
