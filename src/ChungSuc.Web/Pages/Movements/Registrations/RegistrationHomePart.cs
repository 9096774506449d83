using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Movements.Registrations;

/// <summary>Those who may register and have not yet this year; for the secretary how many of each kind.</summary>
internal sealed class RegistrationHomePart(RegistrationQueries registrations, RegistrationChoices choices, AccessRules rules, Actor actor) : IHomePart
{
    public int Order => 35;

    public bool IsFor(Role role) => rules.MayOpen(Conventions.RecordPage, role);

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        if (await choices.YearAsync(null, cancellationToken) is not { } about || about.Year != choices.Today.Year)
        {
            return;
        }

        if (actor.Role is Role.EmulationSecretary or Role.Chairman)
        {
            var counts = await registrations.CountsAsync(about.Filter, choices.Today, cancellationToken);
            var units = counts.Where(c => c.Kind.AsUnit() is not null).ToList();
            board.Stand.Add(new StandItem(
                $"Đơn vị đăng ký thi đua năm {about.Year}",
                Show.Number(units.Sum(c => c.Registered)),
                $"/{Show.Number(units.Sum(c => c.All))}",
                RegistrationLinks.ListOf(about.Year),
                string.Join(" · ", units.Where(c => c.Missing > 0).Select(c => $"{c.Kind.Vietnamese()} còn {c.Missing}"))));
            return;
        }

        var own = RegistrantKindNames.Of(Core.Units.SubjectKind.Unit, await registrations.KindOfUnitAsync(actor.UnitId, cancellationToken));
        if (own is { } kind && await registrations.OfSubjectAsync(actor.UnitId, about.Year, cancellationToken) is null)
        {
            board.Todo.Add(new TodoItem(string.Empty, false, $"Đăng ký thi đua năm {about.Year} của đơn vị", RegistrationLinks.Record(about.Year, kind, actor.UnitId), "Ghi điều giao ước; không bắt buộc để được khen thưởng"));
        }
    }
}
