using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Figures and cases that one sheet asks for and no ledger keeps. What a ledger keeps is refused here: each fact is entered once.</summary>
public sealed class StatedFigureService(AppDbContext db, JournalBook journal, Actor actor, AssessmentQueries queries, AssessmentGateQueries gate, EvidenceBinder evidence)
{
    private static readonly Role[] Enterers = [Role.ProgrammeOfficer, Role.EmulationSecretary];

    /// <summary>The officers for all, the office of a unit for its own sheets.</summary>
    public bool MayState(AssessmentHead head) =>
        actor.Role is not { } role || (actor.Covers(head.UnitPath) && (Enterers.Contains(role) || (actor.UnitId == head.UnitId && role is not (Role.Administrator or Role.CouncilMember or Role.ProvinceReviewer))));

    /// <summary>Inputs of a set that are stated on the sheet: no ledger keeps them for this kind of participant.</summary>
    public static IReadOnlyList<SetInput> InputsOf(AssessmentHead head)
    {
        var set = head.FrozenSet.Load();
        return AssessmentSubjects.Of(set.SubjectKind) is { } subjects ? [.. set.Inputs.Where(input => !IsKept(input.Name, subjects))] : [];
    }

    private static bool IsKept(string name, AssessmentSubjects subjects) =>
        MeasureCatalogue.Find(name) is { } measure && measure.Participants.Contains(subjects.Kind) && subjects.UnitKinds.All(measure.Subjects.Contains);

    public Task<Guid> StateAsync(StateFigures input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.State,
            null,
            input,
            async writer =>
            {
                var head = await OpenHeadAsync(input.AssessmentId, cancellationToken);
                var inputs = InputsOf(head).ToDictionary(i => i.Name, StringComparer.Ordinal);
                var standing = (await db.StatedFigures.AsNoTracking().Where(f => f.AssessmentId == head.Id).ToListAsync(cancellationToken))
                    .GroupBy(f => f.Name, StringComparer.Ordinal)
                    .ToDictionary(g => g.Key, g => g.MaxBy(f => f.Revision)!, StringComparer.Ordinal); // a group is never empty
                var changes = input.Entries.Where(entry => entry.Value != (standing.GetValueOrDefault(entry.Name) is { Stands: true } s ? s.Value : null)).ToList();
                Check(changes, inputs, standing);
                foreach (var entry in changes)
                {
                    Write(writer, head, inputs[entry.Name], entry, standing.GetValueOrDefault(entry.Name), Given(input.Source));
                }

                return head.Id;
            },
            cancellationToken);

    public Task<Guid> StateCaseAsync(StateCase input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.StateCase,
            null,
            input,
            async writer =>
            {
                var head = await OpenHeadAsync(input.AssessmentId, cancellationToken);
                var list = InputsOf(head).FirstOrDefault(i => i.Name == input.Name && i.Type.IsList()) ?? throw new NotFoundException("List of the sheet");
                CheckCase(input, list, head);
                var found = new StatedCase
                {
                    CommuneId = db.CommuneId,
                    AssessmentId = head.Id,
                    Name = list.Name,
                    Label = Given(input.Label)!, // checked above
                    CaseKind = Given(input.CaseKind),
                    On = input.On,
                    Amount = input.Number is { } number ? TenThousandths.Of(number) : null,
                    Answer = input.Answer,
                    StatedAt = writer.At,
                    StatedBy = actor.Name,
                };
                db.StatedCases.Add(found);
                writer.Add(new CaseStated { Subject = head.Name, List = list.Label, Label = found.Label }, found);
                await evidence.BindAsync(writer, found, input.Files, cancellationToken);
                return found.Id;
            },
            cancellationToken);

    public Task<Guid> VoidCaseAsync(VoidCase input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.VoidCase,
            Given(input.Reason),
            input,
            async writer =>
            {
                var head = await OpenHeadAsync(input.AssessmentId, cancellationToken);
                var found = await db.StatedCases.SingleOrDefaultAsync(c => c.Id == input.CaseId && c.AssessmentId == head.Id, cancellationToken) ?? throw new NotFoundException("Case");
                var reason = Given(input.Reason) ?? throw new RuleException("assessment.reason", "Nêu lý do bỏ, ví dụ “ghi trùng”.", nameof(VoidCase.Reason));
                CheckLength(reason, StatedCaseVoid.ReasonLength, nameof(VoidCase.Reason));
                var voided = new StatedCaseVoid { CommuneId = db.CommuneId, CaseId = found.Id, Reason = reason, UserName = actor.Name, At = writer.At };
                db.Add(voided);
                writer.Add(new CaseVoided { Subject = head.Name, Label = found.Label }, found, voided);
                return found.Id;
            },
            cancellationToken);

