using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Movements;

/// <summary>Makes a movement file of a draft: the clauses are numbered as plans number them, each object under its own.</summary>
public static class MovementDraftFile
{
    private static readonly string[] Letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k"];

    public static int MostGroups => Letters.Length;

    /// <summary>What must be written before a file can be made, as Vietnamese sentences.</summary>
    public static IReadOnlyList<string> MissingOf(MovementDraft draft) =>
    [
        .. new[]
        {
            (DraftLineKind.Target, "Chưa có chỉ tiêu nào."),
            (DraftLineKind.Group, "Chưa có nhóm đối tượng nào."),
            (DraftLineKind.Milestone, "Chưa có mốc tiến độ nào."),
        }.Where(x => !draft.Of(x.Item1).Any()).Select(x => x.Item2),
    ];

    /// <param name="draft">What was written.</param>
    /// <param name="formName">The name of a form of commendation by its code.</param>
    public static MovementFile Make(MovementDraft draft, Func<string, string> formName)
    {
        var clauses = new List<PlanClause>
        {
            new("mở đầu", ClauseKind.Opening, null, $"{draft.Issuer} xây dựng {draft.Title} như sau:"),
            new("I", ClauseKind.Purpose, "MỤC ĐÍCH", draft.Purpose),
        };
        var targets = Add(clauses, "II", "NỘI DUNG, CHỈ TIÊU", ClauseKind.Content, draft.Of(DraftLineKind.Target), (l, clause) => Target(l, clause, draft));
        var groups = Groups(clauses, draft);
        clauses.Add(new PlanClause("IV", ClauseKind.Commendation, "HÌNH THỨC KHEN THƯỞNG", null));
        var forms = draft.FormCodes.Select((code, i) =>
        {
            clauses.Add(new PlanClause($"IV.{i + 1}", ClauseKind.Commendation, null, formName(code)));
            return new CommendationForm(code, formName(code), $"IV.{i + 1}", [code]);
        }).ToList();
        var milestones = Add(clauses, "V", "TIẾN ĐỘ THỰC HIỆN", ClauseKind.Schedule, draft.Of(DraftLineKind.Milestone), Milestone);
        var duties = Add(clauses, "VI", "TỔ CHỨC THỰC HIỆN", ClauseKind.Duty, draft.Of(DraftLineKind.Duty), Duty);
        return new MovementFile
        {
            Id = KeyOf(draft),
            IsSample = false,
            Name = draft.Name,
            ShortName = draft.ShortName,
            Kind = MovementFileKind.Thematic,
            Scope = draft.Scope,
            Period = draft.Period,
            Launcher = draft.Issuer,
            Plan = new PlanDocument { Level = PlanLevel.Commune, Title = draft.Title, Issuer = draft.Issuer, Number = draft.Number, Date = draft.Date, Signer = draft.Signer },
            Parents = [.. draft.Of(DraftLineKind.Parent).Select(Parent).OrderByDescending(p => p.Level)],
            Clauses = clauses,
            Campaigns = [],
            Targets = targets,
            Groups = groups,
            Forms = forms,
            Quotas = [],
            Milestones = milestones,
            Phases = [],
            Duties = duties,
            Bodies = [],
            Recipients = [],
        };
    }

    /// <summary>The same draft makes the same key: written again it is the next edition.</summary>
    public static string KeyOf(MovementDraft draft)
    {
        var name = string.Join('-', VietnameseText.Fold(draft.ShortName).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => new string([.. w.Where(char.IsAsciiLetterOrDigit)])).Where(w => w.Length > 0));
        return $"{(name.Length <= 40 ? name : name[..40])}-{draft.Id.ToString("N")[^12..]}-{draft.FromYear}-{draft.ToYear}";
    }

    private static List<T> Add<T>(List<PlanClause> clauses, string number, string heading, ClauseKind kind, IEnumerable<MovementDraftLine> lines, Func<MovementDraftLine, string, T> make)
    {
        var made = new List<T>();
        foreach (var line in lines)
        {
            if (made.Count == 0)
            {
                clauses.Add(new PlanClause(number, kind, heading, null));
            }

            var clause = $"{number}.{made.Count + 1}";
            clauses.Add(new PlanClause(clause, kind, null, line.Text));
            made.Add(make(line, clause));
        }

        return made;
    }

    private static List<ParticipantGroup> Groups(List<PlanClause> clauses, MovementDraft draft)
    {
        clauses.Add(new PlanClause("III", ClauseKind.Criterion, "ĐỐI TƯỢNG, TIÊU CHÍ THI ĐUA", null));
        return
        [
            .. draft.Of(DraftLineKind.Group).Select((line, i) =>
            {
                var clause = $"III.{Letters[i]}";
                clauses.Add(new PlanClause(clause, ClauseKind.Criterion, line.Text, null));
                var subjects = PlanWords.Split(line.Subjects);
                return new ParticipantGroup
                {
                    Code = Letters[i],
                    Name = line.Text,
                    Clause = clause,
                    Subjects = subjects,
                    CriteriaSet = line.Reference,
                    Criteria =
                    [
                        .. PlanWords.Split(line.Criteria).Where(text => text.Length > 0).Select((text, n) =>
                        {
                            clauses.Add(new PlanClause($"{clause}.{n + 1}", ClauseKind.Criterion, null, text));
                            return new GroupCriterion(KeyOf(line, $"-{n + 1}"), $"{clause}.{n + 1}", text, subjects, []);
                        }),
                    ],
                };
            }),
        ];
    }

    private static MovementTarget Target(MovementDraftLine line, string clause, MovementDraft draft) => new()
    {
        Id = KeyOf(line),
        Name = line.Text,
        Clause = clause,
        Subject = line.Subjects ?? string.Empty,
        Unit = line.Unit ?? string.Empty,
        Value = new TargetValue((line.FromScaled ?? 0) / PlanTarget.Scale, line.ToScaled / PlanTarget.Scale),
        Baseline = line.BaselineScaled / PlanTarget.Scale,
        Due = new DateOnly(line.Year ?? draft.ToYear, 12, 31),
        Measure = line.Reference ?? string.Empty,
    };

    private static Milestone Milestone(MovementDraftLine line, string clause) => new(
        KeyOf(line), line.Text, clause, Array.Find(MovementFileWords.MilestoneKinds, k => k.Word == line.Word).Value, line.Year, line.Who ?? string.Empty);

    private static MovementDuty Duty(MovementDraftLine line, string clause) => new()
    {
        Id = KeyOf(line), Clause = clause, Who = [.. PlanWords.Split(line.Who).Where(w => w.Length > 0)], Text = line.Text, Frequency = line.Reference,
    };

    private static PlanDocument Parent(MovementDraftLine line) => new()
    {
        Level = Array.Find(MovementFileWords.Levels, l => l.Word == line.Word).Value,
        Title = line.Text,
        Issuer = line.Who ?? string.Empty,
        Number = line.Reference,
        Date = line.Date,
        Note = line.Reference is null ? "Bổ sung số, ngày văn bản khi có." : null,
    };

    /// <summary>Stable through later editions: the line's own key.</summary>
    private static string KeyOf(MovementDraftLine line, string end = "") => $"{line.Kind.ToString().ToLowerInvariant()}-{line.Id.ToString("N")[^12..]}{end}";
}
