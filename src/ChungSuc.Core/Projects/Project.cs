using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Projects;

/// <summary>A work (công trình) as its decision of approval describes it. Never edited; corrected by a void and a new record.</summary>
public sealed class Project : ICommuneOwned, IJournaled, IProven
{
    public const int NameLength = 300;
    public const int DecisionNumberLength = 100;

    /// <summary>How the place of a work of the commune as a whole is named.</summary>
    public const string WholeCommune = "toàn xã";

    public static readonly DateOnly FirstDay = new(2000, 1, 1);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    /// <summary>Year of the decision of approval.</summary>
    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string Name { get; init; }

    public required string NameFold { get; init; }

    public required ProjectField Field { get; init; }

    /// <summary>Village, residential area or the commune in which it stands.</summary>
    public required Guid UnitId { get; init; }

    public required string UnitPath { get; init; }

    /// <summary>The village of the unit; null for a work of the whole commune.</summary>
    public required Guid? VillageId { get; init; }

    public required string DecisionNumber { get; init; }

    public required DateOnly DecidedOn { get; init; }

    public required long TotalVnd { get; init; }

    public required DateOnly? StartsOn { get; init; }

    public required DateOnly? CompletesOn { get; init; }

    /// <summary>Of the programme of new rural areas: its debt hinders the recognition of the commune (Quyết định 18/2022/QĐ-TTg).</summary>
    public required bool IsOfProgramme { get; init; }

    public required string RecordedBy { get; init; }

    public required DateTime RecordedAt { get; init; }

    public List<ProjectFunding> Funding { get; } = [];

    public List<ProjectLine> Lines { get; } = [];

    public ProjectVoid? Void { get; private init; }

    public string NumberText => NumberOf(Year, Number);

    /// <summary>2025/007.</summary>
    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:000}");
}

/// <summary>A planned source of a work's money.</summary>
public sealed class ProjectFunding : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid ProjectId { get; init; }

    public required FundingSource Source { get; init; }

    public required long AmountVnd { get; init; }
}

internal sealed class ProjectMapping : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> builder)
    {
        builder.ToTable("projects");
        builder.HasQueryFilter(AppDbContext.VoidFilter, p => p.Void == null);
        builder.Property(p => p.Name).HasMaxLength(Project.NameLength);
        builder.Property(p => p.NameFold).HasMaxLength(Project.NameLength);
        builder.Property(p => p.UnitPath).HasMaxLength(Unit.PathLength);
        builder.Property(p => p.DecisionNumber).HasMaxLength(Project.DecisionNumberLength);
        builder.Property(p => p.RecordedBy).HasMaxLength(Unit.NameLength);
        builder.HasIndex(p => new { p.CommuneId, p.Year, p.Number }).IsUnique();
        builder.HasIndex(p => new { p.CommuneId, p.DecidedOn });
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.UnitId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Unit>().WithMany().HasForeignKey(p => p.VillageId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Funding).WithOne().HasForeignKey(f => f.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(p => p.Lines).WithOne().HasForeignKey(l => l.ProjectId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(p => p.Void).WithOne().HasForeignKey<ProjectVoid>(v => v.ProjectId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class ProjectFundingMapping : IEntityTypeConfiguration<ProjectFunding>
{
    public void Configure(EntityTypeBuilder<ProjectFunding> builder)
    {
        builder.ToTable("project_fundings");
        builder.HasIndex(f => new { f.ProjectId, f.Source }).IsUnique();
    }
}
