using ChungSuc.Core.Criteria;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Criteria;

/// <summary>One version of a set, whole and printable, with the values that hold today for its parameters.</summary>
public sealed class ShowModel(CriteriaSetQueries sets, CriteriaParameterQueries parameters, AccessRules rules, Actor actor, TimeProvider clock) : PageModel
{
    public LibrarySet Shown { get; private set; } = null!;

    public CriteriaSet Set => Shown.Set;

    public IReadOnlyList<LibrarySet> Versions { get; private set; } = [];

    public IReadOnlyList<SetLine> Lines { get; private set; } = [];

    public IReadOnlyList<(SetParameter Parameter, CriteriaParameterValue? Stated)> Parameters { get; private set; } = [];

    public bool MayWrite { get; private set; }

    public DateOnly Today { get; private set; }

    public async Task OnGetAsync(string setId, int version, CancellationToken cancellationToken)
    {
        Versions = await sets.VersionsAsync(setId, cancellationToken);
        Shown = Versions.FirstOrDefault(v => v.Set.Version == version) ?? throw new NotFoundException("Criteria set");
        Today = VietnameseDate.Today(clock);
        MayWrite = rules.MayOpen(Conventions.DraftPages, actor.Role);
        Lines = [.. SetLine.Of(Set.Root)];
        if (Set.Parameters.Count > 0)
        {
            var lines = await parameters.LinesAsync(setId, cancellationToken);
            Parameters = [.. Set.Parameters.Select(p => (p, lines.FirstOrDefault(l => l.Parameter == p.Name && l.Void is null && l.ValidFrom <= Today)))];
        }
    }

    public static Measure? MeasureOf(SetInput input) => MeasureCatalogue.Find(input.Name);
}
