using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>
/// A participant registers for the movement in a year and pledges (đăng ký thi đua, giao ước). Never edited: withdrawn with a reason, then recorded anew.
/// It is never a condition of an award: Luật Thi đua, khen thưởng 06/2022/QH15 Điều 5 gives awards by what was achieved.
/// </summary>
public sealed class Registration : ICommuneOwned, IJournaled, IProven
{
    public const int TitlesLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid MovementId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required RegistrantKind Kind { get; init; }

    /// <summary>The unit, household or person that registers.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>Its name on the day it registered.</summary>
    public required string Name { get; init; }

    public required string NameFold { get; init; }

    public required string NameSort { get; init; }

    /// <summary>The unit itself, the household's village, the person's unit.</summary>
    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required DateOnly RegisteredOn { get; init; }

    /// <summary>Titles and forms it strives for, in its own words.</summary>
    public string? Titles { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public List<Pledge> Pledges { get; } = [];

    public RegistrationWithdrawal? Withdrawal { get; private init; }

    public string NumberText => NumberOf(Year, Number);

    /// <summary>2025/007.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

/// <summary>One thing that is pledged, with a figure of its own where there is one; a measure lets the result stand beside it at the end of the year.</summary>
public sealed class Pledge : ICommuneOwned, IJournaled
{
    public const int TextLength = 500;
    public const int UnitLength = 50;
    public const int MeasureLength = 100;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid RegistrationId { get; init; }

    public required int Position { get; init; }

    public required string Text { get; init; }

    public required PledgeSense Sense { get; init; }

    public long? ValueTenThousandths { get; init; }

    public string? Unit { get; init; }

    public string? Measure { get; init; }

    public decimal? Value => ValueTenThousandths is { } stored ? Shared.TenThousandths.ToNumber(stored) : null;
}

/// <summary>Whether more or less than the figure keeps the pledge.</summary>
public enum PledgeSense
{
    AtLeast = 1,
    AtMost = 2,
}

public static class PledgeSenseNames
{
    public static string Vietnamese(this PledgeSense sense) => sense switch
    {
        PledgeSense.AtLeast => "ít nhất",
        PledgeSense.AtMost => "không quá",
        _ => throw new ArgumentOutOfRangeException(nameof(sense), sense, "Unknown sense."),
    };

    public static bool IsKeptBy(this PledgeSense sense, decimal pledged, decimal result) => sense == PledgeSense.AtLeast ? result >= pledged : result <= pledged;
}

/// <summary>A registration does not count any more: why, who said so, when.</summary>
public sealed class RegistrationWithdrawal : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid RegistrationId { get; init; }

    public required string Reason { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class RegistrationMapping : IEntityTypeConfiguration<Registration>
{
    public void Configure(EntityTypeBuilder<Registration> builder)
    {
        builder.ToTable("registrations");
        builder.HasQueryFilter(AppDbContext.VoidFilter, r => r.Withdrawal == null);
        builder.Property(r => r.Name).HasMaxLength(Unit.NameLength + 10);
        builder.Property(r => r.NameFold).HasMaxLength(Unit.NameLength + 10);
        builder.Property(r => r.NameSort).HasMaxLength(Unit.NameLength * 4);
        builder.Property(r => r.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(r => r.Titles).HasMaxLength(Registration.TitlesLength);
        builder.Property(r => r.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(r => new { r.CommuneId, r.Year, r.Number }).IsUnique();
        builder.HasIndex(r => new { r.MovementId, r.Year, r.Kind, r.SubjectId });
        builder.HasOne<Movement>().WithMany().HasForeignKey(r => r.MovementId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(r => r.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(r => r.Pledges).WithOne().HasForeignKey(p => p.RegistrationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Withdrawal).WithOne().HasForeignKey<RegistrationWithdrawal>(w => w.RegistrationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class PledgeMapping : IEntityTypeConfiguration<Pledge>
{
    public void Configure(EntityTypeBuilder<Pledge> builder)
    {
        builder.ToTable("pledges");
        builder.Property(p => p.Text).HasMaxLength(Pledge.TextLength);
        builder.Property(p => p.Unit).HasMaxLength(Pledge.UnitLength);
        builder.Property(p => p.Measure).HasMaxLength(Pledge.MeasureLength);
        builder.Ignore(p => p.Value);
        builder.HasIndex(p => new { p.RegistrationId, p.Position }).IsUnique();
    }
}

internal sealed class RegistrationWithdrawalMapping : IEntityTypeConfiguration<RegistrationWithdrawal>
{
    public void Configure(EntityTypeBuilder<RegistrationWithdrawal> builder)
    {
        builder.ToTable("registration_withdrawals");
        builder.Property(w => w.Reason).HasMaxLength(RegistrationWithdrawal.ReasonLength);
        builder.Property(w => w.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(w => w.RegistrationId).IsUnique();
    }
}
