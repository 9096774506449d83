namespace ChungSuc.Core.Commendations.Law;

/// <summary>One function a table: which keys its rows have.</summary>
internal static class LawRowReaders
{
    private static readonly string[] Marks = ["C", "S", "U", "D"];

    public static LegalRegime Regime(RowReader row) => Common(row, new LegalRegime
    {
        Code = row.Text("code"),
        Law = row.Text("law"),
        Decrees = row.TextList("decrees"),
        Circulars = row.TextList("circulars"),
        CarriesOver = row.OptionalText("carries_over"),
        ExpectedChange = row.OptionalDate("expected_change"),
    });

    public static CitationLine Citation(RowReader row) => Common(row, new CitationLine
    {
        Code = row.Text("code"),
        Order = row.Count("order"),
        Text = row.Text("text"),
        Documents = row.WordList("documents", CitationLine.DocumentWords),
    });

    public static BaseSalary BaseSalary(RowReader row) => Common(row, new BaseSalary
    {
        AmountVnd = row.Whole("amount_vnd"),
    });

    public static AwardForm Form(RowReader row) => Common(row, new AwardForm
    {
        Code = row.Text("code"),
        Name = row.Text("name"),
        Class = row.Word("class", AwardForm.Classes),
        Level = row.Word("level", AwardForm.Levels),
        Recipients = row.RecipientList("recipients"),
        Kinds = row.WordList("kinds", AwardForm.KindWords),
        Goods = row.TextList("goods", optional: true),
        EndBasis = row.OptionalText("end_basis"),
        Successor = row.OptionalText("successor"),
    });

    public static AwardAuthority Authority(RowReader row) => Common(row, new AwardAuthority
    {
        FormCodes = row.FormCodes("forms"),
        Levels = row.WordList("levels", AwardForm.Levels),
        DecidedBy = row.Text("decided_by"),
        SubmittedBy = row.Text("submitted_by"),
    });

    public static RatioLimit RatioLimit(RowReader row) => Common(row, new RatioLimit
    {
        FormCode = row.FormCode("form"),
        AtMost = row.OptionalFraction("at_most"),
        OfWhat = row.Text("of"),
    });

    public static BonusMultiple BonusMultiple(RowReader row) => Common(row, new BonusMultiple
    {
        FormCode = row.FormCode("form"),
        Recipient = row.Word("recipient", Recipients.Kinds),
        Multiple = row.Fraction("multiple"),
        IsCeiling = row.YesNo("ceiling", absent: false),
    });

    public static HouseholdFactor HouseholdFactor(RowReader row) =>
        Common(row, new HouseholdFactor { Factor = row.Fraction("factor") });

    public static BonusRounding BonusRounding(RowReader row) =>
        Common(row, new BonusRounding { UnitVnd = row.Whole("unit_vnd") });

    public static AwardKindRule KindRule(RowReader row) => Common(row, new AwardKindRule
    {
        Kind = row.Word("kind", AwardForm.KindWords),
        Recipients = row.WordList("recipients", Recipients.Kinds),
    });

    public static VoteRule VoteRule(RowReader row) => Common(row, new VoteRule
    {
        FormCodes = row.FormCodes("forms"),
        BallotNeeded = row.YesNo("ballot"),
        Threshold = VoteThreshold(row),
        SecretByDefault = row.YesNo("secret"),
    });

    public static DossierRule Dossier(RowReader row) => Common(row, new DossierRule
    {
        FormCodes = row.FormCodes("forms"),
        Parts = [.. row.Rows("parts").Select(DossierPart)],
        Copies = row.Has("copies") ? row.Count("copies") : null,
    });

    public static ConfirmationRule Confirmation(RowReader row) => Common(row, new ConfirmationRule
    {
        Code = row.Text("code"),
        What = row.Text("what"),
        GivenBy = row.Text("given_by"),
        Recipients = row.RecipientList("recipients"),
    });

