using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Projects;

/// <summary>A work or one line of it does not count any more: why, who said so, when. Exactly one of the two keys is set.</summary>
public sealed class ProjectVoid : ICommuneOwned, IJournaled
{
    public const int ReasonLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public Guid? ProjectId { get; init; }

    public Guid? LineId { get; init; }

    public required string Reason { get; init; }

    public required Guid? UserId { get; init; }

    public required string UserName { get; init; }

    public required DateTime At { get; init; }
}

internal sealed class ProjectVoidMapping : IEntityTypeConfiguration<ProjectVoid>
{
    public void Configure(EntityTypeBuilder<ProjectVoid> builder)
    {
        builder.ToTable("project_voids");
        builder.Property(v => v.Reason).HasMaxLength(ProjectVoid.ReasonLength);
        builder.Property(v => v.UserName).HasMaxLength(Unit.NameLength);
        builder.HasIndex(v => v.ProjectId).IsUnique();
        builder.HasIndex(v => v.LineId).IsUnique();
    }
}
