using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Inspections;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<InspectionChoices>();
}
