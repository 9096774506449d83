using ChungSuc.Core.Data;
using ChungSuc.Core.Policies;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>
/// Policies issued and used, and solutions proposed, by unit; policies that a person helped to draft (Kế hoạch của xã, mục II.2, IV.1.a, IV.1.đ).
/// Once a year's register is begun, a unit without entries has 0; before that nothing is known.
/// </summary>
public sealed class PolicyMeasures : IMeasureSource
{
    public const string Room = "policies";
    public const string ProposalRoom = "proposals";
    public const string UseFilter = "use";

    private const string Proposed = "chinh_sach.so_de_xuat";
    private const string Used = "chinh_sach.so_da_trien_khai";
    private const string Drafted = "chinh_sach.tham_gia";

    private static readonly UnitKind[] Kinds = [.. PolicyService.UserKinds];

    public IReadOnlyList<Measure> Measures { get; } =
    [
        Count("chinh_sach.so_ban_hanh", "Chủ trương, chính sách, kế hoạch đã ban hành", "văn bản", "Số văn bản trong sổ chính sách do đơn vị ban hành trong năm; của xã thì đếm mọi văn bản các cơ quan của xã ban hành."),
        Count("chinh_sach.so_da_ban_hanh", "Chủ trương, chính sách đã ban hành", "văn bản", "Số văn bản trong sổ chính sách do đơn vị ban hành trong năm; của xã thì đếm mọi văn bản các cơ quan của xã ban hành."),
        Count(Used, "Cơ chế, chính sách đã triển khai", "văn bản", "Số văn bản mà đơn vị có ghi việc triển khai trong năm, mỗi văn bản tính một lần; của xã thì đếm văn bản có ít nhất một đơn vị triển khai."),
        Count(Proposed, "Giải pháp đã đề xuất được ghi nhận", "đề xuất", "Số đề xuất của đơn vị được ghi nhận trong năm, tính theo ngày ghi nhận."),
        new(Drafted, "Cơ chế, chính sách, hướng dẫn đã tham gia xây dựng", "văn bản", MeasureKind.Cases, "Từng văn bản ban hành trong năm mà người đó được ghi là tham gia xây dựng.", [])
        {
            Participants = [SubjectKind.Person],
        },
    ];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        if (request.Participants == SubjectKind.Person)
        {
            await FillPersonsAsync(db, request, table, cancellationToken);
            return;
        }

        var columns = new List<Column>();
        if (Measures.Any(m => m.Key is not (Proposed or Drafted) && request.Wants(m.Key)))
        {
            columns.AddRange(await PolicyColumnsAsync(db, request, cancellationToken));
        }

        if (request.Wants(Proposed))
        {
            columns.AddRange(await ProposalColumnAsync(db, request, cancellationToken));
        }

