using ChungSuc.Core;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Html;

namespace ChungSuc.Web.Pages.Movements;

internal sealed class PageServices : IPageServices
{
    public void Add(IServiceCollection services)
    {
        services.AddScoped<PresentMovement>();
        services.AddScoped<MovementBoard>();
        services.AddScoped<MovementPages>();
        services.AddScoped<TargetCourses>();
        services.AddScoped<MovementReadiness>();
        services.AddScoped<YearCycle>();
        services.AddScoped<Registrations.RegistrationChoices>();
        services.AddScoped<Registrations.PledgeResults>();
        services.AddEvery<ITargetReadings>(typeof(ITargetReadings).Assembly, typeof(PageServices).Assembly);
        services.AddEvery<IFormEnds>(typeof(IFormEnds).Assembly, typeof(PageServices).Assembly);
    }
}
