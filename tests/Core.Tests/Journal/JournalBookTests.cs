using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ChungSuc.Core.Tests.Journal;

public sealed class JournalBookTests(TestApp app) : IClassFixture<TestApp>
{
    private static AddUnit Village(string name) => new() { Kind = UnitKind.Village, Name = name, From = new DateOnly(2025, 7, 1) };

    [Fact]
    public async Task Write_APersonActs_ProcessSaysWhoInWhichOfficeWhenAndWhat()
    {
        var id = await app.AsAsync<UnitService, Guid>(Role.Administrator, units => units.AddAsync(Village("Thôn Nhật Ký")));

        var line = await app.DbAsync(db => db.JournalEvents
            .Where(e => e.SubjectId == id)
            .Join(db.JournalProcesses, e => e.ProcessId, p => p.Id, (e, p) => new { e, p })
            .SingleAsync());
        Assert.Equal("unit.add", line.p.Kind);
        Assert.Equal("Người administrator", line.p.UserName);
        Assert.Equal("Quản trị hệ thống", line.p.Post);
        Assert.Equal(TestCommunes.Start.UtcDateTime, line.p.At);
        Assert.Equal("UnitAdded", line.e.Kind);
        Assert.Equal("thêm đơn vị Thôn Nhật Ký (Thôn)", line.e.Sentence);
        Assert.StartsWith($"Unit {id:N} ", line.e.Seals, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_SameKeySameInput_OneEffectAndTheSameAnswer()
    {
        var key = Guid.CreateVersion7();

        var first = await app.AsAsync<UnitService, Guid>(Role.Administrator, units => units.AddAsync(Village("Thôn Một Lần")), key);
        var second = await app.AsAsync<UnitService, Guid>(Role.Administrator, units => units.AddAsync(Village("Thôn Một Lần")), key);

        Assert.Equal(first, second);
        Assert.Equal(1, await app.DbAsync(db => db.Units.CountAsync(u => u.Name == "Thôn Một Lần")));
        Assert.Equal(1, await app.DbAsync(db => db.JournalProcesses.CountAsync(p => p.OnceKey == key)));
    }

    [Fact]
    public async Task Write_SameKeyInParallel_OneEffectAndTheSameAnswer()
    {
        var key = Guid.CreateVersion7();

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => Task.Run(() =>
            app.AsAsync<UnitService, Guid>(Role.Administrator, units => units.AddAsync(Village("Thôn Song Song")), key))));

        Assert.Single(answers.Distinct());
        Assert.Equal(1, await app.DbAsync(db => db.Units.CountAsync(u => u.Name == "Thôn Song Song")));
    }

    [Fact]
    public async Task Write_UsedKeyWithOtherInput_IsRefusedAndSaysWhatToDo()
    {
        var key = Guid.CreateVersion7();
        await app.AsAsync<UnitService, Guid>(Role.Administrator, units => units.AddAsync(Village("Thôn Khóa A")), key);

        var broken = await Assert.ThrowsAsync<RuleException>(() =>
            app.AsAsync<UnitService, Guid>(Role.Administrator, units => units.AddAsync(Village("Thôn Khóa B")), key));

        Assert.Equal("once.used", broken.Code);
        Assert.Equal(0, await app.DbAsync(db => db.Units.CountAsync(u => u.Name == "Thôn Khóa B")));
    }

    [Fact]
    public async Task Write_RuleBroken_NothingIsWritten()
    {
        var before = await app.DbAsync(db => db.JournalProcesses.CountAsync());

        await Assert.ThrowsAsync<RuleException>(() =>
            app.AsAsync<UnitService, Guid>(Role.Administrator, units => units.AddAsync(Village(TestCommunes.VillageA))));

        Assert.Equal(before, await app.DbAsync(db => db.JournalProcesses.CountAsync()));
    }

    [Fact]
    public async Task SaveChanges_OutsideAProcess_Throws()
    {
        var broken = await Assert.ThrowsAsync<InvalidOperationException>(() => app.DbAsync(async db =>
        {
            var commune = await db.Units.SingleAsync(u => u.Id == app.CommuneId);
            db.Units.Add(Unit.Create(UnitKind.Village, "Thôn Lén", commune, new DateOnly(2025, 7, 1), communeId: app.CommuneId));
            return await db.SaveChangesAsync();
        }));

        Assert.Contains("outside a journal process", broken.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Write_RowThatNoEventNames_Throws()
    {
        var kind = new ProcessKind("test.escape", "Thử", typeof(UnitAdded));

        var broken = await Assert.ThrowsAsync<InvalidOperationException>(() => app.AsAsync<IServiceProvider, Guid>(Role.Administrator, services =>
        {
            var db = services.GetRequiredService<AppDbContext>();
            return services.GetRequiredService<JournalBook>().WriteAsync(kind, null, new { }, async _ =>
            {
                var commune = await db.Units.SingleAsync(u => u.Id == app.CommuneId);
                var unit = Unit.Create(UnitKind.Village, "Thôn Trốn", commune, new DateOnly(2025, 7, 1), communeId: app.CommuneId);
                db.Units.Add(unit);
                return unit.Id;
            });
        }));

        Assert.Contains("no event names it", broken.Message, StringComparison.Ordinal);
        Assert.Equal(0, await app.DbAsync(db => db.Units.CountAsync(u => u.Name == "Thôn Trốn")));
    }

    [Fact]
    public async Task Write_IntoAnotherCommune_Throws()
    {
        var kind = new ProcessKind("test.foreign", "Thử", typeof(HouseholdAdded));

        await Assert.ThrowsAsync<InvalidOperationException>(() => app.AsAsync<IServiceProvider, Guid>(Role.Administrator, services =>
        {
            var db = services.GetRequiredService<AppDbContext>();
            return services.GetRequiredService<JournalBook>().WriteAsync(kind, null, new { }, async writer =>
            {
                var household = Household.Create(app.OtherCommuneId, (await db.Units.FirstAsync()).Id, "Hộ Lạc");
                db.Households.Add(household);
                writer.Add(new HouseholdAdded { HeadName = household.HeadName, Village = "?" }, household);
                return household.Id;
            });
        }));
    }

    [Fact]
    public async Task Read_WithoutAScope_SeesNothing()
    {
        await using var scope = app.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<AppDbContext>();

        Assert.Equal(0, await db.Households.CountAsync());
        Assert.Equal(0, await db.JournalEvents.CountAsync());
        Assert.Equal(0, await db.Units.CountAsync(u => u.Kind == UnitKind.Village));
    }

    [Fact]
    public async Task Read_InOneCommune_DoesNotSeeTheOther()
    {
        var names = await app.DbAsync(db => db.Units.Where(u => u.Kind == UnitKind.Village).Select(u => u.Name).ToListAsync());

        Assert.Contains(TestCommunes.VillageA, names);
        Assert.DoesNotContain(TestCommunes.OtherVillage, names);
    }
}
