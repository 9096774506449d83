using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

/// <summary>Saves what is written of a movement page by page, until it becomes a file.</summary>
public sealed class MovementDraftService(AppDbContext db, JournalBook journal, Actor actor)
{
    private static readonly string[] Levels = [.. MovementFileWords.Levels.Select(l => l.Word)];

    private static readonly string[] MilestoneKinds = [.. MovementFileWords.MilestoneKinds.Select(k => k.Word)];

    /// <summary>Begins a draft, or changes the paper of one.</summary>
    public Task<Guid> WriteAsync(ChangeMovementDraft input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            MovementDraftProcesses.Write,
            null,
            input,
            async writer =>
            {
                RequireRight();
                var head = Check(input);
                var draft = await BegunAsync(input, writer.At, cancellationToken);
                draft.Change(head);
                writer.Add(
                    new MovementDraftChanged { ShortName = draft.ShortName, Period = draft.Period.ToString(), Number = draft.Number, Date = draft.Date }, draft);
                return draft.Id;
            },
            cancellationToken);

    public Task<Guid> AddAsync(AddDraftLine input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            MovementDraftProcesses.Line,
            null,
            input,
            async writer =>
            {
                RequireRight();
                var draft = await db.MovementDrafts.Include(d => d.Lines).SingleOrDefaultAsync(d => d.Id == input.DraftId, cancellationToken) ?? throw new NotFoundException("Movement draft");
                var line = LineOf(input, draft);
                db.Add(line);
                writer.Add(new DraftLineAdded { Draft = draft.ShortName, Kind = line.Kind, Text = line.Text }, line);
                return draft.Id;
            },
            cancellationToken);

    public Task<Guid> RemoveAsync(RemoveDraftLine input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            MovementDraftProcesses.Line,
            null,
            input,
            async writer =>
            {
                RequireRight();
                var draft = await db.MovementDrafts.Include(d => d.Lines).SingleOrDefaultAsync(d => d.Id == input.DraftId, cancellationToken) ?? throw new NotFoundException("Movement draft");
                var line = draft.Lines.Find(l => l.Id == input.LineId && l.RemovedAt is null) ?? throw new NotFoundException("Line of a movement draft");
                line.Remove(writer.At);
                writer.Add(new DraftLineRemoved { Draft = draft.ShortName, Kind = line.Kind, Text = line.Text }, line);
                return draft.Id;
            },
            cancellationToken);

    private async Task<MovementDraft> BegunAsync(ChangeMovementDraft input, DateTime at, CancellationToken cancellationToken)
    {
        if (input.DraftId is not { } id)
        {
            var fresh = new MovementDraft { CommuneId = db.CommuneId, StartedBy = actor.Name, StartedAt = at };
            db.MovementDrafts.Add(fresh);
            return fresh;
        }

        var draft = await db.MovementDrafts.SingleOrDefaultAsync(d => d.Id == id, cancellationToken) ?? throw new NotFoundException("Movement draft");
        return draft.Version == input.Version ? draft : throw new ConflictException(
            $"Người khác vừa sửa bản nháp này: tên ngắn nay là “{draft.ShortName}”, {draft.Period}. Mở lại trang để xem, rồi quyết định.");
    }

    private static ChangeMovementDraft Check(ChangeMovementDraft input)
    {
        if (input.ToYear < input.FromYear || input.FromYear is < 1948 or > 2100 || input.ToYear > 2100)
        {
            throw new RuleException("movement.draft.period", "Năm cuối phải từ năm đầu trở đi, trong khoảng 1948 - 2100.", nameof(ChangeMovementDraft.ToYear));
        }

        var forms = input.FormCodes.Where(code => code?.Length is > 0 and <= PlanPart.CodeLength).Distinct().ToList();
        if (forms.Count == 0)
        {
            throw new RuleException("movement.draft.forms", "Chọn ít nhất một hình thức khen thưởng.", nameof(ChangeMovementDraft.FormCodes));
        }

        return input with
        {
            FormCodes = forms,
            Name = FormText.Needed(input.Name, MovementEdition.NameLength, "Nhập tên phong trào.", nameof(ChangeMovementDraft.Name)),
            ShortName = FormText.Needed(input.ShortName, MovementEdition.ShortNameLength, "Nhập tên ngắn của phong trào.", nameof(ChangeMovementDraft.ShortName)),
            Scope = FormText.Needed(input.Scope, MovementEdition.NameLength, "Nhập phạm vi, ví dụ “trên địa bàn xã”.", nameof(ChangeMovementDraft.Scope)),
            Title = FormText.Needed(input.Title, MovementDraftLine.WordLength, "Nhập trích yếu kế hoạch.", nameof(ChangeMovementDraft.Title)),
            Issuer = FormText.Needed(input.Issuer, MovementEdition.LauncherLength, "Nhập cơ quan ban hành.", nameof(ChangeMovementDraft.Issuer)),
            Number = FormText.Given(input.Number, PlanPart.UnitLength, nameof(ChangeMovementDraft.Number)),
            Signer = FormText.Given(input.Signer, MovementEdition.ShortNameLength, nameof(ChangeMovementDraft.Signer)),
            Purpose = FormText.Needed(input.Purpose, MovementDraftLine.TextLength, "Nêu mục đích của phong trào.", nameof(ChangeMovementDraft.Purpose)),
        };
    }

