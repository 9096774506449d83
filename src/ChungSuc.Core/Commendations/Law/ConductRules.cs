namespace ChungSuc.Core.Commendations.Law;

/// <summary>Holds and discipline, NĐ 152/2025/NĐ-CP Điều 4 khoản 4.</summary>
internal static class ConductRules
{
    /// <summary>G5: not yet rewarded while something is being examined; released by a conclusion of no wrongdoing.</summary>
    public static IEnumerable<Finding> Hold(EligibilityCase nomination)
    {
        if (nomination.Guard("G5") is not { } guard)
        {
            yield break;
        }

        if (nomination.Facts.Holds is not { } holds)
        {
            yield return Finding.On(
                guard, "G5", FindingOutcome.Unknown, "Chưa rõ có đang bị xem xét, điều tra, khiếu nại, tố cáo hay không.", "Hỏi thanh tra, công an; ghi kết quả.");
            yield break;
        }

        var open = holds.Where(hold => hold.ReleasedOn is null || hold.ReleasedOn > nomination.Facts.DecisionDate).ToList();
        yield return open.Count == 0
            ? Finding.On(guard, "G5", FindingOutcome.Met, "Không có việc đang xem xét, điều tra, khiếu nại, tố cáo.")
            : Finding.On(
                guard,
                "G5",
                FindingOutcome.NotMet,
                $"Đang tạm dừng: {LawText.Join(open.Select(hold => $"{hold.Reason} (từ {LawText.Date(hold.Since)})"))}. {guard.Text}.",
                "Chờ kết luận; nhập ngày kết luận không sai phạm để tiếp tục.");
    }

    /// <summary>G6: after discipline, achievements count only from its end.</summary>
    public static IEnumerable<Finding> Discipline(EligibilityCase nomination)
    {
        if (nomination.Guard("G6") is not { } guard)
        {
            yield break;
        }

        if (nomination.Facts.Disciplines is not { } disciplines)
        {
            yield return Finding.On(guard, "G6", FindingOutcome.Unknown, "Chưa rõ có bị kỷ luật hay không.", "Hỏi cơ quan quản lý; ghi kết quả.");
            yield break;
        }

        foreach (var discipline in disciplines)
        {
            if (OnDiscipline(nomination.Facts, guard, discipline) is { } finding)
            {
                yield return finding;
            }
        }

        if (disciplines.Count == 0)
        {
            yield return Finding.On(guard, "G6", FindingOutcome.Met, "Không bị kỷ luật.");
        }
    }

    private static Finding OnDiscipline(NominationFacts facts, LegalProvision guard, DisciplineFact discipline)
    {
        var name = $"kỷ luật {RequirementWords.Disciplines[discipline.Level]} ngày {LawText.Date(discipline.DecidedOn)}";
        if (discipline.EndsOn is not { } end || end >= facts.DecisionDate)
        {
            return Finding.On(guard, "G6", FindingOutcome.NotMet, $"Đang trong thời gian {name}. {guard.Text}.", "Chờ đến khi chấm dứt kỷ luật.");
        }

        if (facts.AchievementTo <= end)
        {
            return Finding.On(
                guard,
                "G6",
                FindingOutcome.NotMet,
                $"Toàn bộ thành tích nằm trước ngày {LawText.Date(end)} là ngày chấm dứt {name}. {guard.Text}.",
                "Nêu thành tích sau ngày đó.");
        }

        return facts.AchievementFrom > end
            ? Finding.On(guard, "G6", FindingOutcome.Met, $"Thành tích tính sau khi chấm dứt {name}.")
            : Finding.On(
                guard,
                "G6",
                FindingOutcome.Warning,
                $"Có {name}, chấm dứt ngày {LawText.Date(end)}. {guard.Text}.",
                $"Chỉ kê thành tích từ {LawText.Date(end.AddDays(1))}.");
    }
}
