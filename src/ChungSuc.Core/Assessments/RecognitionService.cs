using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Records decisions that recognise units, and those that take a recognition back.</summary>
public sealed class RecognitionService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, AssessmentGateQueries gate, TimeProvider clock)
{
    public static readonly DateOnly FirstDay = new(2010, 1, 1);

    public Task<Guid> RecordAsync(RecordRecognition input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            RecognitionProcesses.Record,
            null,
            input,
            async writer =>
            {
                RequireRight();
                var title = RecognitionTitles.Find(input.Title) ?? throw new RuleException("recognition.title", "Chọn danh hiệu được công nhận.", nameof(RecordRecognition.Title));
                var unit = await UnitAsync(input.UnitId, title, cancellationToken);
                var recognition = Build(input, title, unit, writer.At);
                await CheckTwinAsync(recognition, unit, cancellationToken);
                db.Recognitions.Add(recognition);
                writer.Add(
                    new RecognitionRecorded
                    {
                        Unit = unit.Name,
                        Title = title.Name,
                        DecisionNumber = recognition.DecisionNumber,
                        DecidedOn = recognition.DecidedOn,
                        Issuer = recognition.Issuer,
                        ValidUntil = recognition.ValidUntil,
                    },
                    recognition);
                await evidence.BindAsync(writer, recognition, input.Evidence, cancellationToken);
                return recognition.Id;
            },
            cancellationToken);

    public Task<Guid> RevokeAsync(RevokeRecognition input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            RecognitionProcesses.Revoke,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                RequireRight();
                var (recognition, unit) = await FindAsync(input.RecognitionId, cancellationToken);
                if (recognition.Revocation is not null)
                {
                    throw new RuleException("recognition.revoked", "Công nhận này đã ghi thu hồi. Mở lại trang để xem.");
                }

                if (input.RevokedOn < recognition.DecidedOn || input.RevokedOn > VietnameseDate.Today(clock))
                {
                    throw new RuleException(
                        "recognition.revoked.day", $"Ngày thu hồi phải từ ngày công nhận ({VietnameseDate.Screen(recognition.DecidedOn)}) đến hôm nay.", nameof(RevokeRecognition.RevokedOn));
                }

                var revocation = new RecognitionRevocation
                {
                    CommuneId = db.CommuneId,
                    RecognitionId = recognition.Id,
                    RevokedOn = input.RevokedOn,
                    DecisionNumber = Needed(input.DecisionNumber, Recognition.NumberLength, "Nhập số quyết định thu hồi.", nameof(RevokeRecognition.DecisionNumber)),
                    Reason = Needed(input.Reason, RecognitionVoid.ReasonLength, "Nêu lý do thu hồi như quyết định ghi.", nameof(RevokeRecognition.Reason)),
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.Add(revocation);
                writer.Add(
                    new RecognitionRevoked
                    {
                        Unit = unit, Title = RecognitionTitles.NameOf(recognition.Title), DecisionNumber = revocation.DecisionNumber, RevokedOn = revocation.RevokedOn,
                    },
                    recognition,
                    revocation);
                return recognition.Id;
            },
            cancellationToken);

    public Task<Guid> VoidAsync(VoidRecognition input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            RecognitionProcesses.Void,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                RequireRight();
                var (recognition, unit) = await FindAsync(input.RecognitionId, cancellationToken);
                var voided = new RecognitionVoid
                {
                    CommuneId = db.CommuneId,
                    RecognitionId = recognition.Id,
                    Reason = Needed(input.Reason, RecognitionVoid.ReasonLength, "Nêu lý do hủy, ví dụ “ghi nhầm khu dân cư”.", nameof(VoidRecognition.Reason)),
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.Add(voided);
                writer.Add(
                    new RecognitionVoided { Unit = unit, Title = RecognitionTitles.NameOf(recognition.Title), DecisionNumber = recognition.DecisionNumber }, recognition, voided);
                return recognition.Id;
            },
            cancellationToken);