    private MovementDraftLine LineOf(AddDraftLine input, MovementDraft draft)
    {
        const string Text = nameof(AddDraftLine.Text);
        CheckKind(input, draft);
        return new MovementDraftLine
        {
            CommuneId = db.CommuneId,
            DraftId = draft.Id,
            Kind = input.Kind,
            Position = draft.Lines.Count,
            Text = FormText.Needed(input.Text, input.Kind == DraftLineKind.Duty ? MovementDraftLine.TextLength : MovementDraftLine.WordLength, "Nhập nội dung.", Text),
            Who = Lines(input.Who, nameof(AddDraftLine.Who)),
            Subjects = PlanWords.Join([.. input.Subjects.Distinct()]),
            Criteria = Lines(input.Criteria, nameof(AddDraftLine.Criteria)),
            Reference = FormText.Given(input.Reference, PlanTarget.MeasureLength, nameof(AddDraftLine.Reference)),
            Unit = FormText.Given(input.Unit, PlanPart.UnitLength, nameof(AddDraftLine.Unit)),
            FromScaled = input.From is { } from ? PlanTarget.Scaled(from) : null,
            ToScaled = input.To is { } to ? PlanTarget.Scaled(to) : null,
            BaselineScaled = input.Baseline is { } baseline ? PlanTarget.Scaled(baseline) : null,
            Year = input.Year,
            Date = input.Date,
            Word = input.Word,
        };
    }

    /// <summary>Each kind asks for its own.</summary>
    private static void CheckKind(AddDraftLine input, MovementDraft draft)
    {
        Ask(input.Subjects.Any(s => !MovementFileWords.Subjects.ContainsKey(s)), "Chọn đối tượng trong danh sách.", nameof(AddDraftLine.Subjects));
        switch (input.Kind)
        {
            case DraftLineKind.Target:
                Ask(input.Subjects.Count != 1, "Chọn một đối tượng của chỉ tiêu.", nameof(AddDraftLine.Subjects));
                Ask(string.IsNullOrWhiteSpace(input.Unit), "Nhập đơn vị tính.", nameof(AddDraftLine.Unit));
                Ask(input.From is not { } from || from < 0, "Nhập số phải đạt.", nameof(AddDraftLine.From));
                Ask(input.To < input.From, "Số trên của khoảng phải lớn hơn số dưới.", nameof(AddDraftLine.To));
                Ask(string.IsNullOrWhiteSpace(input.Reference), "Chọn số liệu để đếm chỉ tiêu.", nameof(AddDraftLine.Reference));
                Ask(input.Year is not { } due || !draft.Period.Contains(due), $"Chọn năm phải đạt trong {draft.Period}.", nameof(AddDraftLine.Year));
                break;
            case DraftLineKind.Group:
                Ask(input.Subjects.Count == 0, "Chọn ít nhất một đối tượng của nhóm.", nameof(AddDraftLine.Subjects));
                Ask(string.IsNullOrWhiteSpace(input.Criteria), "Ghi ít nhất một tiêu chí, mỗi dòng một tiêu chí.", nameof(AddDraftLine.Criteria));
                Ask(draft.Of(DraftLineKind.Group).Count() >= MovementDraftFile.MostGroups, $"Một phong trào có nhiều nhất {MovementDraftFile.MostGroups} nhóm.", nameof(AddDraftLine.Text));
                break;
            case DraftLineKind.Duty:
                Ask(string.IsNullOrWhiteSpace(input.Who), "Ghi ai làm, mỗi dòng một đơn vị.", nameof(AddDraftLine.Who));
                break;
            case DraftLineKind.Milestone:
                Ask(!MilestoneKinds.Contains(input.Word), "Chọn loại mốc.", nameof(AddDraftLine.Word));
                Ask(string.IsNullOrWhiteSpace(input.Who), "Ghi ai làm.", nameof(AddDraftLine.Who));
                Ask(input.Year is { } year && !draft.Period.Contains(year), $"Chọn năm trong {draft.Period}, hoặc để trống cho mọi năm.", nameof(AddDraftLine.Year));
                break;
            case DraftLineKind.Parent:
                Ask(!Levels.Contains(input.Word) || input.Word == Levels[0], "Chọn cấp của kế hoạch cấp trên.", nameof(AddDraftLine.Word));
                Ask(string.IsNullOrWhiteSpace(input.Who), "Nhập cơ quan ban hành.", nameof(AddDraftLine.Who));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(input), input.Kind, "Unknown kind of line.");
        }

        static void Ask(bool isWrong, string sentence, string field)
        {
            if (isWrong)
            {
                throw new RuleException("movement.draft.line", sentence, field);
            }
        }
    }

    private static string? Lines(string? text, string field) => VietnameseText.CleanLines(text) switch
    {
        { Length: 0 } => null,
        { Length: > MovementDraftLine.TextLength } => throw new RuleException("movement.long", $"Viết gọn trong {MovementDraftLine.TextLength} ký tự.", field),
        { } clean => clean,
    };

    private void RequireRight()
    {
        if (actor.Role is not (null or Role.EmulationSecretary or Role.Chairman))
        {
            throw new RuleException("movement.right", "Chỉ thư ký Hội đồng hoặc Chủ tịch UBND xã soạn được phong trào.");
        }
    }
}
