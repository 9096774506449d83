using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>The form of one group or leaf.</summary>
public sealed class ItemModel(CriteriaDraftQueries drafts, CriteriaDraftService service) : DraftPage(drafts)
{
    [FromRoute]
    public string Path { get; set; } = string.Empty;

    [BindProperty]
    public string? SeenCode { get; set; }

    [BindProperty]
    public FieldsInput Input { get; set; } = new();

    [BindProperty]
    public PassInput Pass { get; set; } = new();

    [BindProperty]
    public PointsInput Points { get; set; } = new();

    public OutlineNode Node { get; private set; } = null!;

    public IReadOnlyList<SetFault> Faults { get; private set; } = [];

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var isLeaf = Input.Fields.ContainsKey("kind");
        await service.SaveItemAsync(
            new SaveCriteriaItem
            {
                DraftId = Id,
                Version = ReadVersion,
                Path = Path,
                SeenCode = SeenCode ?? string.Empty,
                Fields = Input.Fields,
                Pass = isLeaf ? Pass.ToForm() : null,
                Points = isLeaf ? Points.ToForm() : null,
            },
            cancellationToken);
        TempData.Say($"Đã lưu {Input.Fields.GetValueOrDefault("code")}.");
        return LocalRedirect($"{CriteriaLinks.Draft(Id)}#{CriteriaShow.Anchor(Path)}");
    }

    protected override Task FillAsync(bool isPost, CancellationToken cancellationToken)
    {
        var document = View.RequireDocument();
        Node = document.Find(Path) ?? throw new NotFoundException("Criteria item");
        Faults = [.. View.Faults.Where(fault => document.PlaceOf(fault) is { Kind: SetPlaceKind.Node } place && place.Key == Path)];
        var fields = Node.IsGroup ? SetFields.Group : SetFields.Leaf;
        Input.Fill(fields, document.Read(Path, fields), isPost, IsConflict);
        if (!isPost)
        {
            SeenCode = Node.Code;
            Pass = Node.IsGroup ? Pass : PassInput.Of(PassForm.Read(document, Path));
            Points = Node.IsGroup ? Points : PointsInput.Of(PointForm.Read(document, Path));
        }
        else if (IsConflict && !Node.IsGroup)
        {
            Pass.Saved = PassInput.Of(PassForm.Read(document, Path)).InWords();
            Points.Saved = PointsInput.Of(PointForm.Read(document, Path)).InWords();
        }

        Points.AddBlankRows();
        return Task.CompletedTask;
    }
}
