using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Contributions;

/// <summary>One thing that somebody gave, with its receipt.</summary>
public sealed record GiftRow(Guid Id, int Year, int Number, string GiverName, DateOnly GivenOn, string Purpose, string? ReceiptNumber, int Files, IReadOnlyList<GivenLine> Lines)
{
    public string NumberText => Contribution.NumberOf(Year, Number);

    public string Words => GivenLine.Join(Lines);

    public long ValueVnd => Lines.Sum(l => l.ValueVnd ?? 0);

    /// <summary>A receipt of the People's Committee confirms it.</summary>
    public bool IsConfirmed => ReceiptNumber is not null;
}

/// <summary>What participants of the commune gave, gift by gift.</summary>
public sealed class GiverQueries(AppDbContext db)
{
    /// <summary>Gifts of some givers, the latest first.</summary>
    public Task<IReadOnlyList<GiftRow>> GiftsAsync(SubjectKind kind, Guid id, CancellationToken cancellationToken) => GiftsAsync(db, [(kind, id)], cancellationToken);

    internal static async Task<IReadOnlyList<GiftRow>> GiftsAsync(AppDbContext db, IEnumerable<(SubjectKind Kind, Guid Id)> givers, CancellationToken cancellationToken)
    {
        var keys = givers.Select(g => Contribution.KeyOf(g.Kind, g.Id, string.Empty)).ToList();
        return await db.Contributions
            .Where(c => keys.Contains(c.GiverKey))
            .OrderByDescending(c => c.GivenOn)
            .ThenByDescending(c => c.Number)
            .Select(c => new GiftRow(
                c.Id, c.Year, c.Number, c.GiverName, c.GivenOn, c.Purpose, c.ReceiptNumber, db.EvidenceLinks.Count(l => l.RecordId == c.Id),
                c.Lines.OrderBy(l => l.Position).Select(l => new GivenLine(l.Kind, l.QuantityTenThousandths, l.UnitText, l.Description, l.ValueVnd, l.ValueBasis)).ToList()))
            .ToListAsync(cancellationToken);
    }
}
