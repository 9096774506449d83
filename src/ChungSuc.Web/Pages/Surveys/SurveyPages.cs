using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Surveys;
using ChungSuc.Core.Units;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Surveys;

/// <summary>What the pages of surveys ask alike.</summary>
public sealed class SurveyPages(SurveyQueries surveys, AppDbContext db, AccessRules rules, Actor actor, TimeProvider clock)
{
    public static IReadOnlyList<SelectListItem> Methods { get; } =
        [.. Enum.GetValues<SampleMethod>().Select(m => new SelectListItem(m.Vietnamese(), m.ToString()))];

    public static IReadOnlyList<SelectListItem> InvalidKinds { get; } =
        [.. Enum.GetValues<InvalidKind>().Select(k => new SelectListItem(k.Vietnamese(), k.ToString()))];

    public DateOnly Today => VietnameseDate.Today(clock);

    public Guid? UserId => actor.UserId;

    public bool MayOpen(string page) => rules.MayOpen("/Surveys/" + page, actor.Role);

    public bool MaySeeJournal => rules.MayOpen("/Journal/Index", actor.Role);

    public bool MaySee(string unitPath) => actor.Role != Role.VillageHead || actor.Covers(unitPath);

    /// <summary>A round that still runs, for the pages that change it.</summary>
    public async Task<SurveyDetail> RunningAsync(Guid id, CancellationToken cancellationToken)
    {
        var detail = await surveys.GetAsync(id, cancellationToken);
        return detail.IsRunning ? detail : throw new NotFoundException("Running survey");
    }

    public async Task<BatchView> BatchAsync(Guid id, Guid batchId, BatchState? state, CancellationToken cancellationToken)
    {
        var view = await surveys.BatchAsync(id, batchId, cancellationToken);
        return view.Round is { Closure: null, Void: null } && (state is null || view.Batch.State == state) ? view : throw new NotFoundException("Open batch");
    }

    /// <summary>Villages of today with the households on their lists.</summary>
    public async Task<IReadOnlyList<ListedVillage>> VillagesAsync(CancellationToken cancellationToken)
    {
        var today = Today;
        return await db.Units
            .Where(u => u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village && u.ValidFrom <= today && (u.ValidTo == null || u.ValidTo >= today))
            .OrderBy(u => u.NameSort)
            .Select(u => new ListedVillage(u.Id, u.Name, db.Households.Count(h => h.VillageId == u.Id)))
            .ToListAsync(cancellationToken);
    }
}

public sealed record ListedVillage(Guid Id, string Name, int Households);
