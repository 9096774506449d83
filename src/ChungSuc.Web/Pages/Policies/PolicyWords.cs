using ChungSuc.Core.Policies;
using ChungSuc.Web.Infrastructure.Html;

namespace ChungSuc.Web.Pages.Policies;

public static class PolicyWords
{
    public static string Force(DateOnly from, DateOnly? to, DateOnly today) => to < today ? "Hết hiệu lực" : from > today ? $"Từ {Show.Date(from)}" : "Còn hiệu lực";

    public static string TagOf(DateOnly from, DateOnly? to, DateOnly today) => to < today ? string.Empty : from > today ? "wait" : "ok";

    public static string TagOf(ProposalState state) => state switch
    {
        ProposalState.Accepted or ProposalState.CarriedOut => "ok",
        ProposalState.Refused => "bad",
        _ => "wait",
    };
}
