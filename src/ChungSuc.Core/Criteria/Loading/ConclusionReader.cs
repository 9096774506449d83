using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Reads what is concluded from the sheet as a whole: elimination, grade, rank.</summary>
internal sealed class ConclusionReader(LoadContext context, CriterionGroup root)
{
    private const string Owner = "kết luận";

    private readonly ConclusionScope scope = new(context.Scope, root);

    public IReadOnlyList<Elimination> ReadEliminations(MapReader reader)
    {
        var eliminations = new List<Elimination>();
        foreach (YamlPart item in reader.Items("eliminations"))
        {
            if (MapReader.Of(item, context.Faults, "Điều kiện loại", "when", "reason") is not { } entry)
            {
                continue;
            }
            string reason = entry.RequiredText("reason", "lý do không xét");
            if (entry.TextPart("when") is not { } when)
            {
                context.Faults.Add(item, "Điều kiện loại thiếu “when”; thêm công thức có/không");
            }
            else if (context.Bind(when, scope, Owner, FormulaType.YesNo) is { } bound)
            {
                eliminations.Add(new Elimination(reason, when.Text) { When = bound });
            }
        }
        return eliminations;
    }

    public Classification? ReadClassification(MapReader owner)
    {
        if (owner.Part("classification") is not { } part
            || MapReader.Of(part, context.Faults, "“classification”", "on", "bands") is not { } reader)
        {
            return null;
        }
        ClassifiedFigure on = reader.RequiredWord("on", SchemaWords.ClassifiedFigures, "xếp loại theo điểm, theo tỷ lệ điểm, hay theo số tiêu chí đạt");
        RefuseWithoutPoints(on, reader.Place("on"));
        FormulaType type = on == ClassifiedFigure.Share ? FormulaType.Share : FormulaType.Number;
        var bands = new List<(ClassificationBand Band, YamlPart Place)>();
        foreach (YamlPart item in reader.Items("bands"))
        {
            if (ReadBand(item, type) is { } band)
            {
                bands.Add((band, item));
            }
        }
        if (bands.Count == 0)
        {
            context.Faults.Add(part, "“classification” chưa có bậc nào trong “bands”; thêm các mức xếp loại");
            return null;
        }
        BandReader.Check(bands.ConvertAll(entry => (entry.Band.Range, entry.Place)), type, Most(on), context.Faults);
        return new Classification(on, bands.Select(entry => entry.Band).OrderByDescending(band => band.Range.Low ?? decimal.MinValue).ToArray());
    }

    private void RefuseWithoutPoints(ClassifiedFigure figure, YamlPart place)
    {
        if (root.Max is null && figure != ClassifiedFigure.PassedCount)
        {
            context.Faults.Add(place, "Bộ tiêu chí này không chấm điểm nên không xếp theo điểm được; dùng passed (số chỉ tiêu đạt), hoặc thêm max cho các chỉ tiêu");
        }
    }

    private ClassificationBand? ReadBand(YamlPart item, FormulaType type)
    {
        if (MapReader.Of(item, context.Faults, "Mức xếp loại", [.. BandReader.RangeKeys, "name", "requires"]) is not { } reader
            || BandReader.Read(reader, type, context.Faults) is not { } range)
        {
            return null;
        }
        return new ClassificationBand(reader.RequiredText("name", "tên mức xếp loại"), range)
        {
            RequiresText = reader.Text("requires"),
            Requires = reader.TextPart("requires") is { } requires ? context.Bind(requires, scope, Owner, FormulaType.YesNo) : null,
        };
    }

    /// <summary>The largest figure a subject can reach, bonus included.</summary>
    private decimal Most(ClassifiedFigure on)
    {
        decimal most = (root.Max ?? 0) + root.Leaves.Where(leaf => leaf.IsBonus).Sum(leaf => leaf.MaxPoints ?? 0);
        most = Math.Min(most, root.Cap ?? most);
        return on switch
        {
            ClassifiedFigure.Score => most,
            ClassifiedFigure.Share => root.Max is > 0 and { } max ? most / max : 1,
            ClassifiedFigure.PassedCount => root.Leaves.Count(leaf => leaf.Pass is not null),
            _ => throw new ArgumentOutOfRangeException(nameof(on), on, "Unknown figure"),
        };
    }

    public RankingRule ReadRanking(MapReader owner)
    {
        if (owner.Part("ranking") is not { } part
            || MapReader.Of(part, context.Faults, "“ranking”", "by", "ties", "equal") is not { } reader)
        {
            return root.Max is null ? RankingRule.None with { By = ClassifiedFigure.PassedCount } : RankingRule.None;
        }
        var texts = new List<string>();
        var formulas = new List<Bound>();
        foreach (YamlPart item in reader.Items("ties"))
        {
            if (item is YamlText text && context.Bind(text, scope, Owner, wanted: null) is { } formula)
            {
                if (!formula.Type.IsQuantity() && formula.Type is not (FormulaType.Date or FormulaType.YesNo))
                {
                    context.Faults.Add(item, "Khi bằng điểm chỉ so được số, tỷ lệ, ngày hoặc có/không (lớn hơn xếp trên)");
                }
                texts.Add(text.Text);
                formulas.Add(formula);
            }
        }
        ClassifiedFigure by = reader.RequiredWord("by", SchemaWords.ClassifiedFigures, "xếp hạng theo điểm, tỷ lệ điểm, hay số tiêu chí đạt");
        RefuseWithoutPoints(by, reader.Place("by"));
        return new RankingRule(
            by,
            texts,
            reader.Word("equal", SchemaWords.TieNumberings) ?? TieNumbering.Shared)
        {
            TieFormulas = formulas,
        };
    }
}
