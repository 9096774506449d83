using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Commendations;

/// <summary>A participant as somebody to be commended: his class in law, and the place that stands on the certificate.</summary>
public sealed record Nominee(Subject Subject, RecipientClass Recipient, string Place, string Commune)
{
    /// <summary>The People's Committee, when it proposes by itself.</summary>
    public string CommuneOffice => $"Ủy ban nhân dân {Commune}";
}

public sealed class NomineeQueries(AppDbContext db, SubjectQueries subjects)
{
    public async Task<Nominee> GetAsync(string? reference, CancellationToken cancellationToken)
    {
        if (!Subject.TryParse(reference, out var kind, out var id))
        {
            throw new RuleException("nomination.subject", "Chọn thôn, hộ gia đình, cá nhân hoặc đơn vị trong danh sách.", nameof(NominateSubject.Subject));
        }

        var subject = await subjects.GetAsync(kind, id, cancellationToken);
        var commune = await db.CommuneOffices.Where(o => o.Id == db.CommuneId).Select(o => o.Name).SingleAsync(cancellationToken);
        if (kind != SubjectKind.Person)
        {
            var recipient = kind == SubjectKind.Household ? RecipientClass.Household : ClassOf(subject.UnitKind!.Value);
            return new Nominee(subject, recipient, subject.UnitName is null ? VietnameseText.Capitalise(commune) : $"{subject.UnitName}, {commune}", commune);
        }

        var person = await db.Persons
            .Where(p => p.Id == id)
            .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => new { p.Post, p.IsDirectWorker, u.Kind })
            .SingleAsync(cancellationToken);
        var post = person.Post is { Length: > 0 } text ? text + ", " : string.Empty;
        var unit = person.Kind == UnitKind.Commune ? string.Empty : subject.UnitName + ", ";
        return new Nominee(subject, ClassOf(person.Kind, person.IsDirectWorker), VietnameseText.Capitalise($"{post}{unit}{commune}"), commune);
    }

    private static RecipientClass ClassOf(UnitKind kind) => kind switch
    {
        UnitKind.Village or UnitKind.ResidentialArea => RecipientClass.Village,
        UnitKind.Agency => RecipientClass.Agency,
        UnitKind.MassOrganisation => RecipientClass.MassOrganisation,
        UnitKind.Enterprise => RecipientClass.Enterprise,
        UnitKind.Cooperative => RecipientClass.Cooperative,
        UnitKind.Commune => RecipientClass.Commune,
        _ => throw new RuleException("nomination.subject.unit", "Chọn đơn vị thuộc xã.", nameof(NominateSubject.Subject)),
    };

    private static RecipientClass ClassOf(UnitKind unit, bool isDirectWorker) => unit switch
    {
        _ when isDirectWorker => RecipientClass.Worker,
        UnitKind.Agency or UnitKind.MassOrganisation or UnitKind.Commune => RecipientClass.Official,
        UnitKind.Enterprise or UnitKind.Cooperative => RecipientClass.Entrepreneur,
        _ => RecipientClass.Worker,
    };
}
