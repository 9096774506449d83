using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.WorkItems;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>What the pages of tasks let one choose from.</summary>
public sealed class WorkItemChoices(AppDbContext db, SubjectQueries subjects, Actor actor, TimeProvider clock)
{
    private const string UserPrefix = "user:";
    private const string PersonPrefix = "person:";
    private const int MostPersons = 300;

    public static IReadOnlyList<SelectListItem> Selections { get; } =
        [.. Enum.GetValues<WorkItemSelection>().Select(s => new SelectListItem(s.Vietnamese(), s.ToString()))];

    public static IReadOnlyList<SelectListItem> Scopes { get; } =
    [
        new("Việc của tôi", nameof(WorkItemScope.Mine)),
        new("Đơn vị tôi, kể cả phối hợp", nameof(WorkItemScope.Unit)),
        new("Toàn xã", nameof(WorkItemScope.All)),
    ];

    public static IReadOnlyList<SelectListItem> Sources { get; } =
        [.. Enum.GetValues<WorkItemSourceKind>().Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public static IReadOnlyList<SelectListItem> Marks { get; } =
        [.. Enum.GetValues<QualityMark>().Select(m => new SelectListItem(m.Vietnamese(), m.ToString()))];

    public Guid CommuneId => db.CommuneId;

    /// <summary>Who reads the page.</summary>
    public WorkItemReader Reader => WorkItemReader.Of(actor, db.CommuneId);

    /// <summary>Every unit that may own a task, the People's Committee first, then by kind.</summary>
    public async Task<IReadOnlyList<SelectListItem>> UnitsAsync(CancellationToken cancellationToken)
    {
        var units = await subjects.UnitsAsync(VietnameseDate.Today(clock), cancellationToken);
        return
        [
            new SelectListItem("Ủy ban nhân dân xã", CommuneId.ToString()),
            .. units.OrderBy(u => Rank(u.Kind)).Select(u => new SelectListItem(u.Name, u.Id.ToString())),
        ];
    }

    /// <summary>Accounts that hold an office today, then people of the commune who hold a post.</summary>
    public async Task<IReadOnlyList<SelectListItem>> PeopleAsync(CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        var users = await db.RoleGrants
            .Where(g => g.ValidFrom <= today && (g.ValidTo == null || g.ValidTo >= today))
            .Join(db.Users, g => g.UserId, u => u.Id, (g, u) => new { u.Id, u.FullName, u.PersonId, g.Role })
            .ToListAsync(cancellationToken);
        var known = users.Select(u => u.PersonId).ToHashSet();
        var persons = await db.Persons
            .Where(p => p.Post != null)
            .OrderBy(p => p.NameSort)
            .Take(MostPersons)
            .Select(p => new { p.Id, p.FullName, p.Post })
            .ToListAsync(cancellationToken);
        return
        [
            .. users
                .Where(u => u.Role is not (Role.Administrator or Role.ProvinceReviewer))
                .DistinctBy(u => u.Id)
                .OrderBy(u => VietnameseText.PersonSortKey(u.FullName), StringComparer.Ordinal)
                .Select(u => new SelectListItem($"{u.FullName}, {u.Role.Vietnamese()}", $"{UserPrefix}{u.Id}")),
            .. persons.Where(p => !known.Contains(p.Id)).Select(p => new SelectListItem($"{p.FullName}, {p.Post}", $"{PersonPrefix}{p.Id}")),
        ];
    }

    public static Guid? UserOf(string? chosen) => KeyOf(chosen, UserPrefix);

    public static Guid? PersonOf(string? chosen) => KeyOf(chosen, PersonPrefix);

    private static Guid? KeyOf(string? chosen, string prefix) =>
        chosen?.StartsWith(prefix, StringComparison.Ordinal) == true && Guid.TryParse(chosen[prefix.Length..], out var id) ? id : null;

    private static int Rank(UnitKind kind) => kind switch
    {
        UnitKind.Agency => 1,
        UnitKind.MassOrganisation => 2,
        UnitKind.Village => 3,
        UnitKind.ResidentialArea => 4,
        _ => 5,
    };
}
