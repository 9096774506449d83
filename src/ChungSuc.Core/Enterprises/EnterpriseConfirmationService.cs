using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Enterprises;

/// <summary>What makes a fact count, and what makes it count no more.</summary>
public sealed class EnterpriseConfirmationService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock)
{
    public Task<Guid> ConfirmAsync(ConfirmFact input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            EnterpriseProcesses.Confirm,
            null,
            input,
            async writer =>
            {
                RequireOfficer();
                var fact = await db.FactAsync(actor, input.FactId, cancellationToken);
                if (fact.Void is not null || fact.Confirmation is not null)
                {
                    throw new RuleException(
                        "enterprise.confirmed",
                        fact.Void is not null ? "Dòng này đã hủy, không xác nhận nữa." : $"{fact.Confirmation!.UserName} đã xác nhận dòng này. Mở lại trang để xem.", // one of the two is there
                        nameof(ConfirmFact.Document));
                }

                var confirmation = New(input.ConfirmedOn, input.Document, fact.PaperOn, writer, fact.Id, null);
                writer.Add(
                    new EnterpriseFactConfirmed { Number = fact.NumberText, What = fact.Words, ConfirmedOn = confirmation.ConfirmedOn, Document = confirmation.Document },
                    fact,
                    confirmation);
                return fact.Id;
            },
            cancellationToken);

    /// <summary>Confirms the revision that the officer has seen; a newer one is not confirmed unseen.</summary>
    public Task<Guid> ConfirmProfileAsync(ConfirmProfile input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            EnterpriseProcesses.Confirm,
            null,
            input,
            async writer =>
            {
                RequireOfficer();
                var unit = await db.EnterpriseAsync(actor, input.UnitId, cancellationToken);
                var profile = await db.EnterpriseProfiles
                    .AsNoTracking()
                    .Include(p => p.Confirmation)
                    .Where(p => p.UnitId == unit.Id)
                    .OrderByDescending(p => p.Revision)
                    .FirstOrDefaultAsync(cancellationToken) ?? throw new NotFoundException("Profile of an enterprise");
                if (profile.Revision != input.Revision || profile.Confirmation is not null)
                {
                    throw new ConflictException(
                        profile.Confirmation is { } known
                            ? $"{known.UserName} đã xác nhận hồ sơ này ngày {VietnameseDate.Screen(known.ConfirmedOn)}. Mở lại trang để xem."
                            : $"{profile.RecordedBy} vừa ghi hồ sơ lần {profile.Revision}, anh/chị đang xem lần {input.Revision}. Mở lại trang, xem bản mới rồi xác nhận.");
                }

                var confirmation = New(input.ConfirmedOn, input.Document, null, writer, null, profile.Id);
                writer.Add(
                    new EnterpriseProfileConfirmed { Enterprise = unit.Name, Revision = profile.Revision, ConfirmedOn = confirmation.ConfirmedOn, Document = confirmation.Document },
                    unit,
                    confirmation);
                return unit.Id;
            },
            cancellationToken);

    public Task<Guid> VoidAsync(VoidFact input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            EnterpriseProcesses.Void,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var fact = await db.FactAsync(actor, input.FactId, cancellationToken);
                CheckVoid(fact);
                var voided = new EnterpriseFactVoid
                {
                    CommuneId = db.CommuneId,
                    FactId = fact.Id,
                    Reason = FactRules.Needed(input.Reason, EnterpriseFactVoid.ReasonLength, "Nêu lý do hủy, ví dụ “ghi nhầm sản lượng”.", nameof(VoidFact.Reason)),
                    UserId = actor.UserId,
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.EnterpriseFactVoids.Add(voided);
                writer.Add(new EnterpriseFactVoided { Number = fact.NumberText, What = fact.Words, WasConfirmed = fact.Confirmation is not null }, fact, voided);
                return fact.Id;
            },
            cancellationToken);

    private EnterpriseConfirmation New(DateOnly day, string? document, DateOnly? paperOn, JournalWriter writer, Guid? factId, Guid? profileId)
    {
        var on = FactRules.Past(day, VietnameseDate.Today(clock), "Nhập ngày xác nhận.", nameof(ConfirmFact.ConfirmedOn));
        if (on < paperOn)
        {
            throw new RuleException(
                "enterprise.confirm.early", $"Giấy tờ được ký ngày {VietnameseDate.Screen(paperOn.Value)}. Ngày xác nhận phải từ đó trở đi.", nameof(ConfirmFact.ConfirmedOn));
        }

        var confirmation = new EnterpriseConfirmation
        {
            CommuneId = db.CommuneId,
            FactId = factId,
            ProfileId = profileId,
            ConfirmedOn = on,
            Document = FactRules.Needed(
                document, EnterpriseConfirmation.DocumentLength, "Nhập giấy tờ làm căn cứ xác nhận, ví dụ “Giấy xác nhận số 12/GXN-UBND”.", nameof(ConfirmFact.Document)),
            UserId = actor.UserId,
            UserName = actor.Name,
            UserRole = actor.Role,
            At = writer.At,
        };
        db.EnterpriseConfirmations.Add(confirmation);
        return confirmation;
    }

    private void CheckVoid(EnterpriseFact fact)
    {
        if (fact.Void is not null)
        {
            throw new RuleException("enterprise.fact.voided", "Dòng này đã được hủy trước đó. Mở lại trang để xem lý do.", nameof(VoidFact.Reason));
        }

        if (!actor.MayVoid(fact))
        {
            throw new RuleException("enterprise.void.right", "Dòng đã được xã xác nhận. Báo cán bộ Chương trình nông thôn mới để hủy.", nameof(VoidFact.Reason));
        }
    }

    private void RequireOfficer()
    {
        if (!actor.MayConfirm())
        {
            throw new RuleException("enterprise.confirm.right", "Chỉ cán bộ Chương trình nông thôn mới hoặc Thư ký Hội đồng xác nhận, thay mặt UBND xã. Báo cán bộ đó.");
        }
    }
}
