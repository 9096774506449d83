namespace ChungSuc.Core.Commendations.Law;

/// <summary>A nomination with the law that governs it.</summary>
internal sealed class EligibilityCase
{
    public EligibilityCase(LawCatalog catalog, NominationFacts facts)
    {
        Catalog = catalog;
        Facts = facts;
        Form = catalog.Form(facts.FormCode, facts.DecisionDate);
        DecisionRegime = catalog.RegimeOn(facts.DecisionDate);
        AcceptedRegime = catalog.RegimeOn(facts.AcceptedOn ?? facts.DecisionDate);
        StandardsDate = ChosenDecisionLaw() ? facts.DecisionDate : facts.AcceptedOn ?? facts.DecisionDate;
        StandardsRegime = catalog.RegimeOn(StandardsDate);
    }

    public LawCatalog Catalog { get; }

    public NominationFacts Facts { get; }

    public AwardForm Form { get; }

    public bool FormExists => Form.Validity.Contains(Facts.DecisionDate);

    public LegalRegime DecisionRegime { get; }

    public LegalRegime AcceptedRegime { get; }

    public LegalRegime StandardsRegime { get; }

    /// <summary>The day whose standards and guards apply.</summary>
    public DateOnly StandardsDate { get; }

    /// <summary>Only the border to a law that says so lets a person choose the more favourable one.</summary>
    public bool MayChooseRegime => AcceptedRegime.Code != DecisionRegime.Code && DecisionRegime.CarriesOver is not null;

    public LegalProvision? Guard(string code) => Catalog.GuardOn(code, StandardsDate);

    /// <summary>
    /// Earlier awards that may serve as a precondition: not cancelled, and for công trạng not given for a chuyên đề or a sudden
    /// achievement (G4, NĐ 152/2025/NĐ-CP Điều 4 khoản 3).
    /// </summary>
    public IEnumerable<AwardFact> CountedAwards(string formCode) => (Facts.Awards ?? [])
        .Where(award => award.FormCode == formCode && !award.IsCancelled && !IsBarredFromMerit(award));

    public bool IsBarredFromMerit(AwardFact award) =>
        Facts.Kind == AwardKind.Merit
        && award.Kind is (AwardKind.Sudden or AwardKind.Movement)
        && Guard("G4") is not null;

    /// <summary>An initiative that already carries a title does not carry another (G11).</summary>
    public IEnumerable<InitiativeFact> FreeInitiatives() => (Facts.Initiatives ?? [])
        .Where(initiative => initiative.UsedFor is null);

    private bool ChosenDecisionLaw() => MayChooseRegime && Facts.RegimeChoice?.RegimeCode == DecisionRegime.Code;
}
