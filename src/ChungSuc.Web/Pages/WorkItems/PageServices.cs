using ChungSuc.Core;
using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.WorkItems;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services)
    {
        services.AddScoped<WorkItemChoices>();
        services.AddEvery<ICalendarEntries>(typeof(PageServices).Assembly);
    }
}
