using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>Moves an item among its siblings, or takes it out of the draft.</summary>
public sealed class ArrangeModel(CriteriaDraftQueries drafts, CriteriaDraftService service) : DraftPage(drafts)
{
    [FromRoute]
    public string Path { get; set; } = string.Empty;

    [BindProperty]
    public string? SeenCode { get; set; }

    [BindProperty]
    public ItemMove? Move { get; set; }

    public OutlineNode Node { get; private set; } = null!;

    public IReadOnlyList<OutlineNode> Siblings { get; private set; } = [];

    public bool IsFirst => Siblings[0].Path == Path;

    public bool IsLast => Siblings[^1].Path == Path;

    public string RemoveText => Node.IsGroup ? "Bỏ cả nhóm khỏi bản nháp" : "Bỏ khỏi bản nháp";

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        var move = Move ?? throw new RuleException("criteria.move", "Chọn đưa lên, đưa xuống hoặc bỏ.");
        await service.MoveItemAsync(new MoveCriteriaItem { DraftId = Id, Version = ReadVersion, Path = Path, SeenCode = SeenCode ?? "", Move = move }, cancellationToken);
        TempData.Say(move == ItemMove.Remove ? $"Đã bỏ {SeenCode} khỏi bản nháp." : $"Đã dời {SeenCode}.");
        return LocalRedirect(CriteriaLinks.Draft(Id));
    }

    protected override Task FillAsync(bool isPost, CancellationToken cancellationToken)
    {
        var document = View.RequireDocument();
        Node = document.Find(Path) ?? throw new NotFoundException("Criteria item");
        Siblings = [.. document.Nodes.Where(node => node.Parent == Node.Parent && node.Depth == Node.Depth)];
        SeenCode = isPost ? SeenCode : Node.Code;
        return Task.CompletedTask;
    }
}
