using System.Globalization;
using ChungSuc.Core.Measures;
using ChungSuc.Web.Pages.Movements.Registrations;
using ChungSuc.Web.Pages.Movements.UnitPlans;

namespace ChungSuc.Web.Pages.Measures;

internal sealed class RegistrationOpener : IRecordOpener
{
    public string Room => MovementMeasures.RegistrationRoom;

    public string UrlOf(RecordsReference reference) => reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record)
        ? RegistrationLinks.Of(Guid.Parse(record))
        : RegistrationLinks.ListOf(int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture));
}

internal sealed class UnitPlanOpener : IRecordOpener
{
    public string Room => MovementMeasures.PlanRoom;

    public string UrlOf(RecordsReference reference) => reference.Filter.TryGetValue(RecordsReference.RecordKey, out var record)
        ? UnitPlanLinks.Of(Guid.Parse(record))
        : UnitPlanLinks.ListOf(int.Parse(reference.Filter[RecordsReference.YearKey], CultureInfo.InvariantCulture));
}
