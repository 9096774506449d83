namespace ChungSuc.Core.Commendations.Law;

/// <summary>Conditions that look into earlier years: awards held, grades, years after an award.</summary>
internal static class HistoryCheck
{
    /// <summary>"Liên tục" means years without a gap; the run should reach the year of the achievement or the year before.</summary>
    public static Answer Awards(EligibilityCase nomination, AwardHistory requirement)
    {
        if (nomination.Facts.Awards is null)
        {
            return Answer.Unknown("chưa có lịch sử khen thưởng.", "Tra sổ khen thưởng, ghi các quyết định đã có.");
        }

        var years = nomination.CountedAwards(requirement.FormCode).Select(award => award.Year).Distinct().Order().ToList();
        if (!requirement.Consecutive)
        {
            return years.Count >= requirement.Count
                ? Answer.Met($"năm {Years(years)}.")
                : Answer.NotMet($"có {years.Count}/{requirement.Count} lần.", "Bổ sung quyết định khen thưởng nếu còn thiếu trong lịch sử.");
        }

        var run = LongestRun(years, nomination.Facts.AchievementYear, requirement.Count);
        if (run.Count < requirement.Count)
        {
            return Answer.NotMet(
                $"có {run.Count}/{requirement.Count} năm liên tục{(years.Count == 0 ? "" : $" (các năm đã có: {Years(years)})")}.",
                "Bổ sung quyết định còn thiếu trong lịch sử, hoặc đề nghị vào năm đủ điều kiện.");
        }

        return run[^1] >= nomination.Facts.AchievementYear - 1
            ? Answer.Met($"năm {Years(run)}.")
            : Answer.NeedsJudgement($"chuỗi năm {Years(run)} kết thúc trước năm xét {nomination.Facts.AchievementYear}; do người có thẩm quyền đánh giá.");
    }

    public static Answer Grades(EligibilityCase nomination, GradeOfYears requirement)
    {
        if (nomination.Facts.Grades is not { } grades)
        {
            return Answer.Unknown("chưa có kết quả xếp loại hằng năm.", "Nhập kết quả xếp loại.");
        }

        var end = LastGradedYear(nomination.Facts, grades, mayLag: requirement.Years > 1);
        var years = Enumerable.Range(end - requirement.Years + 1, requirement.Years).ToList();
        var below = years.Where(year => GradeOf(grades, year) < requirement.AtLeast).ToList();
        if (below.Count > 0)
        {
            return Answer.NotMet(
                $"năm {Years(below)} xếp loại {LawText.Join(below.Select(year => RequirementWords.Grades[GradeOf(grades, year)!.Value]).Distinct())}.",
                "Chọn hình thức khác.");
        }

        var missing = years.Where(year => GradeOf(grades, year) is null).ToList();
        if (missing.Count == 0)
        {
            return Answer.Met($"năm {Years(years)}.");
        }

        return missing.All(nomination.Facts.MaternityLeaveYears.Contains)
            ? Answer.NeedsJudgement($"năm {Years(missing)} nghỉ thai sản, thời gian này được tính; do người có thẩm quyền đánh giá.")
            : Answer.Unknown($"chưa có xếp loại năm {Years(missing)}.", "Nhập kết quả xếp loại.");
    }

    /// <summary>An award, and after it consecutive years of a grade with titles among them (Điều 73, Điều 44).</summary>
    public static Answer AfterAward(EligibilityCase nomination, YearsAfterAward requirement)
    {
        var facts = nomination.Facts;
        if (facts.Awards is null || facts.Grades is not { } grades)
        {
            return Answer.Unknown("chưa đủ lịch sử khen thưởng và xếp loại.", "Nhập quyết định khen thưởng và xếp loại các năm.");
        }

        var awarded = nomination.CountedAwards(requirement.FormCode).Select(award => award.Year).ToList();
        if (awarded.Count == 0)
        {
            return Answer.NotMet($"chưa có “{nomination.Catalog.Form(requirement.FormCode, facts.DecisionDate).Name}”.", "Bổ sung quyết định nếu đã được tặng.");
        }

        var run = new List<int>();
        for (var year = LastGradedYear(facts, grades, mayLag: true); year > awarded.Min() && GradeOf(grades, year) >= requirement.AtLeast; year--)
        {
            run.Add(year);
        }

        var excellent = run.Count(year => GradeOf(grades, year) == YearlyGrade.Excellent);
        var titles = requirement.TitleCode is { } code
            ? nomination.CountedAwards(code).Select(award => award.Year).Distinct().Count(run.Contains)
            : 0;
        var sentence = $"đã được tặng năm {awarded.Min()}; sau đó {run.Count}/{requirement.Years} năm liên tục đạt mức yêu cầu, "
            + $"{excellent}/{requirement.ExcellentYears} năm xuất sắc, {titles}/{requirement.TitleCount} lần danh hiệu.";
        return run.Count >= requirement.Years && excellent >= requirement.ExcellentYears && titles >= requirement.TitleCount
            ? Answer.Met(sentence)
            : Answer.NotMet(sentence, "Bổ sung xếp loại, quyết định còn thiếu, hoặc đề nghị vào năm đủ điều kiện.");
    }

    /// <summary>The grade of the year itself may not be out yet; conditions over several years then end with the year before.</summary>
    private static int LastGradedYear(NominationFacts facts, IReadOnlyList<GradeFact> grades, bool mayLag) =>
        mayLag && GradeOf(grades, facts.AchievementYear) is null ? facts.AchievementYear - 1 : facts.AchievementYear;

    private static YearlyGrade? GradeOf(IReadOnlyList<GradeFact> grades, int year) =>
        grades.LastOrDefault(grade => grade.Year == year)?.Grade;

    /// <summary>The latest run up to the year asked for that is long enough, else the longest.</summary>
    private static List<int> LongestRun(List<int> years, int upTo, int needed)
    {
        List<int> best = [];
        List<int> run = [];
        foreach (var year in years.Where(year => year <= upTo))
        {
            run = run.Count > 0 && run[^1] == year - 1 ? [.. run, year] : [year];
            if (run.Count >= best.Count || run.Count >= needed)
            {
                best = run;
            }
        }

        return best;
    }

    private static string Years(IEnumerable<int> years) => LawText.Join(years.Select(year => $"{year}"));
}
