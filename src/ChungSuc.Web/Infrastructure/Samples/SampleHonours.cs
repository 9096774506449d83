using ChungSuc.Core.Councils;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>The council of the sample commune; nominations, meetings and decisions wait for the persons who make them.</summary>
internal sealed class SampleHonours : ISamplePart
{
    public int Order => 60;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        foreach (var member in work.File.Council)
        {
            var person = work.File.Persons.Single(p => p.Id == member.Person);
            Guid? personId = work.Persons.TryGetValue(member.Person, out var id) ? id : null;
            await work.InAsync<CouncilService, Guid>(councils => councils.SeatAsync(
                new SeatCouncilMember
                {
                    PersonId = personId,
                    FullName = person.Name,
                    Post = person.Position,
                    Seat = SeatOf(member.Position),
                    From = work.File.ValidFrom,
                },
                cancellationToken));
        }
    }

    private static CouncilSeat SeatOf(string position) => position switch
    {
        "Chủ tịch Hội đồng" => CouncilSeat.Chair,
        "Phó Chủ tịch Hội đồng" => CouncilSeat.DeputyChair,
        "Ủy viên thường trực" => CouncilSeat.StandingMember,
        "Ủy viên" => CouncilSeat.Member,
        _ => throw new ArgumentOutOfRangeException(nameof(position), position, "Unknown seat in the sample."),
    };
}
