namespace ChungSuc.Core.Commendations.Law;

/// <summary>Whether the form may be given at all, to this recipient, for this kind of achievement, by this office.</summary>
internal static class FormRules
{
    /// <summary>A form ends with the body that gave it: Giấy khen of the district on 30/6/2025 (NĐ 129/2025/NĐ-CP Điều 59).</summary>
    public static IEnumerable<Finding> FormExists(EligibilityCase nomination)
    {
        var (form, date) = (nomination.Form, nomination.Facts.DecisionDate);
        if (nomination.FormExists)
        {
            yield return Finding.On(
                form, "form.exists", FindingOutcome.Met, $"“{form.Name}” còn hiệu lực vào ngày quyết định {LawText.Date(date)}.");
        }
        else if (form.Validity.To < date)
        {
            yield return Finding.On(
                form,
                "form.exists",
                FindingOutcome.NotMet,
                $"“{form.Name}” không còn từ {LawText.Date(form.Validity.To!.Value.AddDays(1))}, theo {form.EndBasis ?? form.Basis}; "
                + $"không quyết định được vào ngày {LawText.Date(date)}.",
                form.Successor is { } successor ? $"Dùng {successor}." : "Chọn hình thức khác.") with { Basis = form.EndBasis ?? form.Basis };
        }
        else
        {
            yield return Finding.On(
                form,
                "form.exists",
                FindingOutcome.NotMet,
                $"“{form.Name}” chỉ có từ {LawText.Date(form.Validity.From, "")}; không quyết định được vào ngày {LawText.Date(date)}.",
                "Chọn hình thức khác hoặc sửa ngày quyết định.");
        }
    }

    public static IEnumerable<Finding> RecipientAllowed(EligibilityCase nomination)
    {
        var form = nomination.Form;
        var recipient = Recipients.Classes[nomination.Facts.Recipient];
        var allowed = form.Recipients.Contains(nomination.Facts.Recipient);
        yield return Finding.On(
            form,
            "recipient.allowed",
            allowed ? FindingOutcome.Met : FindingOutcome.NotMet,
            allowed ? $"“{form.Name}” tặng được cho {recipient}." : $"“{form.Name}” không tặng cho {recipient}.",
            allowed ? "" : $"Chọn hình thức khác. Hình thức này dành cho: {LawText.Join(form.Recipients.Select(one => Recipients.Classes[one]))}.");
    }

    /// <summary>
    /// Điều 8: công trạng for individuals and collectives; households for đột xuất and phong trào thi đua only. It speaks of forms of
    /// commendation, not of titles such as Gia đình văn hóa.
    /// </summary>
    public static IEnumerable<Finding> KindForRecipient(EligibilityCase nomination)
    {
        if (nomination.Form.Class == AwardClass.Title
            || nomination.Catalog.KindRuleOn(nomination.Facts.Kind, nomination.StandardsDate) is not { } rule)
        {
            yield break;
        }

        var kind = AwardForm.KindWords[rule.Kind];
        var recipient = Recipients.KindOf(nomination.Facts.Recipient);
        var allowed = rule.Recipients.Contains(recipient);
        yield return Finding.On(
            rule,
            "kind.recipient",
            allowed ? FindingOutcome.Met : FindingOutcome.NotMet,
            $"Khen thưởng theo loại hình {kind} {(allowed ? "áp dụng" : "không áp dụng")} cho {Recipients.Kinds[recipient]}.",
            allowed ? "" : $"Chọn loại hình khác; {kind} dành cho {LawText.Join(rule.Recipients.Select(one => Recipients.Kinds[one]))}.");
    }

    public static IEnumerable<Finding> KindForForm(EligibilityCase nomination)
    {
        var form = nomination.Form;
        if (!form.Kinds.Contains(nomination.Facts.Kind))
        {
            yield return Finding.On(
                form,
                "kind.form",
                FindingOutcome.Warning,
                $"“{form.Name}” thường không khen theo loại hình {AwardForm.KindWords[nomination.Facts.Kind]}.",
                $"Kiểm tra lại loại hình; thường dùng: {LawText.Join(form.Kinds.Select(kind => AwardForm.KindWords[kind]))}.") with
            {
                Basis = "Luật TĐKT Điều 8",
                IsConfirmed = false,
            };
        }
    }

    /// <summary>Luật TĐKT Điều 77–80, NĐ 129/2025/NĐ-CP Điều 59: what the office may not decide becomes a submission.</summary>
    public static IEnumerable<Finding> Authority(EligibilityCase nomination)
    {
        if (!nomination.FormExists)
        {
            yield break;
        }

        var date = nomination.Facts.DecisionDate;
        var authority = nomination.Catalog.AuthorityOn(nomination.Form.Code, date);
        if (authority.Levels.Contains(nomination.Facts.OfficeLevel))
        {
            yield return Finding.On(
                authority,
                "authority.own",
                FindingOutcome.Met,
                $"Cấp {AwardForm.Levels[nomination.Facts.OfficeLevel]} có thẩm quyền quyết định vào ngày {LawText.Date(date)} ({authority.DecidedBy}).");
        }
        else
        {
            yield return Finding.On(
                authority,
                "authority.submission",
                FindingOutcome.Warning,
                $"Cấp {AwardForm.Levels[nomination.Facts.OfficeLevel]} không có thẩm quyền quyết định; người quyết định: {authority.DecidedBy}.",
                $"Lập hồ sơ đề nghị: {authority.SubmittedBy}.");
        }
    }
}
