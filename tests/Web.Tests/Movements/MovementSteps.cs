using ChungSuc.Core.Contributions;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Units;

namespace ChungSuc.Web.Tests.Movements;

/// <summary>What tests of the movement begin with.</summary>
internal static class MovementSteps
{
    public static async Task<Guid> LoadPlanAsync(this TestApp app)
    {
        var text = await File.ReadAllTextAsync(CatalogFiles.Movement(CatalogFiles.Plan));
        return (await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new MovementFileText("ke-hoach.yaml", text)))).MovementId;
    }

    /// <summary>Money given by the household of Thôn Đông for its village.</summary>
    public static async Task GiveMoneyAsync(this TestApp app, Guid village, long amount)
    {
        var giver = (await app.HouseholdAsync(TestCommunes.HouseholdA)).Id;
        await app.AsAsync<ContributionService, RecordOutcome>(Role.EmulationSecretary, s => s.RecordAsync(new RecordContribution
        {
            UnitId = village,
            GiverKind = SubjectKind.Household,
            GiverId = giver,
            IsVoluntary = true,
            GivenOn = new DateOnly(2025, 5, 2),
            Purpose = "Làm đường",
            Given = [new GivenThing { Kind = ContributionKind.Money, Quantity = amount }],
        }));
    }
}
