using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Units;

/// <summary>Units below the commune, households and persons.</summary>
public sealed class UnitService(AppDbContext db, JournalBook journal, Actor actor)
{
    private static readonly UnitKind[] BelowCommune =
    [
        UnitKind.Village, UnitKind.ResidentialArea, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative,
    ];

    public Task<Guid> AddAsync(AddUnit input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(UnitProcesses.Add, null, input, async writer => (await AddAsync(input, writer, cancellationToken)).Id, cancellationToken);

    /// <summary>Returns the key of the first one added.</summary>
    public Task<Guid> AddAsync(AddParticipants input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            UnitProcesses.AddParticipants,
            null,
            input,
            async writer =>
            {
                var units = await db.Units.Where(u => u.CommuneId == db.CommuneId).ToDictionaryAsync(u => u.Id, cancellationToken);
                var first = Guid.Empty;
                foreach (var wanted in input.Households)
                {
                    var village = UnitOf(units, wanted.VillageId);
                    var household = Add(wanted.HeadName, village, writer);
                    first = first == Guid.Empty ? household.Id : first;
                }

                foreach (var wanted in input.Persons)
                {
                    var unit = UnitOf(units, wanted.UnitId);
                    var person = Person.Create(
                        db.CommuneId, unit.Id, Named(wanted.FullName, nameof(AddPerson.FullName)), wanted.BirthYear, wanted.Sex, wanted.Post, wanted.IsDirectWorker);
                    db.Persons.Add(person);
                    writer.Add(new PersonAdded { FullName = person.FullName, Unit = unit.Name }, person);
                    first = first == Guid.Empty ? person.Id : first;
                }

                return first;
            },
            cancellationToken);

    /// <summary>Adds inside a process of another act, such as an import.</summary>
    internal async Task<Unit> AddAsync(AddUnit input, JournalWriter writer, CancellationToken cancellationToken)
    {
        Check(input);
        var parentId = input.ParentId ?? db.CommuneId;
        var parent = db.Units.Local.FirstOrDefault(u => u.Id == parentId)
            ?? await db.Units.SingleOrDefaultAsync(u => u.Id == parentId, cancellationToken) ?? throw new NotFoundException("Unit");
        var unit = Unit.Create(input.Kind, input.Name, parent, input.From, basis: input.Basis, communeId: db.CommuneId);
        if (await db.Units.AnyAsync(u => u.CommuneId == db.CommuneId && u.Kind == unit.Kind && u.NameFold == unit.NameFold && u.ValidTo == null, cancellationToken))
        {
            throw new RuleException("unit.name.taken", $"Xã đã có {unit.Name}. Chọn đơn vị đó trong danh sách hoặc đặt tên khác.", nameof(AddUnit.Name));
        }

        db.Units.Add(unit);
        writer.Add(new UnitAdded { Name = unit.Name, Kind = unit.Kind, From = unit.ValidFrom }, unit);
        return unit;
    }

    internal Household Add(string headName, Unit village, JournalWriter writer)
    {
        var household = Household.Create(db.CommuneId, Yours(village).Id, Named(headName, nameof(AddHousehold.HeadName)));
        db.Households.Add(household);
        writer.Add(new HouseholdAdded { HeadName = household.HeadName, Village = village.Name }, household);
        return household;
    }

    internal void Rename(Household household, string headName, Unit village, JournalWriter writer)
    {
        Yours(village);
        var before = household.HeadName;
        household.Rename(Named(headName, nameof(AddHousehold.HeadName)));
        writer.Add(new HouseholdRenamed { Before = before, After = household.HeadName, Village = village.Name }, household);
    }

    /// <summary>Takes a household off the list; the caller has made sure that nothing names it.</summary>
    internal void Void(Household household, Unit village, string reason, JournalWriter writer)
    {
        Yours(village);
        var voided = new HouseholdVoid { CommuneId = db.CommuneId, HouseholdId = household.Id, Reason = reason, VoidedBy = actor.Name, VoidedAt = writer.At };
        db.HouseholdVoids.Add(voided);
        writer.Add(new HouseholdVoided { HeadName = household.HeadName, Village = village.Name }, household, voided);
    }

    /// <summary>Ends a unit on a day; what stands under it stays under its name.</summary>
    internal static void End(Unit unit, DateOnly lastDay, JournalWriter writer)
    {
        unit.End(lastDay);
        writer.Add(new UnitEnded { Name = unit.Name, LastDay = lastDay }, unit);
    }

    private static void Check(AddUnit input)
    {
        if (!BelowCommune.Contains(input.Kind))
        {
            throw new RuleException("unit.kind", "Chọn loại đơn vị thuộc xã.", nameof(AddUnit.Kind));
        }

        Named(input.Name, nameof(AddUnit.Name));
    }

    private static string Named(string name, string field)
    {
        var clean = VietnameseText.Clean(name);
        return clean.Length switch
        {
            0 => throw new RuleException("unit.name.empty", "Nhập tên.", field),
            > Unit.NameLength => throw new RuleException("unit.name.long", $"Tên dài quá {Unit.NameLength} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    private Unit UnitOf(Dictionary<Guid, Unit> units, Guid id)
    {
        var unit = units.GetValueOrDefault(id)
            ?? throw new RuleException("unit.unknown", "Chọn thôn hoặc đơn vị trong danh sách của xã.", nameof(AddHousehold.VillageId));
        return Yours(unit);
    }

    private Unit Yours(Unit unit)
    {
        return actor.Covers(unit.Path)
            ? unit
            : throw new RuleException("unit.not_yours", $"Anh/chị chỉ thêm được người của đơn vị mình. Nhờ cán bộ xã thêm vào {unit.Name}.", nameof(AddHousehold.VillageId));
    }
}
