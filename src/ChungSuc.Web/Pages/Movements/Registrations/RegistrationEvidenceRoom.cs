using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Web.Pages.Evidence;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>Signed sheets of pledges; an enterprise reads its own.</summary>
internal sealed class RegistrationEvidenceRoom(AppDbContext db, RegistrationChoices choices) : IEvidenceRoom
{
    public IReadOnlyList<string> Kinds { get; } = [nameof(Registration)];

    public string Page => "/Movements/Registrations/Show";

    public bool IsOpenInPart => choices.UnderPath is not null;

    public async Task<IReadOnlyList<ProvenPlace>> FindAsync(IReadOnlyCollection<Guid> recordIds, CancellationToken cancellationToken)
    {
        var path = choices.UnderPath;
        var found = await db.Registrations
            .Where(r => recordIds.Contains(r.Id) && (path == null || r.UnitPath.StartsWith(path)))
            .Select(r => new { r.Id, r.Year, r.Number, r.Name })
            .ToListAsync(cancellationToken);
        return [.. found.Select(r => new ProvenPlace(r.Id, $"Đăng ký thi đua số {Registration.NumberOf(r.Year, r.Number)}: {r.Name}", RegistrationLinks.Of(r.Id)))];
    }
}
