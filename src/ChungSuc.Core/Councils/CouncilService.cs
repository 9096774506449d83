using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

/// <summary>Seats of the council. The chairman of the commune founds it; the secretary keeps the list.</summary>
public sealed class CouncilService(AppDbContext db, JournalBook journal, Actor actor)
{
    public Task<Guid> SeatAsync(SeatCouncilMember input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CouncilProcesses.Seat,
            null,
            input,
            async writer =>
            {
                MeetingRules.RequireSecretary(actor);
                var name = await NameAsync(input, cancellationToken);
                var post = MeetingRules.Text(input.Post, CouncilMember.PostLength, "Nhập chức vụ công tác, ví dụ “Chủ tịch Hội Nông dân xã”.", nameof(SeatCouncilMember.Post));
                await RefuseTwiceAsync(input, name, cancellationToken);
                var member = new CouncilMember
                {
                    CommuneId = db.CommuneId,
                    PersonId = input.PersonId,
                    FullName = name,
                    NameSort = VietnameseText.PersonSortKey(name),
                    Post = post,
                    Seat = input.Seat,
                    ValidFrom = input.From,
                };
                db.CouncilMembers.Add(member);
                writer.Add(new CouncilMemberSeated { FullName = name, Seat = input.Seat, From = input.From }, member);
                return member.Id;
            },
            cancellationToken);

    public Task<Guid> EndAsync(EndCouncilMember input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CouncilProcesses.End,
            input.Reason,
            input,
            async writer =>
            {
                MeetingRules.RequireSecretary(actor);
                var member = await db.CouncilMembers.SingleOrDefaultAsync(m => m.Id == input.MemberId, cancellationToken)
                    ?? throw new NotFoundException("Council member");
                MeetingRules.Text(input.Reason, JournalProcess.ReasonLength, "Nêu lý do, ví dụ “chuyển công tác”.", nameof(EndCouncilMember.Reason));
                if (member.Version != input.Version)
                {
                    throw new ConflictException($"Người khác vừa sửa thành viên {member.FullName}. Mở lại trang để xem.");
                }

                member.End(input.LastDay);
                writer.Add(new CouncilMemberEnded { FullName = member.FullName, LastDay = input.LastDay }, member);
                return member.Id;
            },
            cancellationToken);

    private async Task<string> NameAsync(SeatCouncilMember input, CancellationToken cancellationToken)
    {
        if (input.PersonId is not { } id)
        {
            return MeetingRules.Text(input.FullName, Units.Unit.NameLength, "Nhập họ tên, hoặc chọn người trong danh sách.", nameof(SeatCouncilMember.FullName));
        }

        return await db.Persons.Where(p => p.Id == id).Select(p => p.FullName).SingleOrDefaultAsync(cancellationToken)
            ?? throw new RuleException("council.person", "Chọn người trong danh sách của xã.", nameof(SeatCouncilMember.PersonId));
    }

    private async Task RefuseTwiceAsync(SeatCouncilMember input, string name, CancellationToken cancellationToken)
    {
        var seated = await db.CouncilMembers
            .Where(m => m.ValidTo == null || m.ValidTo >= input.From)
            .Select(m => new { m.FullName, m.PersonId, m.Seat })
            .ToListAsync(cancellationToken);
        if (seated.Any(m => (input.PersonId is { } id && m.PersonId == id) || VietnameseText.Same(m.FullName, name)))
        {
            throw new RuleException("council.member.twice", $"{name} đã là thành viên Hội đồng.", input.PersonId is null ? nameof(SeatCouncilMember.FullName) : nameof(SeatCouncilMember.PersonId));
        }

        if (input.Seat == CouncilSeat.Chair && seated.FirstOrDefault(m => m.Seat == CouncilSeat.Chair) is { } chair)
        {
            throw new RuleException(
                "council.chair.twice", $"Hội đồng đã có Chủ tịch là {chair.FullName}. Ghi người đó thôi trước, hoặc chọn vị trí khác.", nameof(SeatCouncilMember.Seat));
        }
    }
}
