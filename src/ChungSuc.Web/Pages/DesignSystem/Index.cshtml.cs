using ChungSuc.Web.Infrastructure;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.DesignSystem;

/// <summary>Every part of the look with its markup. Only where the data is a sample; it reads and writes nothing.</summary>
public sealed class IndexModel(AppOptions options) : PageModel
{
    [BindProperty]
    public DesignInput Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Villages { get; } =
    [
        new("Thôn Suối Mẫu", "suoi-mau"),
        new("Thôn Đồng Mẫu", "dong-mau"),
        new("Thôn Nà Mẫu", "na-mau"),
    ];

    public IReadOnlyList<SelectListItem> Kinds { get; } =
    [
        new("Tiền mặt", "tien"),
        new("Ngày công", "cong"),
        new("Đất", "dat"),
        new("Hiện vật", "vat"),
    ];

    public IReadOnlyList<SelectListItem> Works { get; } =
    [
        new("Đường trục thôn", "duong"),
        new("Nhà văn hóa", "nha-van-hoa"),
        new("Điện chiếu sáng", "dien"),
    ];

    public BarChart Bars { get; } = new("Ngày công góp trong năm 2024, theo thôn",
    [
        new("Suối Mẫu", 512, "512", "#bieu-do"),
        new("Đồng Mẫu", 430, "430", "#bieu-do", 450),
        new("Nà Mẫu", 288, "288", "#bieu-do"),
        new("Khe Trong", 96, "96", "#bieu-do", 200),
    ]);

    public StackedChart Stack { get; } = new("Nhân dân đóng góp theo loại, quy ra triệu đồng", ["Tiền mặt", "Ngày công", "Đất", "Hiện vật"],
    [
        new("Suối Mẫu", [120, 77, 210, 34], "441"),
        new("Đồng Mẫu", [96, 64, 150, 12], "322"),
        new("Nà Mẫu", [40, 43, 88, 0], "171"),
    ], "triệu đồng");

    public IActionResult OnGet() => options.IsSample ? Page() : NotFound();

    public IActionResult OnPost()
    {
        if (!options.IsSample)
        {
            return NotFound();
        }

        foreach (var (field, sentence) in Input.Problems())
        {
            ModelState.AddModelError($"{nameof(Input)}.{field}", sentence);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        TempData.Say("Đã nhận biểu mẫu thử. Trang này không ghi gì vào sổ.");
        TempData.SentDraft("thu-bieu-mau");
        return RedirectToPage();
    }
}
