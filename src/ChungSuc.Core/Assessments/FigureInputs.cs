using System.Globalization;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;

namespace ChungSuc.Core.Assessments;

/// <summary>
/// Gives formulas the figures of one participant: first what ledgers keep, then what was stated for this sheet alone.
/// A percentage becomes a share where the set wants one.
/// </summary>
internal sealed class FigureInputs(SheetMaterial material, AssessmentHead head) : ISubjectInputs
{
    public const string StatedRoom = "stated";

    public InputValue Get(string name)
    {
        if (material.Figures[head.Assessment.SubjectId, name] is { } figure)
        {
            return new InputValue(figure.Cases is { } cases && (figure.Kind == MeasureKind.Cases || TypeOf(name)?.IsList() == true) ? ListOf(cases) : ValueOf(figure), figure.Source, figure.Records.ToString());
        }

        var told = material.CasesOf(head.Id, name);
        if (told.Count > 0)
        {
            return new InputValue(Value.List([.. told.Select(ItemOf)]), $"ghi trong phiếu, {told.Count} mục", Reference(name));
        }

        return material.StatedOf(head.Id, name) is { Stands: true } stated
            ? new InputValue(ValueOf(stated), SourceOf(stated), Reference(name))
            : InputValue.Missing;
    }

    private string Reference(string name) =>
        new RecordsReference(StatedRoom, new Dictionary<string, string>(StringComparer.Ordinal) { [RecordsReference.RecordKey] = head.Id.ToString(), ["name"] = name }).ToString();

    private static string SourceOf(StatedFigure stated) =>
        $"{(stated.Source is null ? string.Empty : stated.Source + "; ")}{stated.StatedBy} ghi trong phiếu ngày {VietnameseDate.Citation(VietnameseDate.LocalDate(stated.StatedAt))}";

    private static Value ListOf(IReadOnlyList<FigureCase> cases) => Value.List([.. cases.Select(found => new CaseItem(Value.Number(found.Number))
    {
        Label = found.Label,
        Kind = found.Kind,
        Date = found.On,
        ReferenceKey = found.Record.ToString(),
    })]);

    private static Value ValueOf(Figure figure) => figure switch
    {
        { Kind: MeasureKind.Percent, Number: { } percent } => Value.Percent(percent),
        { Kind: MeasureKind.Number, Number: { } number } => Value.Number(number),
        { Kind: MeasureKind.YesNo, Answer: { } answer } => Value.YesNo(answer),
        { Kind: MeasureKind.Date, Day: { } day } => Value.Date(day),
        { Kind: MeasureKind.Text, Text: { } text } => Value.Text(text),
        _ => throw new InvalidOperationException($"A figure of kind {figure.Kind} lacks its value."),
    };

    private Value ValueOf(StatedFigure stated) => TypeOf(stated.Name)?.IsList() == true
        ? Value.List([]) // a list of which it was stated that it is empty
        : stated.Value switch
        {
            { Kind: StatisticKind.Percent, Number: { } percent } => Value.Percent(percent),
            { Kind: StatisticKind.Number, Number: { } number } => Value.Number(number),
            { Kind: StatisticKind.YesNo, Answer: { } answer } => Value.YesNo(answer),
            { Kind: StatisticKind.Date, Day: { } day } => Value.Date(day),
            { Kind: StatisticKind.Text, Text: { } text } => Value.Text(text),
            _ => throw new InvalidOperationException($"A stated figure of kind {stated.Kind} lacks its value."),
        };

    private CaseItem ItemOf(StatedCase found) => new(ElementOf(found))
    {
        Label = found.Label,
        Kind = found.CaseKind,
        Date = found.On,
        ReferenceKey = Reference(found.Name),
    };

    private Value ElementOf(StatedCase found) => TypeOf(found.Name)?.ElementOf() switch
    {
        FormulaType.Share when found.Number is { } percent => Value.Percent(percent),
        FormulaType.Number when found.Number is { } number => Value.Number(number),
        FormulaType.YesNo when found.Answer is { } answer => Value.YesNo(answer),
        FormulaType.Date when found.On is { } day => Value.Date(day),
        FormulaType.Text => Value.Text(found.Label),
        _ => Value.Missing(string.Create(CultureInfo.InvariantCulture, $"giá trị của “{found.Label}”")),
    };

    private FormulaType? TypeOf(string name) => head.FrozenSet.Load().Inputs.FirstOrDefault(input => input.Name == name)?.Type;
}
