using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Reviews;

/// <summary>One part, one form. When somebody else saved it meanwhile, both texts stand on the page and the person decides.</summary>
public sealed class EditModel(ReportQueries reports, ReportService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid PartId { get; set; }

    [BindProperty]
    public PartInput Input { get; set; } = new();

    public ReportDetail Detail { get; private set; } = null!;

    /// <summary>The part as it is saved now.</summary>
    public ReportPart Part { get; private set; } = null!;

    public bool IsConflict { get; private set; }

    public bool IsSection => Part.Place == ReportPlace.Section;

    public string Draft => $"bao-cao-{PartId:N}";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Input = new PartInput { Heading = Part.Heading, Text = Part.Text, Version = Part.Version };
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        Detail = await reports.GetAsync(Id, cancellationToken);
        Part = Detail.Report.Parts.Find(p => p.Id == PartId) ?? throw new NotFoundException("Report part");
        IsConflict = HttpMethods.IsPost(Request.Method) && Input.Version != Part.Version;
        if (IsConflict)
        {
            // The person has now been shown the saved text; saving again is a decision.
            Input.Version = Part.Version;
            ModelState.Remove("Input.Version");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.RewriteAsync(
            new RewriteReportPart { ReportId = Id, PartId = PartId, Version = Input.Version, Heading = Input.Heading, Text = Input.Text },
            cancellationToken);
        TempData.Say("Đã lưu phần này của báo cáo.");
        TempData.SentDraft(Draft);
        return LocalRedirect(ReportLinks.Part(Id, PartId));
    }
}

public sealed class PartInput
{
    [Display(Name = "Tên mục")]
    public string? Heading { get; set; }

    [Display(Name = "Nội dung")]
    public string? Text { get; set; }

    public int Version { get; set; }
}
