using ChungSuc.Core.Units;

namespace ChungSuc.Web.Pages.Achievements;

public static class AchievementLinks
{
    private static readonly (SubjectKind Kind, string Word)[] Words = [(SubjectKind.Person, "ca-nhan"), (SubjectKind.Household, "ho"), (SubjectKind.Unit, "don-vi")];

    public static string Of(SubjectKind kind, Guid id) => $"/{Words.Single(w => w.Kind == kind).Word}/{id}/thanh-tich";

    public static SubjectKind? KindOf(string word) => Words.Where(w => w.Word == word).Select(w => (SubjectKind?)w.Kind).SingleOrDefault();
}
