using ChungSuc.Core.Movements;
using ChungSuc.Core.WorkItems;

namespace ChungSuc.Web.Pages.WorkItems;

/// <summary>One duty of the plan in the form that gives several tasks at once; what was guessed is changed by the person who knows.</summary>
public sealed class DutyInput
{
    public string Key { get; set; } = string.Empty;

    public bool IsChosen { get; set; }

    public Guid? OwnerUnitId { get; set; }

    public string? Product { get; set; }

    public DateOnly? Deadline { get; set; }

    public AssignWorkItem ToCommand(MovementEdition edition, DutyGuess guess)
    {
        var duty = edition.Duties.Find(d => d.Key == Key) ?? throw new Core.Shared.NotFoundException("Duty");
        return new AssignWorkItem
        {
            Title = duty.Text.Length <= WorkItem.TitleLength ? duty.Text : string.Concat(duty.Text.AsSpan(0, WorkItem.TitleLength - 1), "…"),
            Product = Product,
            OwnerUnitId = OwnerUnitId,
            HelperIds = [.. guess.HelperIds.Where(id => id != OwnerUnitId)],
            Deadline = Deadline,
            Source = new WorkItemSource(WorkItemSourceKind.Duty, $"{edition.ShortName}, mục {duty.Clause}") { MovementId = edition.MovementId, Key = duty.Key },
        };
    }
}
