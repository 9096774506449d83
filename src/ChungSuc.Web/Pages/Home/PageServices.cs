using ChungSuc.Core;
using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Home;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddEvery<IHomePart>(typeof(PageServices).Assembly);
}
