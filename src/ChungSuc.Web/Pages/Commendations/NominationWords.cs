using ChungSuc.Core.Commendations;
using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Commendations;

/// <summary>First words that a person then corrects, and the words of lists.</summary>
internal static class NominationWords
{
    /// <summary>What the ledger of contributions holds, as a sentence to go on from.</summary>
    public static string Achievement(Nominee nominee, ContributionFacts given)
    {
        var parts = Given(given);
        return parts.Count == 0 ? string.Empty : $"{nominee.Subject.Name} đã đóng góp xây dựng nông thôn mới: {string.Join(", ", parts)}.";
    }

    public static IReadOnlyList<string> Given(ContributionFacts given)
    {
        var parts = new List<string>();
        if (given.LandSquareMetres > 0)
        {
            parts.Add($"{VietnameseNumber.Format(given.LandSquareMetres)} m² đất");
        }

        if (given.LabourDays > 0)
        {
            parts.Add($"{VietnameseNumber.Format(given.LabourDays)} ngày công");
        }

        if (given.MoneyVnd > 0)
        {
            parts.Add($"{VietnameseNumber.Format(given.MoneyVnd)} đồng");
        }

        if (given.Goods is { } goods)
        {
            parts.Add(goods);
        }

        return parts;
    }

    public static string Citation(string? movement) => movement is null
        ? "Đã có thành tích xuất sắc trong xây dựng nông thôn mới"
        : $"Đã có thành tích xuất sắc trong Phong trào thi đua “{movement}”";

    /// <summary>Forms of today first; those that ended stay in sight with their last day, so that a plan's old form can be looked up.</summary>
    public static IReadOnlyList<SelectListItem> Forms(LawCatalog catalog, DateOnly today)
    {
        var present = new SelectListGroup { Name = "Đang có" };
        var ended = new SelectListGroup { Name = "Không còn" };
        return
        [
            .. catalog.FormsAvailableOn(today)
                .OrderBy(f => f.Code == "GK_XA" ? 0 : 1)
                .ThenBy(f => catalog.CanDecide(f.Code, AwardLevel.Commune, today) ? 0 : 1)
                .Select(f => new SelectListItem(catalog.CanDecide(f.Code, AwardLevel.Commune, today) ? Short(f) : $"{Short(f)} (trình cấp trên)", f.Code) { Group = present }),
            .. catalog.Forms
                .Where(f => f.Validity.To < today && catalog.Form(f.Code, today) == f && !f.Validity.Contains(today))
                .Select(f => new SelectListItem($"{Short(f)} (đến {f.Validity.To:dd/MM/yyyy})", f.Code) { Group = ended }),
        ];
    }

    /// <summary>An option must be read in a narrow box.</summary>
    private static string Short(AwardForm form) => form.Name.Replace("Ủy ban nhân dân", "UBND", StringComparison.Ordinal);
}
