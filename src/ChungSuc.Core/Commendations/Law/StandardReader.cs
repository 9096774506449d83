namespace ChungSuc.Core.Commendations.Law;

/// <summary>Reads standards: the fixed vocabulary of checks, each with its own keys.</summary>
internal static class StandardReader
{
    private static readonly Dictionary<string, Func<RowReader, string, string, Requirement>> Checks = new()
    {
        ["contribution"] = (row, id, text) =>
            new ContributionRecorded(row.WordList("types", RequirementWords.Contributions)) { Id = id, Text = text },
        ["chosen_in_movement"] = (row, id, text) =>
            new ChosenInMovement(row.Word("launched_by", RequirementWords.Movements)) { Id = id, Text = text },
        ["movement_years"] = (row, id, text) =>
            new MovementLasted(row.Count("years")) { Id = id, Text = text },
        ["award_history"] = (row, id, text) =>
            new AwardHistory(row.FormCode("form"), row.Count("count"), row.YesNo("consecutive")) { Id = id, Text = text },
        ["years_after_award"] = (row, id, text) => new YearsAfterAward(
            row.FormCode("form"),
            row.Count("years"),
            row.Word("at_least", RequirementWords.Grades),
            row.Count("excellent_years", absent: 0),
            row.Has("title") ? row.FormCode("title") : null,
            row.Count("title_count", absent: 0)) { Id = id, Text = text },
        ["yearly_grade"] = (row, id, text) =>
            new GradeOfYears(row.Word("at_least", RequirementWords.Grades), row.Count("years")) { Id = id, Text = text },
        ["initiative"] = (row, id, text) =>
            new InitiativeRecognised(row.Word("level", RequirementWords.Initiatives), row.Count("count")) { Id = id, Text = text },
        ["member_share"] = (row, id, text) =>
            new MembersReach(row.Word("fact", RequirementWords.Members), row.Fraction("at_least")) { Id = id, Text = text },
        ["no_member_disciplined"] = (row, id, text) =>
            new MembersNotDisciplined(row.Word("from", RequirementWords.Disciplines)) { Id = id, Text = text },
        ["member_holds"] = (row, id, text) =>
            new MemberHolds(row.FormCode("form"), row.Count("count")) { Id = id, Text = text },
        ["judged"] = (_, id, text) => new JudgedByPerson { Id = id, Text = text },
    };

    public static AwardStandard Standard(RowReader row)
    {
        var standard = new AwardStandard
        {
            FormCodes = row.FormCodes("forms"),
            Recipients = row.RecipientList("recipients"),
            AllOf = [.. row.Rows("all_of", optional: true).Select(Requirement)],
            AnyOf = [.. row.RowGroups("any_of").Select(group => new StandardAlternative([.. group.Select(Requirement)]))],
        };
        if (standard.AllOf.Count + standard.AnyOf.Count == 0)
        {
            row.Fault("Tiêu chuẩn phải có all_of hoặc any_of.");
        }

        RefuseRepeatedIds(standard, row);
        return LawRowReaders.Common(row, standard);
    }

    private static Requirement Requirement(RowReader row)
    {
        var (id, text, check) = (row.Text("id"), row.Text("text"), row.Text("check"));
        if (!Checks.TryGetValue(check, out var create))
        {
            row.Fault($"Cách kiểm tra “{check}” không có. Dùng một trong: {LawText.Join(Checks.Keys)}.");
            return new JudgedByPerson { Id = id, Text = text };
        }

        var requirement = create(row, id, text);
        row.RefuseUnknownKeys();
        return requirement;
    }

    private static void RefuseRepeatedIds(AwardStandard standard, RowReader row)
    {
        var ids = standard.AllOf.Concat(standard.AnyOf.SelectMany(alternative => alternative.Requirements)).Select(part => part.Id);
        foreach (var repeated in ids.GroupBy(id => id).Where(group => group.Count() > 1))
        {
            row.Fault($"Mã điều kiện “{repeated.Key}” dùng hai lần trong một tiêu chuẩn. Mỗi điều kiện một mã.");
        }
    }
}
