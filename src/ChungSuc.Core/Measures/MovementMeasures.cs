using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Measures;

/// <summary>
/// Registrations and units' own plans, for the sheets of units. Once one of a kind is recorded in a year, a unit without one has "no"; before that nothing
/// is known. A registration is never a condition of an award, so no set of the catalogue eliminates by it.
/// </summary>
public sealed class MovementMeasures : IMeasureSource
{
    public const string RegistrationRoom = "registrations";
    public const string PlanRoom = "unit_plans";

    private static readonly UnitKind[] Units = [UnitKind.Village, UnitKind.ResidentialArea, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative];

    private static readonly Measure HasPlan = new(
        "thi_dua.co_ke_hoach", "Có kế hoạch riêng", null, MeasureKind.YesNo, "Đơn vị đã ban hành kế hoạch của mình cho năm hoặc cho cả giai đoạn, theo kế hoạch của xã.", Units);

    private static readonly Measure PlanDay = new(
        "thi_dua.ngay_ke_hoach", "Ngày ban hành kế hoạch riêng", null, MeasureKind.Date, "Ngày của kế hoạch ban hành sớm nhất của đơn vị cho năm hoặc cho cả giai đoạn.", Units);

    private static readonly Measure HasRegistered = new(
        "dang_ky.da_dang_ky", "Đã đăng ký thi đua", null, MeasureKind.YesNo, "Đã đăng ký, giao ước thi đua trong năm.", Units)
    {
        Participants = [SubjectKind.Unit, SubjectKind.Household, SubjectKind.Person],
    };

    private static readonly Measure Registrations = new(
        "dang_ky.so_dang_ky", "Số đăng ký thi đua", "đăng ký", MeasureKind.Number, "Số đăng ký thi đua trong năm của đơn vị và của đơn vị, hộ, cá nhân thuộc đơn vị.", [UnitKind.Commune, .. Units]);

    public IReadOnlyList<Measure> Measures { get; } = [HasPlan, PlanDay, HasRegistered, Registrations];

    public async Task FillAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        if (request.Wants(HasRegistered.Key) || request.Wants(Registrations.Key))
        {
            await FillRegistrationsAsync(db, request, table, cancellationToken);
        }

