using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Exemplars;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Made-up exemplars of 2025, the year whose sheets the sample scores, so that they agree with the marks of its first village: a model that two villages copied, an exemplar praised, an initiative recognised, a pilot with a lesson; and a nomination of the last days that waits.</summary>
internal sealed class SampleExemplars : ISamplePart
{
    /// <summary>A page that says it is a sample, as evidence of the visits.</summary>
    private static readonly byte[] Paper = System.Text.Encoding.ASCII.GetBytes(
        """
        %PDF-1.4
        1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
        2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
        3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
        4 0 obj<</Length 58>>stream
        BT /F1 18 Tf 40 100 Td (Bien ban xac minh - ban mau) Tj ET
        endstream endobj
        5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
        trailer<</Root 1 0 R>>
        """.ReplaceLineEndings("\n"));

    public int Order => 47;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        var paper = await work.InAsync<EvidenceStore, StoredFile>(s => s.PutAsync(new MemoryStream(Paper), "bien-ban-xac-minh-mau.pdf", nameof(Paper), cancellationToken));
        var model = await NominateAsync(work, ExemplarKind.Model, ExemplarField.Production, "Vườn na rải vụ, thu hoạch quanh năm", (SubjectKind.Household, work.Households["h-ban-mau-01"]), "ban-mau", new(2025, 2, 10),
            "Gia đình cắt tỉa, thụ phấn tay để na ra quả ba vụ.\nGhi sổ từng gốc, bán cho thương lái theo lịch.\nĐã chỉ cách làm cho mười hai hộ.", "Thu 180 triệu đồng mỗi năm, gấp ba lần trồng ngô", true);
        var praised = await NominateAsync(work, ExemplarKind.Exemplar, ExemplarField.Infrastructure, "Hai lần hiến đất mở đường trục thôn", (SubjectKind.Household, work.Households["h-ban-mau-02"]), "ban-mau", new(2025, 1, 20),
            "Hộ đã hiến 320 m² đất vườn, tự dỡ tường rào.\nCòn vận động anh em trong họ cùng hiến đất.", "320 m² đất, 14 ngày công", true);
        var initiative = await NominateAsync(work, ExemplarKind.Initiative, ExemplarField.Administration, "Trả kết quả hồ sơ tại nhà văn hóa thôn vào sáng thứ bảy", (SubjectKind.Person, work.Persons["p10"]), null, new(2025, 2, 3),
            "Người dân thôn xa không phải đi 14 km để lấy kết quả.\nMỗi thôn một buổi trong tháng, có lịch báo trước trên loa.", "1.040 hồ sơ trả tại thôn trong năm", true);
        var pilot = await NominateAsync(work, ExemplarKind.Pilot, ExemplarField.Environment, "Điểm chỉ đạo phân loại rác tại nhà", (SubjectKind.Unit, work.Units["suoi-mau"]), "suoi-mau", new(2025, 3, 4),
            "Xã chọn thôn làm điểm: mỗi hộ ba thùng, tổ tự quản kiểm tra chủ nhật.", null, false);
        await NominateAsync(work, ExemplarKind.Exemplar, ExemplarField.Mobilisation, "Hòa giải chín vụ trong xóm, không vụ nào lên xã", (SubjectKind.Household, work.Households["h-dong-mau-01"]), "dong-mau", today.AddDays(-6),
            "Tổ trưởng tổ hòa giải đến từng nhà, nghe cả hai bên.\nGhi sổ từng vụ, ba tháng quay lại hỏi một lần.", null, false);
        await StepAsync(new RecordStep { ExemplarId = model, Kind = StepKind.Verified, On = new(2025, 3, 12), By = "Tổ xác minh của xã", Text = "Đã xem vườn và sổ bán hàng ba vụ.", IsEffective = true, Evidence = [paper] });
        await StepAsync(new RecordStep { ExemplarId = model, Kind = StepKind.Replicated, On = new(2025, 6, 2), VillageId = work.Units["suoi-mau"], Text = "Sáu hộ làm theo, 2 ha na." });
        await StepAsync(new RecordStep { ExemplarId = model, Kind = StepKind.Replicated, On = new(2025, 8, 18), VillageId = work.Units["khuoi-mau"], Text = "Hai hộ làm theo, đang thu vụ đầu." });
        await StepAsync(new RecordStep { ExemplarId = praised, Kind = StepKind.Verified, On = new(2025, 2, 14), By = "Ban công tác Mặt trận thôn", Text = "Đã đo đất, có biên bản của thôn.", Evidence = [paper] });
        await StepAsync(new RecordStep { ExemplarId = praised, Kind = StepKind.Honoured, On = new(2025, 5, 19), Honour = HonourKind.Praised, DecisionNumber = "61/QĐ-UBND (mẫu)", By = "Chủ tịch UBND xã" });
        await StepAsync(new RecordStep { ExemplarId = initiative, Kind = StepKind.Verified, On = new(2025, 4, 8), By = "Văn phòng HĐND và UBND xã", Text = "Đã đối chiếu sổ trả kết quả.", Evidence = [paper] });
        await StepAsync(new RecordStep { ExemplarId = initiative, Kind = StepKind.Honoured, On = new(2025, 7, 10), Honour = HonourKind.Recognised, DecisionNumber = "88/QĐ-UBND (mẫu)", By = "Chủ tịch UBND xã" });
        await StepAsync(new RecordStep { ExemplarId = pilot, Kind = StepKind.Verified, On = new(2025, 8, 28), By = "Tổ xác minh của xã", Text = "118 trên 176 hộ đã phân loại đều.", IsEffective = true, Evidence = [paper] });
        await StepAsync(new RecordStep { ExemplarId = pilot, Kind = StepKind.Lesson, On = new(2025, 9, 5), Text = "Phát thùng phải đi cùng lịch thu gom; nơi không có lịch, sau một tháng hộ bỏ phân loại." });
        await PresentAsync(work, model, cancellationToken);

        Task<Guid> StepAsync(RecordStep step) => work.InAsync<ExemplarService, Guid>(s => s.RecordStepAsync(step, cancellationToken));
    }

    private static async Task<Guid> NominateAsync(
        SampleWork work, ExemplarKind kind, ExemplarField field, string title, (SubjectKind Kind, Guid Id) owner, string? village, DateOnly foundOn, string story, string? result, bool consents)
    {
        var outcome = await work.InAsync<ExemplarService, NominationOutcome>(s => s.NominateAsync(new NominateExemplar
        {
            Kind = kind,
            Field = field,
            Title = title,
            OwnerKind = owner.Kind,
            OwnerId = owner.Id,
            UnitId = village is null ? work.CommuneId : work.Units[village],
            FoundOn = foundOn,
            Story = story,
            Result = result,
            ConsentsToNaming = consents,
        }));
        return outcome.Id ?? throw new InvalidOperationException($"The exemplar “{title}” of the sample looks like {outcome.Like!.Number}.");
    }

    private static async Task PresentAsync(SampleWork work, Guid exemplar, CancellationToken cancellationToken)
    {
        var article = await work.InAsync<AppDbContext, Guid>(db => db.Communications.Where(c => c.Topic.StartsWith("Mô hình na")).Select(c => c.Id).SingleAsync(cancellationToken));
        await work.InAsync<PresentationService, Guid>(s => s.PresentAsync(new PresentExemplar(exemplar, article), cancellationToken));
    }
}
