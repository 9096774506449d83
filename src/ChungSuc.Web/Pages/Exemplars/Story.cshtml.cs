using System.ComponentModel.DataAnnotations;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using ChungSuc.Web.Infrastructure.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Exemplars;

/// <summary>The program composes, a person mends and approves; nothing is sent anywhere.</summary>
public sealed class StoryModel(ExemplarQueries exemplars, PresentationService service) : PageModel, IPreparedPage
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid ExemplarId { get; set; }

    [BindProperty(SupportsGet = true, Name = "channel")]
    public string Word { get; set; } = string.Empty;

    [BindProperty]
    [Required(ErrorMessage = "Viết lời giới thiệu trước khi duyệt.")]
    [Display(Name = "Lời giới thiệu")]
    public string? Text { get; set; }

    public ExemplarDetail Detail { get; private set; } = null!;

    public StoryChannel Channel => Word switch
    {
        "loi-phat-thanh" => StoryChannel.Loudspeaker,
        "loi-zalo" => StoryChannel.Zalo,
        _ => throw new NotFoundException("Channel of a story"),
    };

    public string Title => Channel == StoryChannel.Zalo ? "Soạn bài đăng Zalo" : "Soạn lời phát thanh";

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        await PrepareAsync(cancellationToken);
        Text = StoryText.Compose(Detail.Standing, Channel);
    }

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        _ = Channel;
        Detail = await exemplars.GetAsync(ExemplarId, cancellationToken);
        if (Detail.Void is not null)
        {
            throw new NotFoundException("Exemplar that is not voided");
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.ApproveStoryAsync(new ApproveStory(ExemplarId, Channel, Text), cancellationToken);
        TempData.Say("Đã duyệt. Chép lời này để đọc hoặc đăng.");
        return LocalRedirect(ExemplarLinks.Detail(ExemplarId));
    }
}
