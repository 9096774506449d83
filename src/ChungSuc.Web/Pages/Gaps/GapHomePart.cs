using ChungSuc.Core.Assessments;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.Home;

namespace ChungSuc.Web.Pages.Gaps;

/// <summary>Reminders of what is missing, until it is filled.</summary>
internal sealed class GapHomePart(GapQueries gaps, AccessRules rules) : IHomePart
{
    public int Order => 28;

    public bool IsFor(Role role) => rules.MayOpen("/Gaps/Unit", role) && role is not (Role.Chairman or Role.EmulationSecretary);

    public async Task AddAsync(HomeBoard board, CancellationToken cancellationToken)
    {
        foreach (var unit in await gaps.RemindedAsync(cancellationToken))
        {
            var reminder = unit.Reminder!; // only those that were reminded
            board.Todo.Add(new TodoItem(
                "Nhắc",
                false,
                $"Bổ sung {unit.Gaps.Count} mục còn thiếu của {unit.UnitName}",
                GapLinks.Unit(unit.UnitId, reminder.Year),
                $"{reminder.Post} nhắc ngày {VietnameseDate.Screen(reminder.On)}; đánh giá năm {reminder.Year}"));
        }
    }
}