        var units = columns.Count == 0 ? [] : await db.Units
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && Kinds.Contains(u.Kind) && (request.UnitId == null || u.Id == request.UnitId))
            .Select(u => u.Id)
            .ToListAsync(cancellationToken);
        foreach (var (unit, column) in units.SelectMany(_ => columns, (unit, column) => (unit, column)))
        {
            Put(table, request, column.Key, unit, [.. column.Facts.Where(f => unit == db.CommuneId ? f.UnitId is not null : f.UnitId == unit)]);
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        var only = unitId == db.CommuneId ? null : (Guid?)unitId;
        switch (key)
        {
            case Proposed:
                var proposals = await new ProposalQueries(db).ListAsync(new ProposalFilter { UnitId = only, AcceptedYear = year }, cancellationToken);
                return [.. proposals.Select(p => new FigureRecord(p.Id, p.AcceptedOn!.Value, p.Title, p.State.Vietnamese(), p.Files, RecordsReference.Record(ProposalRoom, p.Id)))];
            case Used:
                var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
                var uses = await db.PolicyUses
                    .Where(u => u.UsedOn >= first && u.UsedOn <= last && (only == null || u.UnitId == only))
                    .Join(db.Policies, u => u.PolicyId, p => p.Id, (u, p) => new { Use = u, p.DocumentNumber, p.IssuedOn, Files = db.EvidenceLinks.Count(e => e.RecordId == u.Id) })
                    .OrderByDescending(x => x.Use.UsedOn)
                    .ToListAsync(cancellationToken);
                return [.. uses.Select(x => new FigureRecord(
                    x.Use.Id, x.Use.UsedOn, $"{x.DocumentNumber}: {x.Use.What}", $"sau {x.Use.UsedOn.DayNumber - x.IssuedOn.DayNumber} ngày", x.Files, RecordsReference.Record(Room, x.Use.PolicyId)))];
            case Drafted:
                return [.. (await DraftedAsync(db, year, unitId, cancellationToken)).Select(d => new FigureRecord(
                    d.PolicyId, d.On, d.Label, "tham gia xây dựng", d.Files, RecordsReference.Record(Room, d.PolicyId)))];
            default:
                var policies = await new PolicyQueries(db).ListAsync(PolicyFilter.OfYear(year) with { IssuerUnitId = unitId }, cancellationToken);
                return [.. policies.Select(p => new FigureRecord(p.Id, p.IssuedOn, $"{p.DocumentNumber}: {p.Title}", p.Kind.Vietnamese(), p.Files, RecordsReference.Record(Room, p.Id)))];
        }
    }

    /// <summary>Issued and used, by one statement; nothing when the register of the year is not begun.</summary>
    private async Task<IEnumerable<Column>> PolicyColumnsAsync(AppDbContext db, FigureRequest request, CancellationToken cancellationToken)
    {
        var (first, last) = (request.FirstDay, request.LastDay);
        var policies = await db.Policies
            .Where(p => (p.IssuedOn >= first && p.IssuedOn <= last) || p.Uses.Any(u => u.UsedOn >= first && u.UsedOn <= last))
            .Select(p => new
            {
                p.Id,
                p.IssuerUnitId,
                IsIssued = p.IssuedOn >= first && p.IssuedOn <= last,
                Files = db.EvidenceLinks.Count(e => e.RecordId == p.Id),
                Uses = p.Uses.Where(u => u.UsedOn >= first && u.UsedOn <= last).Select(u => new { u.UnitId, Files = db.EvidenceLinks.Count(e => e.RecordId == u.Id) }).ToList(),
            })
            .ToListAsync(cancellationToken);
        List<Fact> issued = [.. policies.Where(p => p.IsIssued).Select(p => new Fact(p.Id, p.IssuerUnitId, p.Files))];
        List<Fact> used = [.. policies.SelectMany(p => p.Uses, (p, u) => new Fact(p.Id, u.UnitId, u.Files))];
        return policies.Count == 0 ? [] : Measures
            .Where(m => m.Key is not (Proposed or Drafted) && request.Wants(m.Key))
            .Select(m => new Column(m.Key, m.Key == Used ? used : issued));
    }

    /// <summary>Accepted in the year, whenever proposed; nothing when none was proposed or accepted in it.</summary>
    private static async Task<IEnumerable<Column>> ProposalColumnAsync(AppDbContext db, FigureRequest request, CancellationToken cancellationToken)
    {
        var (first, last) = (request.FirstDay, request.LastDay);
        var proposals = await db.Proposals
            .Select(p => new
            {
                p.Id,
                p.UnitId,
                p.ProposedOn,
                IsAccepted = p.Steps.Any(s => s.Kind == ProposalStepKind.Accepted && s.On >= first && s.On <= last),
                Files = db.EvidenceLinks.Count(e => e.RecordId == p.Id || p.Steps.Any(s => s.Id == e.RecordId)),
            })
            .Where(p => p.IsAccepted || (p.ProposedOn >= first && p.ProposedOn <= last))
            .ToListAsync(cancellationToken);
        return proposals.Count == 0 ? [] : [new Column(Proposed, [.. proposals.Where(p => p.IsAccepted).Select(p => new Fact(p.Id, p.UnitId, p.Files))])];
    }

    private static async Task FillPersonsAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        if (!await db.Policies.AnyAsync(p => p.IssuedOn >= request.FirstDay && p.IssuedOn <= request.LastDay, cancellationToken))
        {
            return;
        }

        var drafted = (await DraftedAsync(db, request.Year, request.UnitId, cancellationToken)).ToLookup(d => d.PersonId);
        var persons = await db.Persons.Where(p => request.UnitId == null || p.Id == request.UnitId).Select(p => p.Id).ToListAsync(cancellationToken);
        foreach (var person in persons)
        {
            var own = drafted[person].ToList();
            table.Put(person, Drafted, new Figure(MeasureKind.Cases)
            {
                Cases = [.. own.Select(d => new FigureCase(d.Label, d.On, RecordsReference.Record(Room, d.PolicyId)))],
                Source = own.Count == 0
                    ? $"sổ chính sách năm {request.Year} không ghi người này tham gia văn bản nào"
                    : $"sổ chính sách năm {request.Year}, tham gia {VietnameseNumber.Format(own.Count)} văn bản",
                Records = own.Count == 1 ? RecordsReference.Record(Room, own[0].PolicyId) : RecordsReference.Of(Room, db.CommuneId, request.Year),
                EvidenceCount = own.Sum(d => d.Files),
            });
        }
    }

    private static async Task<List<Draft>> DraftedAsync(AppDbContext db, int year, Guid? personId, CancellationToken cancellationToken) =>
        await db.PolicyAuthors
            .Where(a => personId == null || a.PersonId == personId)
            .Join(db.Policies.Where(p => p.Year == year), a => a.PolicyId, p => p.Id, (a, p) => new { a.PersonId, p.Id, p.IssuedOn, p.DocumentNumber, p.Title })
            .OrderBy(x => x.IssuedOn)
            .Select(x => new Draft(x.PersonId, x.Id, x.IssuedOn, x.DocumentNumber + ": " + x.Title, db.EvidenceLinks.Count(e => e.RecordId == x.Id)))
            .ToListAsync(cancellationToken);

    private static Measure Count(string key, string name, string unit, string meaning) => new(key, name, unit, MeasureKind.Number, meaning, Kinds);

    private static void Put(FigureTable table, FigureRequest request, string key, Guid unitId, List<Fact> facts)
    {
        var count = facts.Select(f => f.Id).Distinct().Count();
        table.Put(unitId, key, new Figure(MeasureKind.Number)
        {
            Number = count,
            Source = key == Proposed
                ? $"sổ đề xuất, {VietnameseNumber.Format(count)} đề xuất được ghi nhận trong năm {request.Year}"
                : $"sổ chính sách năm {request.Year}, {VietnameseNumber.Format(count)} văn bản",
            Records = RecordsReference.Of(key == Proposed ? ProposalRoom : Room, unitId, request.Year, key == Used ? [(UseFilter, "1")] : []),
            EvidenceCount = facts.Sum(f => f.Files),
        });
    }

    private sealed record Column(string Key, IReadOnlyList<Fact> Facts);

    private sealed record Fact(Guid Id, Guid? UnitId, int Files);

    private sealed record Draft(Guid PersonId, Guid PolicyId, DateOnly On, string Label, int Files);
}
