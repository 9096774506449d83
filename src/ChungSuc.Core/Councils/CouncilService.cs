using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

/// <summary>Seats of the council and of the Steering Committee, and what their holders are in charge of. The chairman of the commune founds both bodies.</summary>
public sealed class CouncilService(AppDbContext db, JournalBook journal, Actor actor)
{
    public Task<Guid> SeatAsync(SeatCouncilMember input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(CouncilProcesses.Seat, null, input, writer => SeatAsync(writer, input, cancellationToken), cancellationToken);

    /// <summary>Gives the key of the first.</summary>
    public Task<Guid> SeatAsync(SeatCouncilMembers input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CouncilProcesses.Seat,
            null,
            input,
            async writer =>
            {
                var keys = new List<Guid>();
                foreach (var member in input.Members)
                {
                    keys.Add(await SeatAsync(writer, member, cancellationToken));
                }

                return keys[0];
            },
            cancellationToken);

    /// <summary>What a member answers for from a day on. What was there and is not named again ends the day before.</summary>
    public Task<Guid> ChargeAsync(ChargeMember input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CouncilProcesses.Charge,
            null,
            input,
            async writer =>
            {
                var member = await MemberAsync(input.MemberId, input.Version, cancellationToken);
                if (member.ValidTo is not null || input.From < member.ValidFrom)
                {
                    throw new RuleException(
                        "council.charge.day", $"Phân công từ ngày {member.ValidFrom:dd/MM/yyyy} trở đi, khi người đó còn là thành viên.", nameof(ChargeMember.From));
                }

                await ChargeAsync(writer, member, input.From, input.Fields, input.VillageIds, cancellationToken);
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
                var member = await MemberAsync(input.MemberId, input.Version, cancellationToken);
                MeetingRules.Text(input.Reason, JournalProcess.ReasonLength, "Nêu lý do, ví dụ “chuyển công tác”.", nameof(EndCouncilMember.Reason));
                member.End(input.LastDay);
                writer.Add(new CouncilMemberEnded { FullName = member.FullName, Body = member.Body, LastDay = input.LastDay }, member);
                EndCharges(writer, member, [.. member.Charges.Where(c => c.ValidTo is null)], input.LastDay, []);
                return member.Id;
            },
            cancellationToken);

    private async Task<Guid> SeatAsync(JournalWriter writer, SeatCouncilMember input, CancellationToken cancellationToken)
    {
        MeetingRules.RequireKeeper(actor, input.Body);
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
            Body = input.Body == CouncilBody.Council ? null : input.Body,
            ValidFrom = input.From,
        };
        db.CouncilMembers.Add(member);
        writer.Add(new CouncilMemberSeated { FullName = name, Seat = input.Seat, Body = member.Body, From = input.From }, member);
        await ChargeAsync(writer, member, input.From, input.Fields, input.VillageIds, cancellationToken);
        return member.Id;
    }

    private async Task<CouncilMember> MemberAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        var member = await db.CouncilMembers.Include(m => m.Charges).SingleOrDefaultAsync(m => m.Id == id, cancellationToken)
            ?? throw new NotFoundException("Council member");
        MeetingRules.RequireKeeper(actor, member.Body);
        return member.Version == version ? member : throw new ConflictException($"Người khác vừa sửa thành viên {member.FullName}. Mở lại trang để xem.");
    }

    private async Task ChargeAsync(
        JournalWriter writer, CouncilMember member, DateOnly from, IReadOnlyList<string> fields, IReadOnlyList<Guid> villageIds, CancellationToken cancellationToken)
    {
        var wanted = fields
            .Select(VietnameseText.Clean)
            .Where(field => field.Length > 0)
            .Distinct(StringComparer.Ordinal)
            .Select(field => MeetingRules.Text(field, MemberCharge.FieldLength, string.Empty, nameof(ChargeMember.Fields)))
            .ToList();
        var ids = villageIds.Distinct().ToList();
        if (wanted.Count + ids.Count > MemberCharge.Most)
        {
            throw new RuleException("council.charge.many", $"Phân công tối đa {MemberCharge.Most} lĩnh vực và thôn cho một thành viên.", nameof(ChargeMember.Fields));
        }

        var villages = await db.Units.Where(u => u.CommuneId == db.CommuneId && ids.Contains(u.Id)).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        if (villages.Count != ids.Count)
        {
            throw new RuleException("council.charge.village", "Chọn thôn trong danh sách của xã.", nameof(ChargeMember.VillageIds));
        }

        var standing = member.Charges.Where(c => c.ValidTo is null).ToList();
        var given = wanted.Where(field => !standing.Exists(c => c.Field == field)).Select(field => Charge(member, from, field, null, field))
            .Concat(ids.Where(id => !standing.Exists(c => c.VillageId == id)).Select(id => Charge(member, from, null, id, villages[id])))
            .ToList();
        db.MemberCharges.AddRange(given);
        EndCharges(
            writer, member, standing.FindAll(c => c.Field is not null ? !wanted.Contains(c.Field) : !ids.Contains(c.VillageId!.Value)), // one of the two is given
            from.AddDays(-1), given, from);
    }

    private MemberCharge Charge(CouncilMember member, DateOnly from, string? field, Guid? villageId, string name) =>
        new() { CommuneId = db.CommuneId, MemberId = member.Id, Field = field, VillageId = villageId, Name = name, ValidFrom = from };

    /// <summary>The version of the member rises with each change of his charges: two people do not overwrite each other.</summary>
    private void EndCharges(JournalWriter writer, CouncilMember member, List<MemberCharge> ended, DateOnly lastDay, List<MemberCharge> given, DateOnly? from = null)
    {
        ended.ForEach(charge => charge.End(lastDay));
        if (given.Count + ended.Count == 0)
        {
            return;
        }

        if (db.Entry(member).State == EntityState.Unchanged)
        {
            db.Entry(member).State = EntityState.Modified;
        }

        writer.Add(
            new MemberCharged { FullName = member.FullName, Given = [.. given.Select(c => c.Name)], Ended = [.. ended.Select(c => c.Name)], From = from ?? lastDay.AddDays(1) },
            member,
            [.. given, .. ended]);
    }

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
        var body = input.Body ?? CouncilBody.Council;
        var seated = (await db.CouncilMembers.Where(m => m.ValidTo == null || m.ValidTo >= input.From).ToListAsync(cancellationToken))
            .Concat(db.CouncilMembers.Local) // those of the same process
            .Where(m => m.Of == body && (m.ValidTo is null || m.ValidTo >= input.From))
            .ToList();
        if (seated.Any(m => (input.PersonId is { } id && m.PersonId == id) || VietnameseText.Same(m.FullName, name)))
        {
            throw new RuleException("council.member.twice", $"{name} đã là thành viên {body.Vietnamese()}.", input.PersonId is null ? nameof(SeatCouncilMember.FullName) : nameof(SeatCouncilMember.PersonId));
        }

        if (input.Seat == CouncilSeat.Chair && seated.Find(m => m.Seat == CouncilSeat.Chair) is { } chair)
        {
            throw new RuleException(
                "council.chair.twice", $"{body.Vietnamese()} đã có {CouncilSeat.Chair.Vietnamese(body)} là {chair.FullName}. Ghi người đó thôi trước, hoặc chọn vị trí khác.", nameof(SeatCouncilMember.Seat));
        }
    }
}
