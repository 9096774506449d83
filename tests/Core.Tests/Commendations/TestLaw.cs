using ChungSuc.Core.Commendations.Law;

namespace ChungSuc.Core.Tests.Commendations;

/// <summary>The catalogue of the repository, read once, and a nomination that meets what a test does not care about.</summary>
internal static class TestLaw
{
    private static readonly Lazy<LawCatalog> Loaded = new(() => LawCatalog.Load(Folder));

    public static LawCatalog Catalog => Loaded.Value;

    public static string Folder => Path.Combine(Root(), "catalog", "commendations");

    public static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    public static EligibilityReport Check(NominationFacts facts) => new Eligibility(Catalog).Check(facts);

    /// <summary>A household proposed for Giấy khen of the commune in the third regime, with a clean record.</summary>
    public static NominationFacts Household(string decisionDate = "2025-12-01", string form = "GK_XA") => new()
    {
        SubjectName = "Hộ ông Hoàng Văn Thắng",
        Recipient = RecipientClass.Household,
        FormCode = form,
        Kind = AwardKind.Movement,
        DecisionDate = Day(decisionDate),
        OfficeLevel = AwardLevel.Commune,
        Movement = Movement(),
        Contributions = new ContributionFacts(0, 0, 0, null),
        Awards = [],
        Holds = [],
        Disciplines = [],
        Grades = [],
        Initiatives = [],
    };

    public static NominationFacts Official(string form, string decisionDate = "2025-12-01", AwardKind kind = AwardKind.Merit) =>
        Household(decisionDate, form) with
        {
            SubjectName = "Bà Nông Thị Hoa",
            Recipient = RecipientClass.Official,
            Kind = kind,
            Movement = null,
        };

    public static NominationFacts Collective(string form, string decisionDate = "2025-12-01", AwardKind kind = AwardKind.Merit) =>
        Official(form, decisionDate, kind) with { SubjectName = "Hội Nông dân xã", Recipient = RecipientClass.MassOrganisation };

    public static MovementFacts Movement(MovementLevel launchedBy = MovementLevel.Commune) =>
        new("ntm-2021-2025", "Chung sức xây dựng nông thôn mới", launchedBy, Day("2021-01-01"), Day("2025-12-31"));

    public static AwardFact Award(string form, int year, AwardKind kind = AwardKind.Merit) => new()
    {
        FormCode = form,
        Year = year,
        DecidedOn = new DateOnly(year, 12, 20),
        Kind = kind,
        Decision = $"QĐ {year}/{form}",
    };

    public static IReadOnlyList<GradeFact> Graded(YearlyGrade grade, params int[] years) =>
        [.. years.Select(year => new GradeFact(year, grade))];

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ChungSuc.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("ChungSuc.slnx");
    }
}
