using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Units;

/// <summary>Takes in national lists of administrative units. Runs in the scope of the nation, as the program; one list is one act.</summary>
public sealed class UnitImportService(AppDbContext db, JournalBook journal)
{
    public async Task<UnitImportResult> ImportAsync(UnitImport input, CancellationToken cancellationToken = default)
    {
        var result = (await PlanAsync(input, cancellationToken)) is { IsEmpty: true } nothing ? nothing.Result : null;
        db.ChangeTracker.Clear();
        if (result is not null)
        {
            return result;
        }

        await journal.WriteAsync(
            UnitProcesses.Import,
            null,
            input,
            async writer =>
            {
                var plan = await PlanAsync(input, cancellationToken);
                result = plan.Result;
                if (plan.IsEmpty)
                {
                    return db.CommuneId;
                }

                db.Units.AddRange(plan.Added);
                db.UnitChanges.AddRange(plan.Mergers);
                IEntity[] rows = [.. plan.Added, .. plan.Changed, .. plan.Mergers];
                var imported = new UnitsImported
                {
                    Source = input.Source,
                    Added = result.Added,
                    Changed = result.Changed,
                    Unchanged = result.Unchanged,
                    Mergers = result.Mergers,
                };
                writer.Add(imported, rows[0], rows[1..]);
                return rows[0].Id;
            },
            cancellationToken);
        return result!; // The process has run, so the plan was made.
    }

    private async Task<UnitImportPlan> PlanAsync(UnitImport input, CancellationToken cancellationToken)
    {
        var units = await db.Units.Where(u => u.CommuneId == null).OrderBy(u => u.ValidFrom).ToListAsync(cancellationToken);
        var mergers = input.Mergers.Count == 0 ? [] : await db.UnitChanges.AsNoTracking().ToListAsync(cancellationToken);
        return new UnitImportPlan(input, units, mergers);
    }
}
