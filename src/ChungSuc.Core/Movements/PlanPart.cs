using ChungSuc.Core.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Movements;

/// <summary>One object of a plan, in the order of its file, with the clause it comes from.</summary>
public abstract class PlanPart : ICommuneOwned, IJournaled
{
    public const int KeyLength = 80;
    public const int ClauseLength = 40;
    public const int NameLength = 300;
    public const int UnitLength = 50;
    public const int CodeLength = 20;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid EditionId { get; init; }

    public required int Position { get; init; }
}

internal static class PlanPartMapping
{
    public static EntityTypeBuilder<T> IsPart<T>(this EntityTypeBuilder<T> builder, string table, System.Linq.Expressions.Expression<Func<MovementEdition, IEnumerable<T>?>> list)
        where T : PlanPart
    {
        builder.ToTable(table);
        builder.HasIndex(p => new { p.EditionId, p.Position });
        builder.HasOne<MovementEdition>().WithMany(list).HasForeignKey(p => p.EditionId).OnDelete(DeleteBehavior.Restrict);
        return builder;
    }
}
