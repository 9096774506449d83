namespace ChungSuc.Core.Commendations.Law;

/// <summary>The law of commendation as data with dates. Immutable; read once when the program starts.</summary>
public sealed class LawCatalog
{
    internal LawCatalog()
    {
    }

    public required IReadOnlyList<LegalRegime> Regimes { get; init; }

    public required IReadOnlyList<CitationLine> Citations { get; init; }

    public required IReadOnlyList<BaseSalary> BaseSalaries { get; init; }

    public required IReadOnlyList<AwardForm> Forms { get; init; }

    public required IReadOnlyList<AwardKindRule> KindRules { get; init; }

    public required IReadOnlyList<AwardAuthority> Authorities { get; init; }

    public required IReadOnlyList<AwardStandard> Standards { get; init; }

    public required IReadOnlyList<RatioLimit> RatioLimits { get; init; }

    public required IReadOnlyList<BonusMultiple> BonusMultiples { get; init; }

    public required IReadOnlyList<HouseholdFactor> HouseholdFactors { get; init; }

    public required IReadOnlyList<BonusRounding> BonusRoundings { get; init; }

    public required IReadOnlyList<VoteRule> VoteRules { get; init; }

    public required IReadOnlyList<DossierRule> Dossiers { get; init; }

    public required IReadOnlyList<ConfirmationRule> Confirmations { get; init; }

    public required IReadOnlyList<DeadlineRule> Deadlines { get; init; }

    public required IReadOnlyList<PublicationRule> Publications { get; init; }

    public required IReadOnlyList<LegalProvision> Guards { get; init; }

    public required IReadOnlyList<LegalProvision> CouncilRules { get; init; }

    public required IReadOnlyList<LegalProvision> CancelGrounds { get; init; }

    public required IReadOnlyList<LegalProvision> FundRules { get; init; }

    public required IReadOnlyList<Holiday> Holidays { get; init; }

    /// <summary>Reads every *.yaml of a folder; throws <see cref="LawCatalogException"/> with all faults found.</summary>
    public static LawCatalog Load(string folder) => LawCatalogLoader.Load(
        Directory.EnumerateFiles(folder, "*.yaml")
            .Order(StringComparer.Ordinal)
            .Select(path => new LawCatalogFile(Path.GetFileName(path), File.ReadAllText(path))));

    /// <summary>The regime of a day; standards follow it on the day of acceptance, authority and money on the day of decision.</summary>
    public LegalRegime RegimeOn(DateOnly date) => Required(Regimes, "chế độ", date, "chế độ pháp luật");

    public IReadOnlyList<CitationLine> CitationLinesOn(LegalDocument document, DateOnly date) =>
        [.. Citations
            .Where(line => line.Documents.Contains(document) && line.Validity.Contains(date))
            .OrderBy(line => line.Order)];

    public BaseSalary BaseSalaryOn(DateOnly date) => Required(BaseSalaries, "lương cơ sở", date, "lương cơ sở");

    /// <summary>Forms that may still be decided on a day; Giấy khen of the district is among them until 30/6/2025.</summary>
    public IReadOnlyList<AwardForm> FormsAvailableOn(DateOnly date) =>
        [.. Forms.Where(form => form.Validity.Contains(date))];

    /// <summary>The form of the day, or the nearest version in time when the day lies outside its validity.</summary>
    public AwardForm Form(string code, DateOnly date) =>
        Forms.Where(form => form.Code == code).OrderBy(form => form.Validity.Contains(date) ? 0 : 1).FirstOrDefault()
        ?? throw new LawException("form.unknown", $"Không có danh hiệu, hình thức khen thưởng với mã “{code}”. Chọn trong danh mục.");

    public AwardKindRule? KindRuleOn(AwardKind kind, DateOnly date) => Find(KindRules, kind.ToString(), date);

    public AwardAuthority AuthorityOn(string formCode, DateOnly date) =>
        Required(Authorities, formCode, date, "thẩm quyền quyết định");

    /// <summary>Authority follows the law of the day of the decision (NĐ 129/2025/NĐ-CP Điều 59; Luật TĐKT Điều 77–80).</summary>
    public bool CanDecide(string formCode, AwardLevel office, DateOnly decisionDate) =>
        Form(formCode, decisionDate).Validity.Contains(decisionDate)
        && AuthorityOn(formCode, decisionDate).Levels.Contains(office);

    public AwardStandard? StandardOn(string formCode, RecipientClass recipient, DateOnly date) =>
        Find(Standards, $"{formCode}|{recipient}", date);

    public RatioLimit? RatioLimitOn(string formCode, DateOnly date) => Find(RatioLimits, formCode, date);

    public BonusMultiple? BonusMultipleOn(string formCode, RecipientKind recipient, DateOnly date) =>
        Find(BonusMultiples, $"{formCode}|{recipient}", date);

    public HouseholdFactor HouseholdFactorOn(DateOnly date) =>
        Required(HouseholdFactors, "hệ số hộ gia đình", date, "hệ số của hộ gia đình");

    public BonusRounding BonusRoundingOn(DateOnly date) =>
        Required(BonusRoundings, "làm tròn tiền thưởng", date, "cách làm tròn tiền thưởng");

    public VoteRule VoteRuleOn(string formCode, DateOnly date) => Required(VoteRules, formCode, date, "cách bỏ phiếu");

    public DossierRule? DossierOn(string formCode, DateOnly date) => Find(Dossiers, formCode, date);

    public IReadOnlyList<ConfirmationRule> ConfirmationsOn(RecipientClass recipient, DateOnly date) =>
        [.. Confirmations.Where(rule => rule.Recipients.Contains(recipient) && rule.Validity.Contains(date))];

    public DeadlineRule? DeadlineOn(string step, DateOnly date) => Find(Deadlines, step, date);

    public PublicationRule? PublicationOn(string formCode, DateOnly date) => Find(Publications, formCode, date);

    public LegalProvision? GuardOn(string code, DateOnly date) => Find(Guards, code, date);

    public LegalProvision? CouncilRuleOn(string code, DateOnly date) => Find(CouncilRules, code, date);

    public IReadOnlyList<LegalProvision> CancelGroundsOn(DateOnly date) =>
        [.. CancelGrounds.Where(ground => ground.Validity.Contains(date))];

    private static T? Find<T>(IReadOnlyList<T> rows, string key, DateOnly date)
        where T : LawRow =>
        rows.FirstOrDefault(row => row.Validity.Contains(date) && row.Keys.Contains(key));

    private static T Required<T>(IReadOnlyList<T> rows, string key, DateOnly date, string what)
        where T : LawRow =>
        Find(rows, key, date) ?? throw new LawException(
            "law.missing",
            $"Danh mục chưa có {what} ({key}) cho ngày {LawText.Date(date)}. Bổ sung dòng có hiệu lực vào ngày này.");
}
