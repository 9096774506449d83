using ChungSuc.Core.Assessments;
using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Made-up registrations of most villages, units' own plans and two recognitions, in six acts.</summary>
internal sealed class SampleMovementLife : ISamplePart
{
    private const long Million = 1_000_000;

    private static readonly string[] Villages = ["na-mau", "suoi-mau", "dong-mau", "po-mau", "ban-mau", "tham-mau"];

    /// <summary>After the movement.</summary>
    public int Order => 46;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        var edition = await work.InAsync<AppDbContext, MovementEdition?>(db => db.MovementEditions.AsNoTracking().OrderBy(e => e.MovementId).FirstOrDefaultAsync(cancellationToken));
        if (edition is null || today.Year < edition.FromYear)
        {
            return;
        }

        var year = Math.Min(today.Year, edition.ToYear);
        await RegisterAsync(work, edition.MovementId, year, cancellationToken);
        await PlanAsync(work, edition.MovementId, year, cancellationToken);
        await RecogniseAsync(work, "kdc-na-mau-tren", "1876/QĐ-UBND (mẫu)", new DateOnly(2023, 12, 18), cancellationToken);
        await RecogniseAsync(work, "kdc-suoi-mau", "2044/QĐ-UBND (mẫu)", new DateOnly(2024, 12, 12), cancellationToken);
    }

    private static async Task RegisterAsync(SampleWork work, Guid movement, int year, CancellationToken cancellationToken)
    {
        await work.InAsync<RegistrationService, Guid>(service => service.RecordAsync(
            new RecordRegistrations
            {
                MovementId = movement,
                Year = year,
                RegisteredOn = new DateOnly(year, 1, 20),
                Kind = RegistrantKind.Village,
                SubjectIds = [.. Villages.Select(id => work.Units[id])],
                Titles = "Thôn tiêu biểu",
                Pledges =
                [
                    new GivenPledge("Vận động Nhân dân góp tiền làm đường, nhà văn hóa", PledgeSense.AtLeast, 20 * Million, "đồng", "dong_gop.tien"),
                    new GivenPledge("Huy động ngày công vệ sinh đường làng", PledgeSense.AtLeast, 30, "ngày công", "dong_gop.ngay_cong"),
                    new GivenPledge("Họp thôn ít nhất mỗi quý một lần về xây dựng nông thôn mới"),
                ],
            },
            cancellationToken));
        await work.InAsync<RegistrationService, Guid>(service => service.RecordAsync(
            new RecordRegistrations
            {
                MovementId = movement,
                Year = year,
                RegisteredOn = new DateOnly(year, 1, 24),
                Kind = RegistrantKind.MassOrganisation,
                SubjectIds = [work.Units["mat-tran"], work.Units["nong-dan"], work.Units["phu-nu"]],
                Pledges = [new GivenPledge("Hoàn thành đúng hạn nhiệm vụ được giao", PledgeSense.AtLeast, 90, "%", "nhiem_vu.ty_le_dung_han"), new GivenPledge("Mỗi tổ chức giúp một thôn, có địa chỉ và kết quả cụ thể")],
            },
            cancellationToken));
    }

    private static async Task PlanAsync(SampleWork work, Guid movement, int year, CancellationToken cancellationToken)
    {
        await work.InAsync<UnitPlanService, Guid>(service => service.CallAsync(
            new CallForUnitPlans
            {
                MovementId = movement, Kinds = [UnitKind.Agency, UnitKind.MassOrganisation], Deadline = new DateOnly(year, 3, 31), Basis = "Công văn số 45/UBND-VP (mẫu)",
            },
            cancellationToken));
        await work.InAsync<UnitPlanService, Guid>(service => service.RecordAsync(
            new RecordUnitPlan
            {
                MovementId = movement,
                UnitId = work.Units["mat-tran"],
                Number = "12/KH-MTTQ (mẫu)",
                IssuedOn = new DateOnly(year, 2, 26),
                Title = "Kế hoạch vận động, giám sát xây dựng nông thôn mới của Ủy ban Mặt trận Tổ quốc xã",
                Year = year,
                DutyKeys = ["mat-tran-van-dong", "mat-tran-giam-sat"],
            },
            cancellationToken));
    }

    private static Task<Guid> RecogniseAsync(SampleWork work, string place, string number, DateOnly day, CancellationToken cancellationToken) =>
        work.InAsync<RecognitionService, Guid>(service => service.RecordAsync(
            new RecordRecognition { Title = "kdc_kieu_mau", UnitId = work.Units[place], DecisionNumber = number, DecidedOn = day, Issuer = "Chủ tịch UBND tỉnh" }, cancellationToken));
}
