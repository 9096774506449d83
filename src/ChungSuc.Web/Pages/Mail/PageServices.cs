using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Mail;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services) => services.AddScoped<DigestMaker>();
}
