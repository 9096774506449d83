namespace ChungSuc.Core.Commendations.Law;

/// <summary>Conditions on the members of a collective (Luật TĐKT Điều 27, 28).</summary>
internal static class MemberCheck
{
    private static readonly Answer NoMembers = Answer.Unknown("chưa có số liệu về thành viên của tập thể.", "Nhập số liệu thành viên.");

    public static Answer Share(NominationFacts facts, MembersReach requirement)
    {
        if (facts.Members is not { Total: > 0 } members)
        {
            return NoMembers;
        }

        var count = requirement.Fact switch
        {
            MemberFact.Completed => members.Completed,
            MemberFact.HoldsLaoDongTienTien => members.HoldLaoDongTienTien,
            _ => throw new ArgumentOutOfRangeException(nameof(requirement), requirement.Fact, null),
        };
        var sentence = $"{count}/{members.Total} ({LawText.Percent(count, members.Total)})";
        return requirement.Share.IsReachedBy(count, members.Total)
            ? Answer.Met($"{sentence}.")
            : Answer.NotMet($"{sentence}, cần {requirement.Share.CeilingOf(members.Total)}/{members.Total}.", "Kiểm tra lại số liệu hoặc chọn hình thức khác.");
    }

    public static Answer Discipline(NominationFacts facts, MembersNotDisciplined requirement)
    {
        if (facts.Members is not { Total: > 0 } members)
        {
            return NoMembers;
        }

        var count = requirement.From == DisciplineLevel.Reprimand
            ? members.DisciplinedReprimand + members.DisciplinedWarningOrMore
            : members.DisciplinedWarningOrMore;
        return count == 0
            ? Answer.Met("không có.")
            : Answer.NotMet($"có {count} người bị kỷ luật từ {RequirementWords.Disciplines[requirement.From]}.", "Chọn hình thức khác.");
    }

    public static Answer Titles(NominationFacts facts, MemberHolds requirement)
    {
        if (facts.Members is not { Total: > 0 } members)
        {
            return NoMembers;
        }

        var count = members.Titles.GetValueOrDefault(requirement.FormCode);
        return count >= requirement.Count
            ? Answer.Met($"có {count}.")
            : Answer.NotMet($"có {count}/{requirement.Count}.", "Kiểm tra lại danh hiệu của thành viên hoặc chọn hình thức khác.");
    }
}
