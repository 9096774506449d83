using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Documents.Excel;
using ChungSuc.Web.Infrastructure.Excel;
using ChungSuc.Web.Pages.Movements.Registrations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Movements.UnitPlans;

/// <summary>The board as an Excel file: each unit, with its plan or without.</summary>
public sealed class FileModel(UnitPlanQueries plans, RegistrationChoices choices) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        var about = await choices.YearAsync(Asked, cancellationToken) ?? throw new NotFoundException("Movement");
        var board = await plans.BoardAsync(about.Movement.Id, about.Year, choices.Today, choices.UnderPath, cancellationToken);
        using var stream = new MemoryStream();
        using (var book = new XlsxWriter(stream))
        {
            var sheet = book.AddSheet(
                "Kế hoạch của đơn vị",
                [new("Đơn vị", 40), new("Loại", 30), new("Số, ký hiệu", 18), new("Ngày ban hành", 14) { Look = XlsxLook.Date }, new("Tên kế hoạch", 60), new("Nhiệm vụ trả lời", 12) { Look = XlsxLook.Number }, new("Tình trạng", 22)]);
            foreach (var unit in board.Units)
            {
                var state = board.IsOverdue(unit) ? "quá hạn, chưa có" : board.IsLate(unit) ? "có, ban hành sau hạn" : unit.HasPlan ? "đã có" : "chưa có";
                foreach (var plan in unit.Plans.Cast<UnitPlanRow?>().DefaultIfEmpty())
                {
                    sheet.WriteRow(
                    [
                        unit.Name, unit.Kind.Vietnamese(), plan?.Number, plan is null ? XlsxValue.Blank : XlsxValue.Date(plan.IssuedOn), plan?.Title,
                        plan is null ? XlsxValue.Blank : XlsxValue.Number(plan.Duties), state,
                    ]);
                }
            }

            book.Complete();
        }

        return File(stream.ToArray(), CriteriaSetWorkbook.ContentType, $"ke-hoach-don-vi-{about.Year}.xlsx");
    }
}
