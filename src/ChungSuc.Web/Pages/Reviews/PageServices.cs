using ChungSuc.Core;
using ChungSuc.Core.Reviews;
using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Reviews;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddEvery<IReportFigures>(typeof(IReportFigures).Assembly, typeof(PageServices).Assembly);
}
