using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Mail;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Reminds a unit of what is missing: on its home page, and by mail to its people where mail is on.</summary>
public sealed class GapReminderService(AppDbContext db, JournalBook journal, Actor actor, GapQueries gaps, MailService mails, AssessmentGateQueries gate, TimeProvider clock)
{
    private const int MostNamed = 40;

    public static bool MayRemind(Actor actor) => actor.Role is null or Role.ProgrammeOfficer or Role.EmulationSecretary or Role.Chairman;

    public Task<Guid> RemindAsync(RemindOfGaps input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Remind,
            null,
            input,
            async writer =>
            {
                if (!MayRemind(actor))
                {
                    throw new RuleException("gap.role", "Cán bộ Chương trình, Thư ký Hội đồng hoặc Chủ tịch UBND xã nhắc các đơn vị.");
                }

                await gate.RequireOpenAsync(input.Year, cancellationToken);
                var unit = (await gaps.OfYearAsync(input.Year, cancellationToken)).SingleOrDefault(u => u.UnitId == input.UnitId) ?? throw new NotFoundException("Unit");
                var today = VietnameseDate.Today(clock);
                if (unit.Gaps.Count == 0)
                {
                    throw new RuleException("gap.none", $"{unit.UnitName} không còn thiếu gì trong các phiếu năm {input.Year}.");
                }

                if (unit.Reminder?.On == today)
                {
                    throw new RuleException("gap.today", $"Hôm nay {unit.Reminder.UserName} đã nhắc {unit.UnitName}. Ngày mai nhắc lại được, hoặc chép tin nhắn gửi Zalo.");
                }

                var drafts = (await ReceiversAsync(unit, today, cancellationToken)).ConvertAll(user => DraftOf(unit, user, input));
                var written = await mails.AddAsync(writer, drafts, cancellationToken);
                var reminder = new GapReminder
                {
                    CommuneId = db.CommuneId,
                    UnitId = unit.UnitId,
                    Year = input.Year,
                    Items = unit.Gaps.Count,
                    Mails = written,
                    UserName = actor.Name,
                    Post = actor.Post,
                    On = today,
                    At = writer.At,
                };
                db.GapReminders.Add(reminder);
                writer.Add(new GapsReminded { Unit = unit.UnitName, Year = input.Year, Items = reminder.Items, Mails = written }, reminder);
                return reminder.Id;
            },
            cancellationToken);

    /// <summary>Words for a mail and for Zalo alike.</summary>
    public static string MessageOf(UnitGaps unit, int year, string link) =>
        $"Kính gửi {unit.UnitName}. Đánh giá năm {year} còn thiếu {unit.Gaps.Count} mục:\n"
        + string.Join('\n', unit.Gaps.Take(MostNamed).Select((gap, i) => $"{i + 1}. {gap.Code} {gap.Name}{(gap.Head.Name == unit.UnitName ? string.Empty : $" ({gap.Head.Name})")}: thiếu {gap.Words}"))
        + (unit.Gaps.Count > MostNamed ? $"\nvà {unit.Gaps.Count - MostNamed} mục khác" : string.Empty)
        + $"\nBổ sung tại {link}";

    /// <summary>Accounts of the unit or of one above it, below the commune; for the commune's own sheets its programme officers.</summary>
    private async Task<List<Guid>> ReceiversAsync(UnitGaps unit, DateOnly today, CancellationToken cancellationToken)
    {
        var grants = await db.RoleGrants
            .Where(g => g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today))
            .Join(db.Units, g => g.UnitId, u => u.Id, (g, u) => new { g.UserId, g.Role, UnitId = u.Id, u.Path })
            .ToListAsync(cancellationToken);
        return
        [
            .. grants
                .Where(g => unit.UnitId == db.CommuneId
                    ? g.Role == Role.ProgrammeOfficer
                    : g.UnitId != db.CommuneId && unit.UnitPath.StartsWith(g.Path, StringComparison.Ordinal) && g.Role is not (Role.CouncilMember or Role.ProvinceReviewer))
                .Select(g => g.UserId)
                .Distinct(),
        ];
    }

    private static MailDraft DraftOf(UnitGaps unit, Guid userId, RemindOfGaps input) => new()
    {
        UserId = userId,
        Subject = $"{unit.UnitName} còn thiếu {unit.Gaps.Count} mục của đánh giá năm {input.Year}",
        Text = MessageOf(unit, input.Year, input.Link),
        Reason = MailReason.Missing,
        RecordId = unit.UnitId,
    };
}
