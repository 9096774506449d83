using System.Globalization;
using System.Text.RegularExpressions;
using ChungSuc.Core.Movements.Files;

namespace ChungSuc.Core.Movements;

/// <summary>What a person says of the new period; all else comes from the last one.</summary>
public sealed record CopyForPeriod
{
    public required string Name { get; init; }

    public required string ShortName { get; init; }

    public required MovementPeriod Period { get; init; }

    public string? Number { get; init; }

    public DateOnly? Date { get; init; }

    public string? Signer { get; init; }

    /// <summary>The new figure of each target that goes on, by its key; a target without one is left out.</summary>
    public required IReadOnlyDictionary<string, TargetValue> Targets { get; init; }

    /// <summary>Where each target starts from, as far as it is known.</summary>
    public IReadOnlyDictionary<string, decimal> Baselines { get; init; } = new Dictionary<string, decimal>(StringComparer.Ordinal);

    /// <summary>Codes of forms that no longer exist when the new period begins.</summary>
    public IReadOnlyCollection<string> EndedForms { get; init; } = [];
}

/// <summary>
/// The plan of the last period as the beginning of the next: groups, criteria, duties and milestones stay, years move, figures and papers are empty. Words of
/// clauses stay but for the years of the period ("năm 2023", "2021 - 2025"); days of cited papers never move.
/// </summary>
public static partial class MovementCopy
{
    public static MovementFile Make(MovementFile last, CopyForPeriod wanted)
    {
        var shift = wanted.Period.FromYear - last.Period.FromYear;
        var words = new Words(last.Period, wanted.Period, shift);
        var forms = last.Forms.Where(f => !wanted.EndedForms.Contains(f.Code)).ToList();
        return last with
        {
            Id = IdOf(last, wanted.Period),
            IsSample = false,
            Name = wanted.Name,
            ShortName = wanted.ShortName,
            Period = wanted.Period,
            Plan = last.Plan with { Title = words.Moved(last.Plan.Title), Number = wanted.Number, Date = wanted.Date, Signer = wanted.Signer, Note = null },
            Parents =
            [
                .. last.Parents
                    .Where(p => p.Level != PlanLevel.District || wanted.Period.FromYear <= 2025) // the district tier ended on 30/6/2025
                    .Select(p => p with { Title = words.Moved(p.Title), Number = null, Date = null, Clause = null, Note = "Bổ sung số, ngày văn bản của giai đoạn mới." }),
            ],
            Clauses = [.. last.Clauses.Select(c => c.Kind == ClauseKind.Opening ? Opening(c, wanted) : c with { Heading = words.MovedOrNull(c.Heading), Text = words.MovedOrNull(c.Text) })],
            Targets =
            [
                .. last.Targets.Where(t => wanted.Targets.ContainsKey(t.Id)).Select(t => t with
                {
                    Value = wanted.Targets[t.Id],
                    Baseline = wanted.Baselines.TryGetValue(t.Id, out var start) ? start : null,
                    Due = words.Moved(t.Due),
                    Path = new Dictionary<int, decimal>(),
                }),
            ],
            Forms = forms,
            Quotas = [.. last.Quotas.Where(q => forms.Exists(f => f.Code == q.Form))],
            Milestones = [.. last.Milestones.Select(m => m with { Id = words.Moved(m.Id), Name = words.Moved(m.Name), Year = m.Year is { } year ? words.Moved(year) : null })],
            Phases = [.. last.Phases.Select(p => p with { Period = new MovementPeriod(words.Moved(p.Period.FromYear), words.Moved(p.Period.ToYear)) })],
        };
    }

    private static PlanClause Opening(PlanClause clause, CopyForPeriod wanted) =>
        clause with { Text = $"Ủy ban nhân dân xã xây dựng Kế hoạch tổ chức thực hiện Phong trào thi đua “{wanted.Name}”." };

    private static string IdOf(MovementFile last, MovementPeriod period)
    {
        var end = string.Create(CultureInfo.InvariantCulture, $"{period.FromYear}-{period.ToYear}");
        var start = YearsAtEnd().Replace(last.Id, string.Empty);
        var most = Movement.KeyLength - end.Length - 1;
        return $"{(start.Length <= most ? start : start[..most])}-{end}";
    }

    [GeneratedRegex("-?[0-9]{4}-[0-9]{4}$", RegexOptions.NonBacktracking)]
    private static partial Regex YearsAtEnd();

    [GeneratedRegex("(?<=(năm|giai đoạn) |[-–] ?)[0-9]{4}|[0-9]{4}(?= ?[-–] ?[0-9]{4})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearInWords();

    [GeneratedRegex("(?<=-)[0-9]{4}$", RegexOptions.None, 1000)]
    private static partial Regex YearInKey();

    private sealed record Words(MovementPeriod From, MovementPeriod To, int Shift)
    {
        public int Moved(int year) => Math.Clamp(year == From.ToYear ? To.ToYear : year + Shift, To.FromYear, To.ToYear);

        public DateOnly Moved(DateOnly day) => new(Moved(day.Year), day.Month, Math.Min(day.Day, DateTime.DaysInMonth(Moved(day.Year), day.Month)));

        public string? MovedOrNull(string? text) => text is null ? null : Moved(text);

        /// <summary>Years of the old period where they are named as years; what stands in a date is left alone.</summary>
        public string Moved(string text)
        {
            var found = text.Contains(' ', StringComparison.Ordinal) ? YearInWords() : YearInKey();
            return found.Replace(text, match => int.Parse(match.Value, CultureInfo.InvariantCulture) is var year && From.Contains(year) ? Moved(year).ToString(CultureInfo.InvariantCulture) : match.Value);
        }
    }
}
