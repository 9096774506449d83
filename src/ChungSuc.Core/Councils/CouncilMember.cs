using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Councils;

public enum CouncilSeat
{
    Chair = 1,
    DeputyChair = 2,
    StandingMember = 3,
    Member = 4,
}

public static class CouncilSeatNames
{
    public static string Vietnamese(this CouncilSeat seat) => seat switch
    {
        CouncilSeat.Chair => "Chủ tịch Hội đồng",
        CouncilSeat.DeputyChair => "Phó Chủ tịch Hội đồng",
        CouncilSeat.StandingMember => "Ủy viên thường trực",
        CouncilSeat.Member => "Ủy viên",
        _ => throw new ArgumentOutOfRangeException(nameof(seat), seat, "Unknown seat."),
    };

    public static string Vietnamese(this CouncilSeat seat, CouncilBody body) => (body, seat) switch
    {
        (CouncilBody.Council, _) => seat.Vietnamese(),
        (_, CouncilSeat.Chair) => "Trưởng Ban Chỉ đạo",
        (_, CouncilSeat.DeputyChair) => "Phó Trưởng Ban Chỉ đạo",
        (_, CouncilSeat.StandingMember) => "Ủy viên thường trực Ban Chỉ đạo",
        (_, CouncilSeat.Member) => "Thành viên Ban Chỉ đạo",
        _ => throw new ArgumentOutOfRangeException(nameof(seat), seat, "Unknown seat."),
    };
}

/// <summary>A seat in the emulation and commendation council or in the Steering Committee, held from a day until a day.</summary>
public sealed class CouncilMember : ICommuneOwned, IJournaled, IVersioned
{
    public const int PostLength = 200;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Null for a member who stands in no list of persons.</summary>
    public Guid? PersonId { get; init; }

    public required string FullName { get; init; }

    public required string NameSort { get; init; }

    /// <summary>Office outside the council: "Chủ tịch Hội Nông dân xã".</summary>
    public required string Post { get; init; }

    public required CouncilSeat Seat { get; init; }

    /// <summary>Null: the council, as rows say that were written before there was another body.</summary>
    public CouncilBody? Body { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; private set; }

    public int Version { get; set; }

    /// <summary>What he answers for; with those that have ended.</summary>
    public List<MemberCharge> Charges { get; } = [];

    public CouncilBody Of => Body ?? CouncilBody.Council;

    public string Title => $"{Post}, {Seat.Vietnamese(Of)}";

    public bool IsActiveOn(DateOnly day) => ValidFrom <= day && (ValidTo is null || day <= ValidTo);

    /// <summary>The last day still counts.</summary>
    public void End(DateOnly lastDay)
    {
        if (ValidTo is not null)
        {
            throw new RuleException("council.member.ended", $"Thành viên này đã thôi tham gia {Of.Vietnamese()}.");
        }

        if (lastDay < ValidFrom)
        {
            throw new RuleException("council.member.end_day", $"Nhập ngày từ {ValidFrom:dd/MM/yyyy} trở đi.", nameof(EndCouncilMember.LastDay));
        }

        ValidTo = lastDay;
    }
}

internal sealed class CouncilMemberMapping : IEntityTypeConfiguration<CouncilMember>
{
    public void Configure(EntityTypeBuilder<CouncilMember> builder)
    {
        builder.ToTable("council_members");
        builder.Property(m => m.FullName).HasMaxLength(Unit.NameLength);
        builder.Property(m => m.NameSort).HasMaxLength(Unit.NameLength * 4);
        builder.Property(m => m.Post).HasMaxLength(CouncilMember.PostLength);
        builder.Ignore(m => m.Of);
        builder.HasIndex(m => new { m.CommuneId, m.ValidFrom });
        builder.HasMany(m => m.Charges).WithOne().HasForeignKey(c => c.MemberId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(m => m.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
