using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;

namespace ChungSuc.Core.Assessments;

/// <summary>Gives formulas the figures of one unit. A percentage becomes a share where the set wants one.</summary>
internal sealed class FigureInputs(FigureTable figures, Guid unitId) : ISubjectInputs
{
    public InputValue Get(string name) => figures[unitId, name] is { } figure
        ? new InputValue(ValueOf(figure), figure.Source, figure.Records.ToString())
        : InputValue.Missing;

    private static Value ValueOf(Figure figure) => figure switch
    {
        { Kind: MeasureKind.Percent, Number: { } percent } => Value.Percent(percent),
        { Kind: MeasureKind.Number, Number: { } number } => Value.Number(number),
        { Kind: MeasureKind.YesNo, Answer: { } answer } => Value.YesNo(answer),
        { Kind: MeasureKind.Date, Day: { } day } => Value.Date(day),
        { Kind: MeasureKind.Text, Text: { } text } => Value.Text(text),
        _ => throw new InvalidOperationException($"A figure of kind {figure.Kind} lacks its value."),
    };
}
