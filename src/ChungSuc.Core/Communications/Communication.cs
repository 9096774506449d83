using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Communications;

/// <summary>One item of news, broadcast, meeting or display. Never edited; corrected by a void and a new record.</summary>
public sealed class Communication : ICommuneOwned, IJournaled, IProven
{
    public const int TopicLength = 300;
    public const int ContentLength = 4000;
    public const int MostMinutes = 10_000;
    public const int MostReach = 10_000_000;

    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Year of the day on which it was done.</summary>
    public required int Year { get; init; }

    public required int Number { get; init; }

    public required CommunicationKind Kind { get; init; }

    public required CommunicationMedium Medium { get; init; }

    public required DateOnly HeldOn { get; init; }

    public required string Topic { get; init; }

    public required string TopicFold { get; init; }

    public string? Content { get; init; }

    /// <summary>Length on the air or of the session; null when not known.</summary>
    public int? Minutes { get; init; }

    /// <summary>Listeners, readers or those who came, as counted or estimated; null when not known.</summary>
    public int? Reach { get; init; }

    public long? CostVnd { get; init; }

    /// <summary>Who did it.</summary>
    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    /// <summary>Where it was done, or of which it tells; none for the commune as a whole.</summary>
    public List<CommunicationVillage> Villages { get; } = [];

    public List<ServedCampaign> Campaigns { get; } = [];

    public CommunicationVoid? Void { get; private init; }

    public string NumberText => NumberOf(Year, Number);

    /// <summary>2025/017.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

public sealed class CommunicationVillage : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid CommunicationId { get; init; }

    public required Guid VillageId { get; init; }
}

/// <summary>A movement or campaign that an item serves. It may serve several and is counted once in each (Kế hoạch của xã, mục I.2).</summary>
public sealed class ServedCampaign : ICommuneOwned, IJournaled
{
    public const int KeyLength = 100;
    public const int NameLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid CommunicationId { get; init; }

    /// <summary>The campaign's key in the plan, or the key of the movement.</summary>
    public required string Key { get; init; }

    /// <summary>As the plan called it on that day.</summary>
    public required string Name { get; init; }
}

/// <summary>An item does not count any more: why, who said so, when.</summary>
public sealed class CommunicationVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid CommunicationId { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class CommunicationMapping : IEntityTypeConfiguration<Communication>
{
    public void Configure(EntityTypeBuilder<Communication> builder)
    {
        builder.ToTable("communications");
        builder.HasQueryFilter(AppDbContext.VoidFilter, c => c.Void == null);
        builder.Property(c => c.Topic).HasMaxLength(Communication.TopicLength);
        builder.Property(c => c.TopicFold).HasMaxLength(Communication.TopicLength);
        builder.Property(c => c.Content).HasMaxLength(Communication.ContentLength);
        builder.Property(c => c.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(c => c.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(c => new { c.CommuneId, c.Year, c.Number }).IsUnique();
        builder.HasIndex(c => new { c.CommuneId, c.HeldOn });
        builder.HasOne<Unit>().WithMany().HasForeignKey(c => c.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Villages).WithOne().HasForeignKey(v => v.CommunicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(c => c.Campaigns).WithOne().HasForeignKey(s => s.CommunicationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(c => c.Void).WithOne().HasForeignKey<CommunicationVoid>(v => v.CommunicationId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class CommunicationVillageMapping : IEntityTypeConfiguration<CommunicationVillage>
{
    public void Configure(EntityTypeBuilder<CommunicationVillage> builder)
    {
        builder.ToTable("communication_villages");
        builder.HasIndex(v => new { v.CommunicationId, v.VillageId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(v => v.VillageId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ServedCampaignMapping : IEntityTypeConfiguration<ServedCampaign>
{
    public void Configure(EntityTypeBuilder<ServedCampaign> builder)
    {
        builder.ToTable("communication_campaigns");
        builder.Property(s => s.Key).HasMaxLength(ServedCampaign.KeyLength);
        builder.Property(s => s.Name).HasMaxLength(ServedCampaign.NameLength);
        builder.HasIndex(s => new { s.CommunicationId, s.Key }).IsUnique();
    }
}

internal sealed class CommunicationVoidMapping : IEntityTypeConfiguration<CommunicationVoid>
{
    public void Configure(EntityTypeBuilder<CommunicationVoid> builder)
    {
        builder.ToTable("communication_voids");
        builder.Property(v => v.Reason).HasMaxLength(CommunicationVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.CommunicationId).IsUnique();
    }
}
