using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>What was stated for one sheet alone: the latest revision of each figure, and the cases that count.</summary>
public sealed record StatedSheet(IReadOnlyDictionary<string, StatedFigure> Figures, IReadOnlyList<StatedCase> Cases)
{
    public StatedFigure? Find(string name) => Figures.GetValueOrDefault(name);

    /// <summary>One line for the figure, or one for each case.</summary>
    public IReadOnlyList<string> WordsOf(SetInput input)
    {
        if (Find(input.Name) is { Stands: true } figure)
        {
            var value = input.Type.IsList() ? "không có mục nào" : figure.Value.InWords(input.Unit);
            return [$"{value} ({figure.StatedBy}, {VietnameseDate.ScreenMoment(figure.StatedAt)}{(figure.Source is null ? string.Empty : $"; {figure.Source}")})"];
        }

        return [.. Cases.Where(found => found.Name == input.Name).Select(found => Words(found, input))];
    }

    public static string Words(StatedCase found, SetInput input)
    {
        var number = found.Number is { } amount ? $": {VietnameseNumber.Format(amount)}{(input.Type == FormulaType.ShareList ? " %" : string.Empty)}" : string.Empty;
        var answer = found.Answer is { } yes ? yes ? ": có" : ": không" : string.Empty;
        return string.Join(", ", new[] { found.Label + number + answer, found.CaseKind, found.On is { } day ? VietnameseDate.Screen(day) : null }.Where(part => part is not null));
    }
}

public sealed class StatedQueries(AppDbContext db)
{
    public async Task<StatedSheet> OfSheetAsync(Guid assessmentId, CancellationToken cancellationToken)
    {
        var figures = await db.StatedFigures.AsNoTracking().Where(f => f.AssessmentId == assessmentId).ToListAsync(cancellationToken);
        var cases = await db.StatedCases.AsNoTracking().Where(c => c.AssessmentId == assessmentId).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        return new StatedSheet(
            figures.GroupBy(f => f.Name, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(f => f.Revision)!, StringComparer.Ordinal), // a group is never empty
            cases);
    }
}
