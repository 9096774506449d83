using ChungSuc.Core.Commendations.Law;

namespace ChungSuc.Core.Commendations;

/// <summary>The catalogue of law beside the program, read when the first question is asked, and the rules that speak from it.</summary>
public sealed class LawQueries
{
    private static readonly Lazy<LawCatalog> Loaded = new(() => LawCatalog.Load(Path.Combine(AppContext.BaseDirectory, "catalog", "commendations")));

    private readonly LawCatalog catalog = Loaded.Value;

    public LawCatalog Catalog => catalog;

    public EligibilityReport Check(NominationFacts facts) => new Eligibility(catalog).Check(facts);

    /// <summary>The form of a day; a code that no file knows never came from the program's own list.</summary>
    public AwardForm Form(string? code, DateOnly day, string field) =>
        catalog.Forms.Any(form => form.Code == code)
            ? catalog.Form(code!, day)
            : throw new Shared.RuleException("nomination.form.unknown", "Chọn danh hiệu, hình thức khen thưởng trong danh sách.", field);
}
