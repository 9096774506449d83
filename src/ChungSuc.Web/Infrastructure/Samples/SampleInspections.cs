using ChungSuc.Core.Inspections;
using ChungSuc.Core.Shared;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Two made-up plans, a visit made with its finding, a joint one to come, one of the Front, and a remark of the watchers of a work.</summary>
internal sealed class SampleInspections : ISamplePart
{
    /// <summary>After the tasks, whose numbers stay theirs.</summary>
    public int Order => 46;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        var council = await PlanAsync(work, InspectionKind.CouncilYearly, today, "Kiểm tra Phong trào thi đua (mẫu)", "Hội đồng Thi đua - Khen thưởng xã Mẫu", cancellationToken);
        var front = await PlanAsync(work, InspectionKind.FrontSupervision, today, "Giám sát xây dựng nông thôn mới (mẫu)", "Ủy ban MTTQ Việt Nam xã Mẫu", cancellationToken);
        var made = await VisitAsync(work, council, today.AddDays(-20), "Hồ sơ thi đua và kết quả tự chấm của thôn", ["suoi-mau", "khuoi-mau"], cancellationToken);
        await VisitAsync(work, council, today.AddDays(9), "Tiêu chí môi trường và đường làng ngõ xóm", ["lung-mau", "tham-mau"], cancellationToken);
        await VisitAsync(work, front, today.AddDays(26), "Việc lấy ý kiến người dân về mức độ hài lòng", ["na-mau", "po-mau"], cancellationToken);
        await work.InAsync<MinutesService, Guid>(service => service.RecordAsync(
            new RecordMinutes
            {
                VisitId = made,
                HeldOn = today.AddDays(-20),
                Present = "Trưởng thôn, Bí thư chi bộ, Trưởng ban công tác Mặt trận",
                Found = "Xem sổ họp thôn, phiếu tự chấm, ảnh công trình.\nHai thôn có đủ biên bản họp; sổ theo dõi rác thải của Thôn Suối Mẫu chưa ghi đều.",
                Conclusion = "Hai thôn làm đúng kế hoạch. Bổ sung hồ sơ còn thiếu.",
            },
            cancellationToken));
        await work.InAsync<MinutesService, Guid>(service => service.RecordFindingAsync(
            new RecordFinding
            {
                VisitId = made,
                Text = "Sổ theo dõi thu gom rác thải không ghi từ tháng 6",
                Recommendation = "Lập lại sổ theo dõi thu gom rác thải, ghi hằng tuần",
                UnitId = work.Units["suoi-mau"],
                Deadline = today.AddDays(13),
            },
            cancellationToken));
        await work.InAsync<RemarkService, Guid>(service => service.RecordAsync(
            new RecordRemark
            {
                VillageId = work.Units["suoi-mau"],
                On = today.AddDays(-6),
                Work = "Nhà văn hóa thôn Suối Mẫu",
                Text = "Rãnh thoát nước sau nhà chưa có nắp đậy.",
                Request = "Đề nghị đơn vị thi công làm nắp đậy trước khi bàn giao.",
            },
            cancellationToken));
    }

    private static Task<Guid> PlanAsync(SampleWork work, InspectionKind kind, DateOnly today, string name, string body, CancellationToken cancellationToken) =>
        work.InAsync<InspectionPlanService, Guid>(service => service.RecordAsync(new RecordPlan { Kind = kind, Year = today.Year, Name = name, IssuingBody = body }, cancellationToken));

    private static async Task<Guid> VisitAsync(SampleWork work, Guid plan, DateOnly on, string purpose, string[] places, CancellationToken cancellationToken)
    {
        var outcome = await work.InAsync<VisitService, VisitOutcome>(service => service.RecordAsync(
            new RecordVisit { PlanIds = [plan], Purpose = purpose, FromOn = on, PlaceIds = [.. places.Select(place => work.Units[place])] }, cancellationToken));
        return outcome.Id ?? throw new InvalidOperationException($"The sample visit “{purpose}” overlaps with another.");
    }
}
