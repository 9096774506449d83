using ChungSuc.Core.Inspections;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;
using ChungSuc.Web.Pages.Awards;
using Paper = ChungSuc.Documents.Templates.InspectionRecord;

namespace ChungSuc.Web.Pages.Inspections;

/// <summary>The record of a visit in the words of the paper.</summary>
internal static class InspectionPaper
{
    public static Paper From(VisitDetail detail, InspectionMinutes minutes, CommuneOffice office)
    {
        var visit = detail.Visit;
        return new Paper
        {
            Head = new Letterhead
            {
                Agency = visit.Side == InspectionSide.Front
                    ? new IssuingAgency { SuperiorLines = [$"Ủy ban MTTQ Việt Nam {office.Name}"], Lines = ["Đoàn giám sát"] }
                    : new IssuingAgency { SuperiorLines = [$"UBND {office.Name}"], Lines = ["Đoàn kiểm tra"] },
                Number = new DocumentNumber { Symbol = visit.Side == InspectionSide.Front ? "BB-ĐGS" : "BB-ĐKT" },
                Place = office.Place,
                Date = IssueDate.On(minutes.HeldOn),
                Author = PaperFiles.Author(office),
                CreatedUtc = minutes.RecordedAt,
            },
            Subject = $"{visit.Side.Vietnamese()} {visit.Purpose}",
            HeldOn = minutes.HeldOn,
            Venue = string.Join("; ", detail.Standing.Places.Select(p => p.Name)),
            Grounds = [.. detail.Plans.Select(p => p.Name)],
            Team = [.. new[] { visit.Lead is null ? null : $"{visit.Lead}, Trưởng đoàn" }.OfType<string>(), .. visit.Members.Select(m => m.Post is null ? m.Name : $"{m.Name}, {m.Post}")],
            Received = minutes.Present?.Split('\n') ?? [],
            Found = minutes.Found.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Findings =
            [
                .. detail.Findings.OrderBy(f => f.Number).Select(f => new InspectionRecommendation(f.Text, f.Recommendation, f.Task.OwnerName, VietnameseDate.Citation(f.Task.Deadline))),
            ],
            Conclusions = minutes.Conclusion.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            Writer = minutes.RecordedBy,
            Lead = visit.Lead ?? string.Empty,
        };
    }
}
