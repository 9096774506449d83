using ChungSuc.Core;
using ChungSuc.Core.Imports;
using ChungSuc.Web.Infrastructure;

namespace ChungSuc.Web.Pages.Imports;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services)
    {
        services.AddEvery<ImportKind>(typeof(ImportKind).Assembly);
        services.AddScoped<ContributionImport>();
        services.AddScoped<HouseholdImport>();
        services.AddScoped<ProjectImport>();
        services.AddScoped<StatisticImport>();
        services.AddScoped<VillageImport>();
        services.AddScoped<ImportDesk>();
    }
}
