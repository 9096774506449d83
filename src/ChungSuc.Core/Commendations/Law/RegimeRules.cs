namespace ChungSuc.Core.Commendations.Law;

/// <summary>Which law governs the case, and how sure that is.</summary>
internal static class RegimeRules
{
    public static IEnumerable<Finding> Regime(EligibilityCase nomination)
    {
        var regime = nomination.DecisionRegime;
        if (!regime.IsConfirmed)
        {
            yield return Finding.On(
                regime,
                "regime.unconfirmed",
                FindingOutcome.Warning,
                $"Từ {LawText.Date(regime.Validity.From, "đầu")} áp dụng {regime.Law}; nội dung chưa được xác nhận trong danh mục, "
                + $"các quy định đang chép từ chế độ {regime.CarriesOver}.",
                "Đối chiếu văn bản chính thức trước khi trình ký.");
        }

        if (regime.ExpectedChange <= nomination.Facts.DecisionDate)
        {
            yield return Finding.On(
                regime,
                "regime.expected_change",
                FindingOutcome.Warning,
                $"Dự kiến pháp luật thay đổi từ {LawText.Date(regime.ExpectedChange!.Value)}; danh mục chưa có chế độ mới.",
                "Cập nhật danh mục khen thưởng.");
        }
    }

    /// <summary>
    /// Standards follow the day of acceptance; a dossier accepted before 01/10/2026 keeps the earlier law unless the new one is
    /// more favourable, which a person decides (Luật 06/2026/QH16 Điều 4 khoản 4).
    /// </summary>
    public static IEnumerable<Finding> Border(EligibilityCase nomination)
    {
        if (nomination.AcceptedRegime.Code == nomination.DecisionRegime.Code)
        {
            yield break;
        }

        var (old, now) = (nomination.AcceptedRegime, nomination.DecisionRegime);
        var standing = $"Hồ sơ tiếp nhận ngày {LawText.Date(nomination.Facts.AcceptedOn!.Value)} (chế độ {old.Code}), "
            + $"quyết định ngày {LawText.Date(nomination.Facts.DecisionDate)} (chế độ {now.Code}).";
        if (!nomination.MayChooseRegime)
        {
            yield return Finding.On(
                now,
                "regime.border",
                FindingOutcome.Warning,
                $"{standing} Tiêu chuẩn, hồ sơ theo {old.Code}; thẩm quyền, tiền thưởng theo {now.Code}.");
            yield break;
        }

        var choice = nomination.Facts.RegimeChoice;
        var made = choice is not null && !string.IsNullOrWhiteSpace(choice.Who) && !string.IsNullOrWhiteSpace(choice.Why);
        yield return new Finding
        {
            RuleId = "regime.border",
            Outcome = made ? FindingOutcome.Met : FindingOutcome.NeedsJudgement,
            Sentence = made
                ? $"{standing} {choice!.Who} chọn {choice.RegimeCode} ngày {LawText.Date(choice.When)}: {choice.Why}"
                : $"{standing} Theo luật cũ, trừ khi luật mới có lợi hơn; do người có thẩm quyền đánh giá. Đang xét theo {nomination.StandardsRegime.Code}.",
            Advice = made ? "" : "Xem kết quả theo cả hai chế độ, chọn chế độ có lợi hơn; ghi ai chọn, ngày nào, vì sao.",
            Basis = "Luật 06/2026/QH16 Điều 4 khoản 4",
            IsConfirmed = false,
        };
    }
}
