using System.Threading.RateLimiting;
using ChungSuc.Core.Surveys;
using ChungSuc.Web.Infrastructure;
using Microsoft.AspNetCore.RateLimiting;

namespace ChungSuc.Web.Pages.Surveys;

internal sealed class PageServices : IPageServices
{
    /// <summary>Households behind one address (a shop's wifi) share it; a guesser of codes gets nowhere.</summary>
    public const string AnswerLimit = "survey-answer";

    private const int AnswersAMinute = 120;

    public void Add(IServiceCollection services)
    {
        services.AddSingleton(new QuestionnaireShelf(Path.Combine(AppContext.BaseDirectory, "catalog", "surveys")));
        services.AddScoped<SurveyPages>();
        services.Configure<RateLimiterOptions>(limiter => limiter.AddPolicy(AnswerLimit, context => RateLimitPartition.GetFixedWindowLimiter(
            context.Connection.RemoteIpAddress?.ToString() ?? "?",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = AnswersAMinute, Window = TimeSpan.FromMinutes(1) })));
    }
}
