using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Data;

/// <summary>A row of numbers that starts at 1 each year: document numbers, receipt numbers (Nghị định 30/2020/NĐ-CP, Điều 15).</summary>
public sealed class NumberCounter : ICommuneOwned
{
    public const int SeriesLength = 40;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required string Series { get; init; }

    public required int Year { get; init; }

    public int Last { get; private set; }

    public int Next() => ++Last;

    /// <summary>Takes the next number inside the running process, so a number that is not saved is not used up.</summary>
    public static async Task<int> TakeAsync(AppDbContext db, string series, int year, CancellationToken cancellationToken)
    {
        // A process that takes several numbers finds the counter that it has just begun and not saved yet.
        var counter = db.NumberCounters.Local.SingleOrDefault(c => c.Series == series && c.Year == year)
            ?? await db.NumberCounters.SingleOrDefaultAsync(c => c.Series == series && c.Year == year, cancellationToken);
        if (counter is null)
        {
            counter = new NumberCounter { CommuneId = db.CommuneId, Series = series, Year = year };
            db.NumberCounters.Add(counter);
        }

        return counter.Next();
    }
}

internal sealed class NumberCounterMapping : IEntityTypeConfiguration<NumberCounter>
{
    public void Configure(EntityTypeBuilder<NumberCounter> builder)
    {
        builder.ToTable("number_counters");
        builder.Property(c => c.Series).HasMaxLength(NumberCounter.SeriesLength);
        builder.HasIndex(c => new { c.CommuneId, c.Series, c.Year }).IsUnique();
    }
}
