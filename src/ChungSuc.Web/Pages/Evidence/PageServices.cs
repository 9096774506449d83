using ChungSuc.Core;
using ChungSuc.Core.Evidence;
using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Evidence;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services)
    {
        services.AddScoped<EvidenceTray>();
        services.AddScoped<EvidenceRooms>();
        services.AddEvery<IEvidenceRight>(typeof(IEvidenceRight).Assembly);
        services.AddEvery<IEvidenceRoom>(typeof(PageServices).Assembly);
    }
}
