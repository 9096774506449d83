using ChungSuc.Core.Data;
using ChungSuc.Core.Shared;
using ChungSuc.Core.WorkItems;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Councils;

/// <summary>How a member of the Steering Committee did what was assigned to him (Kế hoạch, mục IV.1.a, gạch đầu dòng thứ nhất).</summary>
/// <param name="Member">With his charges.</param>
/// <param name="Tally">His tasks whose deadline lies in the year.</param>
/// <param name="Marks">Quality of those that were accepted.</param>
/// <param name="IsKnown">False for a member who stands in no list of persons: tasks cannot name him.</param>
public sealed record MemberDutyRow(CouncilMember Member, WorkItemTally Tally, IReadOnlyDictionary<QualityMark, int> Marks, bool IsKnown)
{
    public int Marked => Marks.Values.Sum();

    public int Of(QualityMark mark) => Marks.GetValueOrDefault(mark);
}

public sealed class MemberDutyQueries(AppDbContext db, BodyMeetingQueries meetings, WorkItemQueries items, TimeProvider clock)
{
    public async Task<IReadOnlyList<MemberDutyRow>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var members = (await meetings.MembersAsync(CouncilBody.SteeringCommittee, null, cancellationToken))
            .Where(m => m.ValidFrom <= last && (m.ValidTo is null || m.ValidTo >= first))
            .ToList();
        var persons = members.Select(m => m.PersonId).OfType<Guid>().Distinct().ToList();
        var named = await db.WorkItems
            .Select(i => new { i.Id, PersonId = i.ResponsiblePersonId ?? db.Users.Where(u => u.Id == i.ResponsibleUserId).Select(u => u.PersonId).FirstOrDefault() })
            .Where(x => x.PersonId != null && persons.Contains(x.PersonId.Value))
            .ToDictionaryAsync(x => x.Id, x => x.PersonId!.Value, cancellationToken); // filtered
        var tasks = named.Count == 0 ? [] : await items.ListAsync(WorkItemFilter.OfYear(year), cancellationToken);
        var own = tasks.Where(t => named.ContainsKey(t.Id)).ToLookup(t => named[t.Id]);
        var today = VietnameseDate.Today(clock);
        return [.. members.Select(m => RowOf(m, m.PersonId is { } person ? [.. own[person]] : [], today))];
    }

    private static MemberDutyRow RowOf(CouncilMember member, List<WorkItemStanding> tasks, DateOnly today) => new(
        member,
        WorkItemTally.Of(tasks, today),
        tasks.Where(t => t is { IsCancelled: false, Mark: not null }).GroupBy(t => t.Mark!.Value).ToDictionary(g => g.Key, g => g.Count()), // filtered
        member.PersonId is not null);
}