    public Task<Guid> AddFilesAsync(AddRecognitionFiles input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            RecognitionProcesses.AddFiles,
            null,
            input,
            async writer =>
            {
                RequireRight();
                var (recognition, unit) = await FindAsync(input.RecognitionId, cancellationToken);
                var fresh = await evidence.UnboundAsync(recognition.Id, input.Evidence, cancellationToken);
                if (fresh.Count == 0)
                {
                    throw new RuleException("recognition.files", "Chọn tệp quyết định chưa lưu.", "Evidence");
                }

                writer.Add(new RecognitionFilesAdded { Unit = unit, DecisionNumber = recognition.DecisionNumber }, recognition);
                await evidence.BindAsync(writer, recognition, fresh, cancellationToken);
                return recognition.Id;
            },
            cancellationToken);

    private void RequireRight() =>
        gate.Allow("recognition.right", "Việc ghi công nhận do thư ký Hội đồng hoặc cán bộ chương trình làm.", Role.EmulationSecretary, Role.ProgrammeOfficer, Role.Chairman);

    private Recognition Build(RecordRecognition input, RecognitionTitle title, Unit unit, DateTime at)
    {
        if (input.DecidedOn < FirstDay || input.DecidedOn > VietnameseDate.Today(clock))
        {
            throw new RuleException("recognition.day", "Ngày quyết định phải từ năm 2010 đến hôm nay. Nhập ngày ghi trên quyết định.", nameof(RecordRecognition.DecidedOn));
        }

        if (input.ValidUntil < input.DecidedOn)
        {
            throw new RuleException("recognition.until", "Ngày hết hiệu lực phải sau ngày quyết định.", nameof(RecordRecognition.ValidUntil));
        }

        var note = VietnameseText.Clean(input.Note);
        return new Recognition
        {
            CommuneId = db.CommuneId,
            UnitId = unit.Id,
            UnitPath = unit.Path,
            UnitFold = unit.NameFold,
            Title = title.Key,
            DecisionNumber = Needed(input.DecisionNumber, Recognition.NumberLength, "Nhập số quyết định công nhận.", nameof(RecordRecognition.DecisionNumber)),
            DecidedOn = input.DecidedOn,
            Issuer = Needed(input.Issuer, Recognition.IssuerLength, "Nhập cơ quan ban hành quyết định.", nameof(RecordRecognition.Issuer)),
            ValidUntil = input.ValidUntil,
            Note = note.Length == 0 ? null : Needed(note, Recognition.NoteLength, string.Empty, nameof(RecordRecognition.Note)),
            RecordedBy = actor.Name,
            RecordedAt = at,
        };
    }

    private async Task CheckTwinAsync(Recognition recognition, Unit unit, CancellationToken cancellationToken)
    {
        var known = await db.Recognitions
            .Include(r => r.Revocation)
            .AsNoTracking()
            .Where(r => r.UnitId == unit.Id && r.Title == recognition.Title)
            .ToListAsync(cancellationToken);
        if (known.Find(r => r.HoldsOn(recognition.DecidedOn) || r.DecisionNumber == recognition.DecisionNumber) is { } twin)
        {
            throw new RuleException(
                "recognition.known",
                $"{unit.Name} đã được công nhận danh hiệu này theo quyết định số {twin.DecisionNumber} ngày {VietnameseDate.Citation(twin.DecidedOn)}. Kiểm tra lại, hoặc ghi thu hồi bản trước.",
                nameof(RecordRecognition.UnitId));
        }
    }

    private async Task<(Recognition Recognition, string Unit)> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await db.Recognitions.Include(r => r.Revocation).SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException("Recognition");
        return (found, await db.Units.Where(u => u.Id == found.UnitId).Select(u => u.Name).SingleAsync(cancellationToken));
    }

    private async Task<Unit> UnitAsync(Guid id, RecognitionTitle title, CancellationToken cancellationToken)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId), cancellationToken)
            ?? throw new NotFoundException("Unit");
        return title.Kinds.Contains(unit.Kind) ? unit : throw new RuleException(
            "recognition.unit", $"“{title.Name}” không dành cho {unit.Name}. Chọn {title.Noun} được công nhận.", nameof(RecordRecognition.UnitId));
    }

    private static string Needed(string? text, int most, string sentence, string field) => VietnameseText.Clean(text) switch
    {
        { Length: 0 } => throw new RuleException("recognition.needed", sentence, field),
        { } clean when clean.Length > most => throw new RuleException("recognition.long", $"Viết gọn trong {most} ký tự.", field),
        { } clean => clean,
    };
}