    public static DeadlineRule Deadline(RowReader row) => Common(row, new DeadlineRule
    {
        Step = row.Text("step"),
        Text = row.Text("text"),
        Amount = row.Count("amount"),
        Unit = row.Word("unit", DeadlineRule.Units),
        Direction = row.Word("direction", DeadlineRule.Directions),
        Anchor = row.Text("anchor"),
    });

    public static PublicationRule Publication(RowReader row) => Common(row, new PublicationRule
    {
        FormCodes = row.FormCodes("forms"),
        Need = row.Word("need", PublicationRule.Needs),
        Days = row.Has("days") ? row.Count("days") : null,
        Unit = row.Word("unit", DeadlineRule.Units),
        Place = row.Text("place"),
    });

    public static LegalProvision Provision(RowReader row) => Common(row, new LegalProvision
    {
        Code = row.Text("code"),
        Text = row.Text("text"),
        Share = row.OptionalFraction("share"),
    });

    public static Holiday Holiday(RowReader row) => Common(row, new Holiday
    {
        Date = row.Date("date"),
        Name = row.Text("name"),
        IsMadeUpWork = row.YesNo("made_up_work", absent: false),
    });

    /// <summary>The columns every row has; "confirmed" stands only on a text that was read or on a document named by a person.</summary>
    internal static T Common<T>(RowReader row, T value)
        where T : LawRow
    {
        var validity = new Validity(row.OptionalDate("valid_from"), row.OptionalDate("valid_to"));
        if (validity.From > validity.To)
        {
            row.Fault($"Ngày hết hiệu lực {LawText.Date(validity.To!.Value)} đứng trước ngày bắt đầu {LawText.Date(validity.From!.Value)}.");
        }

        var isConfirmed = row.YesNo("confirmed");
        var mark = Mark(row);
        if (isConfirmed && mark != SourceMark.Read && !row.Has("confirmed_by"))
        {
            row.Fault("confirmed: yes chỉ dùng cho nguồn C (đã đọc văn bản) hoặc khi có confirmed_by ghi số văn bản xác nhận.");
        }

        return (T)((LawRow)value with
        {
            Validity = validity,
            Basis = row.OptionalText("confirmed_by") is { } confirmedBy ? $"{row.Text("basis")}; xác nhận theo {confirmedBy}" : row.Text("basis"),
            IsConfirmed = isConfirmed,
            Mark = mark,
            Note = row.OptionalText("note"),
        });
    }

    private static SourceMark Mark(RowReader row)
    {
        var mark = row.Text("mark");
        switch (Array.IndexOf(Marks, mark))
        {
            case 0:
                return SourceMark.Read;
            case 1:
                return SourceMark.Secondary;
            case 3:
                row.Fault("Dòng mang dấu D chỉ biết từ dự thảo. Dự thảo không được đưa vào danh mục áp dụng; xóa dòng này.");
                break;
            case -1 when mark.Length > 0:
                row.Fault($"Dấu nguồn “{mark}” không có trong danh mục. Dùng C, S hoặc U.");
                break;
        }

        return SourceMark.Unchecked;
    }

    private static Fraction? VoteThreshold(RowReader row)
    {
        if (row.Text("threshold") == "quá bán")
        {
            return null;
        }

        var threshold = row.Fraction("threshold");
        if (threshold.Numerator > threshold.Denominator)
        {
            row.Fault($"Tỷ lệ phiếu {threshold} lớn hơn 1.");
        }

        return threshold;
    }

    private static DossierPart DossierPart(RowReader row)
    {
        var part = new DossierPart(
            row.Text("name"), row.Word("need", DossierRule.Needs), row.OptionalText("condition"), row.OptionalText("template"));
        if (part.Need == DossierPartNeed.Conditional && part.Condition is null)
        {
            row.Fault("Thành phần “khi có điều kiện” phải ghi mục condition.");
        }

        row.RefuseUnknownKeys();
        return part;
    }
}
