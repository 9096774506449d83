using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Criteria;

/// <summary>The ledger of what authorities decided for the parameters of sets.</summary>
public sealed class CriteriaParameterQueries(AppDbContext db, CriteriaSetQueries sets)
{
    /// <summary>All lines of a set, voided ones too, the latest day first.</summary>
    public async Task<IReadOnlyList<CriteriaParameterValue>> LinesAsync(string setId, CancellationToken cancellationToken = default) =>
        await db.CriteriaParameterValues
            .IgnoreQueryFilters([AppDbContext.VoidFilter])
            .AsNoTracking()
            .Include(v => v.Void)
            .Where(v => v.SetId == setId)
            .OrderByDescending(v => v.ValidFrom)
            .ThenByDescending(v => v.EnteredAt)
            .ToListAsync(cancellationToken);

    /// <summary>One line, also when it is voided.</summary>
    public async Task<CriteriaParameterValue> LineAsync(Guid id, CancellationToken cancellationToken = default) =>
        await db.CriteriaParameterValues
            .IgnoreQueryFilters([AppDbContext.VoidFilter])
            .AsNoTracking()
            .Include(v => v.Void)
            .SingleOrDefaultAsync(v => v.Id == id, cancellationToken)
        ?? throw new NotFoundException("Parameter value");

    /// <summary>The parameter as the newest version of the set that has it declares it.</summary>
    public async Task<SetParameter> ParameterAsync(string setId, string name, CancellationToken cancellationToken = default) =>
        (await sets.VersionsAsync(setId, cancellationToken))
            .Select(version => version.Set.Parameters.FirstOrDefault(parameter => parameter.Name == name))
            .FirstOrDefault(parameter => parameter is not null)
        ?? throw new NotFoundException("Parameter of a criteria set");
}
