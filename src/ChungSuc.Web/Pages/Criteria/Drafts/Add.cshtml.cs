using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>A new group or leaf at the end of a group; its own form opens next.</summary>
public sealed class AddModel(CriteriaDraftQueries drafts, CriteriaDraftService service) : DraftPage(drafts)
{
    private OutlineNode? group;

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty]
    public AddInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Kinds { get; } = [new("Chỉ tiêu", "false"), new("Nhóm", "true")];

    public string Where => group is null ? $"Vào tầng đầu của {Draft.Name}." : $"Vào nhóm {group.Code}. {group.Name}.";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.AddItemAsync(
            new AddCriteriaItem { DraftId = Id, Version = ReadVersion, Group = Group ?? "", IsGroup = Input.IsGroup, Code = Input.Code, Name = Input.Name },
            cancellationToken);
        await PrepareAsync(cancellationToken);
        TempData.Say($"Đã thêm {Input.Code}.");
        var added = View.RequireDocument().Nodes.FirstOrDefault(node => node.Code == Input.Code);
        return LocalRedirect(added is null ? CriteriaLinks.Draft(Id) : CriteriaLinks.Item(Id, added.Path));
    }

    protected override Task FillAsync(bool isPost, CancellationToken cancellationToken)
    {
        group = Group is null ? null : View.RequireDocument().Find(Group) is { IsGroup: true } found ? found : throw new NotFoundException("Group of criteria");
        return Task.CompletedTask;
    }
}

public sealed class AddInput
{
    [Display(Name = "Thêm")]
    public bool IsGroup { get; set; }

    [Display(Name = "Mã")]
    [Required(ErrorMessage = "Nhập mã, ví dụ 1.2.")]
    public string? Code { get; set; }

    [Display(Name = "Tên")]
    [Required(ErrorMessage = "Nhập tên.")]
    public string? Name { get; set; }
}
