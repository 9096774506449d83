namespace ChungSuc.Core.Commendations.Law;

/// <summary>Hints for those who choose: equality, priority, publicity. They never stop a nomination.</summary>
internal static class PriorityRules
{
    /// <summary>G7, NĐ 152/2025/NĐ-CP Điều 4 khoản 5.</summary>
    public static IEnumerable<Finding> MaternityLeave(EligibilityCase nomination)
    {
        if (nomination.Facts.MaternityLeaveYears.Count > 0 && nomination.Guard("G7") is { } guard)
        {
            yield return Finding.On(
                guard,
                "G7",
                FindingOutcome.Hint,
                $"{guard.Text} (năm {LawText.Join(nomination.Facts.MaternityLeaveYears.Select(year => $"{year}"))}).");
        }
    }

    /// <summary>G8, NĐ 152/2025/NĐ-CP Điều 4 khoản 6: between equals the woman, or the collective with at least 70 % women.</summary>
    public static IEnumerable<Finding> Tie(EligibilityCase nomination)
    {
        if (nomination.Guard("G8") is not { Share: { } share } guard)
        {
            yield break;
        }

        var members = nomination.Facts.Members;
        var applies = Recipients.KindOf(nomination.Facts.Recipient) switch
        {
            RecipientKind.Individual => nomination.Facts.IsFemale == true,
            RecipientKind.Collective => members is { Total: > 0 } && share.IsReachedBy(members.Women, members.Total),
            _ => false,
        };
        if (applies)
        {
            yield return Finding.On(guard, "G8", FindingOutcome.Hint, $"{guard.Text}: được ưu tiên khi thành tích ngang nhau.");
        }
    }

    /// <summary>G9, Điều 5.</summary>
    public static IEnumerable<Finding> DirectWork(EligibilityCase nomination)
    {
        var facts = nomination.Facts;
        string[] reasons =
        [
            .. facts.WorksDirectly == true ? ["người trực tiếp lao động, sản xuất, công tác"] : Array.Empty<string>(),
            .. facts.IsInDifficultArea == true ? ["địa bàn biên giới, hải đảo, đặc biệt khó khăn"] : Array.Empty<string>(),
            .. facts.IsEthnicMinority == true ? ["đồng bào dân tộc thiểu số"] : Array.Empty<string>(),
        ];
        if (reasons.Length > 0 && nomination.Guard("G9") is { } guard)
        {
            yield return Finding.On(guard, "G9", FindingOutcome.Hint, $"Thuộc diện ưu tiên, khuyến khích: {LawText.Join(reasons)}.");
        }
    }

    /// <summary>G10, Điều 5, with the publication rule of the form.</summary>
    public static IEnumerable<Finding> Publicity(EligibilityCase nomination)
    {
        if (nomination.Guard("G10") is not { } guard)
        {
            yield break;
        }

        var publication = nomination.Catalog.PublicationOn(nomination.Form.Code, nomination.StandardsDate);
        yield return publication is { Need: PublicationNeed.Required }
            ? Finding.On(
                publication,
                "G10",
                FindingOutcome.Warning,
                $"Phải công khai {publication.Days} {DeadlineRule.Units[publication.Unit]}: {publication.Place}.",
                "Ghi ngày bắt đầu, ngày kết thúc và ý kiến nhận được.")
            : Finding.On(guard, "G10", FindingOutcome.Hint, $"{guard.Text}.");
    }
}