    private async Task<AssessmentHead> OpenHeadAsync(Guid id, CancellationToken cancellationToken)
    {
        var head = await queries.HeadAsync(id, cancellationToken);
        if (!MayState(head))
        {
            throw new RuleException("assessment.not_yours", $"Số liệu của {head.Name} do {head.UnitName} hoặc cán bộ chương trình ghi.");
        }

        await gate.RequireOpenAsync(head, cancellationToken);
        return head;
    }

    private static void Check(List<StatedEntry> changes, Dictionary<string, SetInput> inputs, Dictionary<string, StatedFigure> standing)
    {
        var refused = changes
            .Select(entry => new RefusedEntry(entry.Name, ProblemOf(entry, inputs.GetValueOrDefault(entry.Name), standing.GetValueOrDefault(entry.Name)) ?? string.Empty))
            .Where(entry => entry.Sentence.Length > 0)
            .ToList();
        if (refused.Count > 0)
        {
            throw new RefusedEntriesException(refused);
        }
    }

    private static string? ProblemOf(StatedEntry entry, SetInput? input, StatedFigure? standing) =>
        input is null ? "Số liệu này do sổ khác giữ; ghi ở sổ đó, phiếu tự đọc."
        : (standing?.Revision ?? 0) != entry.Seen ? $"{standing?.StatedBy} vừa ghi “{input.Label}”. Tải lại trang để xem số mới rồi quyết định."
        : SheetStatistics.Of(input) is { } definition && entry.Value is { } value ? definition.ProblemOf(value)
        : null;

    private static void CheckCase(StateCase input, SetInput list, AssessmentHead head)
    {
        if (Given(input.Label) is not { } label)
        {
            throw new RuleException("assessment.case", "Ghi ngắn gọn đó là việc gì.", nameof(StateCase.Label));
        }

        CheckLength(label, StatedCase.LabelLength, nameof(StateCase.Label));
        CheckLength(input.CaseKind, StatedCase.KindLength, nameof(StateCase.CaseKind));
        if (input.On is { } day && day.Year != head.Year)
        {
            throw new RuleException("assessment.case_day", $"Phiếu này của năm {head.Year}. Nhập ngày trong năm {head.Year}.", nameof(StateCase.On));
        }

        switch (list.Type.ElementOf())
        {
            case FormulaType.Share when input.Number is not (>= 0 and <= 100):
                throw new RuleException("assessment.case_number", "Nhập tỷ lệ từ 0 đến 100 %.", nameof(StateCase.Number));
            case FormulaType.YesNo when input.Answer is null:
                throw new RuleException("assessment.case_answer", "Chọn “có” hoặc “không”.", nameof(StateCase.Answer));
            case FormulaType.Date when input.On is null:
                throw new RuleException("assessment.case_day", "Nhập ngày, ví dụ 15/9/2025.", nameof(StateCase.On));
        }
    }

    private static void CheckLength(string? text, int most, string field)
    {
        if (text?.Length > most)
        {
            throw new RuleException("assessment.long", $"Viết gọn lại, không quá {most} ký tự.", field);
        }
    }

    private void Write(JournalWriter writer, AssessmentHead head, SetInput input, StatedEntry entry, StatedFigure? standing, string? source)
    {
        var stated = new StatedFigure
        {
            CommuneId = db.CommuneId,
            AssessmentId = head.Id,
            Name = input.Name,
            Revision = (standing?.Revision ?? 0) + 1,
            Kind = entry.Value?.Kind ?? standing?.Kind ?? StatisticKind.Text,
            Amount = entry.Value?.Number is { } number ? TenThousandths.Of(number) : null,
            Answer = entry.Value?.Answer,
            Day = entry.Value?.Day,
            Text = entry.Value?.Text,
            Source = source,
            StatedAt = writer.At,
            StatedBy = actor.Name,
        };
        db.StatedFigures.Add(stated);
        writer.Add(
            new FigureStated
            {
                Subject = head.Name,
                Label = input.Label,
                Before = standing is { Stands: true } ? standing.Value.InWords(input.Unit) : null,
                After = entry.Value?.InWords(input.Unit),
            },
            stated);
    }

    private static string? Given(string? text) => VietnameseText.Clean(text) is { Length: > 0 } clean ? clean : null;
}
