using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Pages.Movements;

/// <summary>Reads from the law of commendation which forms have ended, and why.</summary>
internal sealed class LawFormEnds(LawCatalog law) : IFormEnds
{
    public string? ReasonOn(IReadOnlyList<string> lawCodes, DateOnly day)
    {
        var forms = law.Forms.Where(f => lawCodes.Contains(f.Code)).ToList();
        if (forms.Count == 0 || forms.Exists(f => f.Validity.Contains(day)))
        {
            return null;
        }

        var last = forms.Where(f => f.Validity.To is not null).MaxBy(f => f.Validity.To);
        if (last?.Validity.To is not { } to || to > day)
        {
            return null;
        }

        var instead = last.Successor is null ? string.Empty : $" Nay dùng {last.Successor}.";
        return $"Chỉ áp dụng đến hết ngày {VietnameseDate.Screen(to)} ({last.EndBasis ?? last.Basis}).{instead}";
    }
}
