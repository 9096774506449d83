using ChungSuc.Core.Contributions;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Core.Units.Files;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>What people of the sample gave, up to the day of the clock.</summary>
internal sealed class SampleContributions : ISamplePart
{
    public int Order => 30;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        foreach (var given in work.File.Contributions.Where(c => c.Date <= today))
        {
            var outcome = await work.InAsync<ContributionService, RecordOutcome>(service => service.RecordAsync(Input(work, given), cancellationToken));
            if (outcome.Like is { } like)
            {
                throw new InvalidOperationException($"Contribution {given.Id} of the sample looks like {like.Number}.");
            }
        }
    }

    private static RecordContribution Input(SampleWork work, SampleContribution given)
    {
        var (kind, id) = GiverOf(work, given.Giver);
        var donor = work.File.Donors.FirstOrDefault(d => d.Id == given.Giver);
        return new RecordContribution
        {
            GiverKind = kind,
            GiverId = id,
            HouseholdCount = given.HouseholdCount,
            OutsideGiver = donor?.Name,
            Origin = donor?.Origin switch
            {
                null => null,
                DonorOrigin.InProvince => GiverOrigin.Province,
                DonorOrigin.OutOfProvince => GiverOrigin.OutsideProvince,
                { } other => throw new InvalidOperationException($"Unknown origin {other} in the sample."),
            },
            UnitId = work.Units[given.Village],
            GivenOn = given.Date,
            Purpose = given.Purpose,
            ConsentsToNaming = given.HasConsent,
            IsVoluntary = true,
            Given =
            [
                new GivenThing
                {
                    Kind = KindOf(given.Kind),
                    Quantity = given.Amount,
                    UnitText = given.Unit,
                    Description = given.Goods,
                    ValueVnd = given.ValueVnd == 0 ? null : given.ValueVnd,
                    ValueBasis = work.File.Rates.FirstOrDefault(r => r.Kind == given.Kind)?.Basis,
                },
            ],
        };
    }

    private static (SubjectKind? Kind, Guid? Id) GiverOf(SampleWork work, string giver)
    {
        if (work.Households.TryGetValue(giver, out var household))
        {
            return (SubjectKind.Household, household);
        }

        if (work.Persons.TryGetValue(giver, out var person))
        {
            return (SubjectKind.Person, person);
        }

        return work.Units.TryGetValue(giver, out var unit) ? (SubjectKind.Unit, unit) : (null, null);
    }

    private static ContributionKind KindOf(SampleContributionKind kind) => kind switch
    {
        SampleContributionKind.Money => ContributionKind.Money,
        SampleContributionKind.Labour => ContributionKind.LabourDays,
        SampleContributionKind.Land => ContributionKind.LandM2,
        SampleContributionKind.Goods => ContributionKind.Goods,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind in the sample."),
    };
}