        if (request.Wants(HasPlan.Key) || request.Wants(PlanDay.Key))
        {
            await FillPlansAsync(db, request, table, cancellationToken);
        }
    }

    public async Task<IReadOnlyList<FigureRecord>> RecordsAsync(AppDbContext db, string key, Guid unitId, int year, DateOnly today, CancellationToken cancellationToken)
    {
        if (key == HasPlan.Key || key == PlanDay.Key)
        {
            var plans = await db.UnitPlans
                .Where(p => p.UnitId == unitId && (p.Year == null || p.Year == year) && p.IssuedOn <= new DateOnly(year, 12, 31))
                .OrderByDescending(p => p.IssuedOn)
                .Select(p => new { p.Id, p.IssuedOn, p.Title, p.Number, Files = db.EvidenceLinks.Count(e => e.RecordId == p.Id) })
                .ToListAsync(cancellationToken);
            return [.. plans.Select(p => new FigureRecord(p.Id, p.IssuedOn, p.Title, p.Number ?? "không số", p.Files, RecordsReference.Record(PlanRoom, p.Id)))];
        }

        var path = key == Registrations.Key ? await db.Units.Where(u => u.Id == unitId).Select(u => u.Path).SingleAsync(cancellationToken) : null;
        var rows = await db.Registrations
            .Where(r => r.Year == year && (path == null ? r.SubjectId == unitId : r.UnitPath.StartsWith(path)))
            .OrderByDescending(r => r.RegisteredOn)
            .ThenByDescending(r => r.Number)
            .Take(200)
            .Select(r => new { r.Id, r.RegisteredOn, r.Name, r.Year, r.Number, Pledges = r.Pledges.Count, Files = db.EvidenceLinks.Count(e => e.RecordId == r.Id) })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(r => new FigureRecord(
                r.Id, r.RegisteredOn, $"{Registration.NumberOf(r.Year, r.Number)}: {r.Name}", $"{r.Pledges} điều giao ước", r.Files, RecordsReference.Record(RegistrationRoom, r.Id))),
        ];
    }

    private static async Task FillRegistrationsAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var rows = await db.Registrations.Where(r => r.Year == request.Year).Select(r => new { r.Id, r.SubjectId, r.UnitPath }).ToListAsync(cancellationToken);
        if (rows.Count == 0)
        {
            return;
        }

        var known = rows.ToLookup(r => r.SubjectId, r => r.Id);
        foreach (var subject in await SubjectsAsync(db, request, cancellationToken))
        {
            if (request.Wants(HasRegistered.Key) && subject.Id != db.CommuneId)
            {
                table.Put(subject.Id, HasRegistered.Key, new Figure(MeasureKind.YesNo)
                {
                    Answer = known.Contains(subject.Id),
                    Source = $"sổ đăng ký thi đua năm {request.Year}",
                    Records = RecordsReference.Of(RegistrationRoom, subject.Id, request.Year),
                });
            }

            if (request.Wants(Registrations.Key) && subject.Path is { } path)
            {
                var count = rows.Count(r => r.UnitPath.StartsWith(path, StringComparison.Ordinal));
                table.Put(subject.Id, Registrations.Key, new Figure(MeasureKind.Number)
                {
                    Number = count,
                    Source = $"sổ đăng ký thi đua năm {request.Year}, {VietnameseNumber.Format(count)} đăng ký",
                    Records = RecordsReference.Of(RegistrationRoom, subject.Id, request.Year),
                });
            }
        }
    }

    private static async Task FillPlansAsync(AppDbContext db, FigureRequest request, FigureTable table, CancellationToken cancellationToken)
    {
        var plans = await db.UnitPlans
            .Where(p => (p.Year == null || p.Year == request.Year) && p.IssuedOn <= request.LastDay)
            .Select(p => new { p.UnitId, p.IssuedOn, Files = db.EvidenceLinks.Count(e => e.RecordId == p.Id) })
            .ToListAsync(cancellationToken);
        if (plans.Count == 0)
        {
            return;
        }

        var own = plans.ToLookup(p => p.UnitId);
        foreach (var unit in (await SubjectsAsync(db, request, cancellationToken)).Where(u => u.Id != db.CommuneId))
        {
            var figure = new Figure(MeasureKind.YesNo)
            {
                Answer = own.Contains(unit.Id),
                Source = $"sổ kế hoạch của đơn vị, {own[unit.Id].Count()} kế hoạch cho năm {request.Year}",
                Records = RecordsReference.Of(PlanRoom, unit.Id, request.Year),
                EvidenceCount = own[unit.Id].Sum(p => p.Files),
            };
            if (request.Wants(HasPlan.Key))
            {
                table.Put(unit.Id, HasPlan.Key, figure);
            }

            if (request.Wants(PlanDay.Key) && own.Contains(unit.Id))
            {
                table.Put(unit.Id, PlanDay.Key, figure with { Kind = MeasureKind.Date, Answer = null, Day = own[unit.Id].Min(p => p.IssuedOn) });
            }
        }
    }

    private static async Task<List<Place>> SubjectsAsync(AppDbContext db, FigureRequest request, CancellationToken cancellationToken) => request.Participants switch
    {
        SubjectKind.Household => await db.Households.Where(h => request.UnitId == null || h.Id == request.UnitId).Select(h => new Place(h.Id, null)).ToListAsync(cancellationToken),
        SubjectKind.Person => await db.Persons.Where(p => request.UnitId == null || p.Id == request.UnitId).Select(p => new Place(p.Id, null)).ToListAsync(cancellationToken),
        _ => await db.Units
            .Where(u => (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && (request.UnitId == null || u.Id == request.UnitId))
            .Select(u => new Place(u.Id, u.Path))
            .ToListAsync(cancellationToken),
    };

    private sealed record Place(Guid Id, string? Path);
}
