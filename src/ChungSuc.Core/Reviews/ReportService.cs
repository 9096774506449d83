using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Reviews;

/// <summary>Composes reports from templates and records, and issues them.</summary>
public sealed class ReportService(AppDbContext db, JournalBook journal, Actor actor, ReportQueries reports, TimeProvider clock)
{
    public Task<Guid> ComposeAsync(ComposeReport input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            ReportProcesses.Compose,
            null,
            input,
            async writer =>
            {
                Require(Role.EmulationSecretary, "Thư ký Hội đồng Thi đua - Khen thưởng lập báo cáo.");
                var edition = await reports.EditionAsync(input.MovementId, cancellationToken);
                var (from, to) = PeriodOf(input, edition);
                var replaced = input.ReplacesId is { } id ? await ReplacedAsync(id, cancellationToken) : null;
                var report = new Report
                {
                    CommuneId = db.CommuneId,
                    MovementId = edition.MovementId,
                    Kind = input.Kind,
                    From = from,
                    To = to,
                    ReplacesId = replaced?.Id,
                    ComposedBy = actor.Name,
                    ComposedAt = writer.At,
                };
                var drafts = replaced?.Parts.ConvertAll(p => new PartDraft(p.Place, p.Position, p.Heading, p.Text)) ?? TemplateOf(input.Kind).Prefill(edition);
                report.Parts.AddRange(drafts.Select(d => PartOf(report, d, writer)));
                db.Reports.Add(report);
                var composed = new ReportComposed { Kind = input.Kind, Movement = edition.ShortName, From = from, To = to, Replaces = replaced?.Issue?.NumberText };
                writer.Add(composed, report, [.. report.Parts]);
                return report.Id;
            },
            cancellationToken);

    /// <summary>Saves one part. When somebody else saved it first, nothing is written and the person decides.</summary>
    public async Task<Guid> RewriteAsync(RewriteReportPart input, CancellationToken cancellationToken = default)
    {
        Require(Role.EmulationSecretary, "Thư ký Hội đồng Thi đua - Khen thưởng sửa báo cáo.");
        var detail = await reports.GetAsync(input.ReportId, cancellationToken);
        var read = detail.Report.Parts.Find(p => p.Id == input.PartId) ?? throw new NotFoundException("Report part");
        var (heading, text) = PartRules.Check(read.Place, input, detail.Figures);
        return await journal.WriteAsync(
            ReportProcesses.Rewrite,
            null,
            input,
            async writer =>
            {
                var part = await db.ReportParts.SingleAsync(p => p.Id == input.PartId && p.ReportId == input.ReportId, cancellationToken);
                await RequireDraftAsync(input.ReportId, cancellationToken);
                if (part.Version != input.Version)
                {
                    throw new ConflictException(
                        $"{part.EditedBy} đã lưu phần này lúc {VietnameseDate.ScreenMoment(part.EditedAt)}. So hai bản dưới đây, sửa bản của anh/chị nếu cần, rồi bấm lưu để thay bản đang lưu.");
                }

                if (part.Heading != heading || part.Text != text)
                {
                    var rewritten = new ReportPartRewritten { Part = part.Name, HeadingBefore = part.Heading, HeadingAfter = heading, TextBefore = part.Text, TextAfter = text };
                    part.Rewrite(heading, text, actor.Name, writer.At);
                    writer.Add(rewritten, part);
                }

                return part.Id;
            },
            cancellationToken);
    }

    /// <summary>Number, day and signer are set and everything is kept as it stands; the number is taken inside the act, so a refused issue uses none.</summary>
    public Task<Guid> IssueAsync(IssueReport input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            ReportProcesses.Issue,
            null,
            input,
            async writer =>
            {
                Require(Role.Chairman, "Chủ tịch UBND xã ban hành báo cáo. Trình Chủ tịch ký.");
                var detail = await reports.GetAsync(input.ReportId, cancellationToken);
                RequireReady(detail, input);
                await RequireDayAsync(input.IssuedOn, cancellationToken);
                var issue = new ReportIssue
                {
                    CommuneId = db.CommuneId,
                    ReportId = detail.Report.Id,
                    Year = input.IssuedOn.Year,
                    Number = await NumberCounter.TakeAsync(db, ReportIssue.Series, input.IssuedOn.Year, cancellationToken),
                    IssuedOn = input.IssuedOn,
                    SignerName = SignerOf(input),
                    SigningOffice = input.SigningOffice,
                    OfficeName = detail.Office.Name,
                    OfficePlace = detail.Office.Place,
                    UserName = actor.Name,
                    At = writer.At,
                };
                FrozenFigures.Keep(issue, detail.Composition);
                db.ReportIssues.Add(issue);
                var issued = new ReportIssued
                {
                    Number = issue.NumberText,
                    IssuedOn = issue.IssuedOn,
                    Signer = issue.SignerName,
                    Figures = issue.Figures.Count,
                    Missing = detail.Composition.Missing.Count,
                };
                writer.Add(issued, detail.Report, [issue, .. issue.Parts, .. issue.Figures, .. issue.Annexes]);
                return detail.Report.Id;
            },
            cancellationToken);

    private static ReportTemplate TemplateOf(ReportKind kind) =>
        ReportTemplate.Shipped.FirstOrDefault(t => t.Kind == kind)
        ?? throw new RuleException("report.template", $"Chưa có mẫu cho “{kind.Vietnamese()}” trong catalog/documents. Thêm tệp mẫu rồi lập lại.", nameof(ComposeReport.Kind));

    private static (DateOnly From, DateOnly To) PeriodOf(ComposeReport input, MovementEdition edition)
    {
        var from = input.From ?? edition.Period.From;
        var to = input.To ?? edition.Period.To;
        if (to < from)
        {
            throw new RuleException("report.period.backwards", "Ngày cuối kỳ phải sau ngày đầu kỳ. Kiểm tra lại hai ngày.", nameof(ComposeReport.To));
        }

        if (from > edition.Period.To || to < edition.Period.From)
        {
            throw new RuleException(
                "report.period.outside", $"Kỳ báo cáo nằm ngoài giai đoạn {edition.Period} của phong trào. Chọn ngày trong giai đoạn đó.", nameof(ComposeReport.From));
        }

        return (from, to);
    }

    private static string SignerOf(IssueReport input)
    {
        var name = VietnameseText.Clean(input.SignerName);
        return name.Length is > 0 and <= Units.Unit.NameLength
            ? name
            : throw new RuleException("report.issue.signer", "Nhập họ tên người ký, không ghi học hàm, học vị.", nameof(IssueReport.SignerName));
    }

    private static void RequireReady(ReportDetail detail, IssueReport input)
    {
        if (detail.Report.Issue is { } before)
        {
            throw new RuleException("report.issued", $"Báo cáo đã ban hành với số {before.NumberText}. Sai sót về nội dung thì lập báo cáo mới thay thế (Điều 18 Nghị định 30/2020/NĐ-CP).");
        }

        if (detail.Composition.Gaps is [var gap, ..])
        {
            throw new RuleException("report.issue.gap", $"Phần “{gap.In.Part.Name}” còn chỗ chưa viết: {gap.Words}. Thư ký viết nốt {detail.Composition.Gaps.Count} chỗ rồi trình lại.");
        }

        if (detail.Composition.Missing is [var missing, ..] && !input.DespiteMissing)
        {
            throw new RuleException(
                "report.issue.missing",
                $"Còn {detail.Composition.Missing.Count} số liệu chưa có, trước hết là “{missing.Name}”. Bổ sung số liệu, bỏ khỏi báo cáo, hoặc đánh dấu vào ô này để ban hành với chữ “{ReportFigure.Nothing}”.",
                nameof(IssueReport.DespiteMissing));
        }
    }

    private async Task<Report> ReplacedAsync(Guid id, CancellationToken cancellationToken)
    {
        var replaced = await db.Reports.AsNoTracking().Include(r => r.Parts).Include(r => r.Issue).SingleOrDefaultAsync(r => r.Id == id, cancellationToken)
            ?? throw new NotFoundException("Report");
        return replaced.Issue is not null
            ? replaced
            : throw new RuleException("report.replace.draft", "Báo cáo này chưa ban hành, sửa trực tiếp được; không cần lập báo cáo thay thế.");
    }

    private async Task RequireDraftAsync(Guid reportId, CancellationToken cancellationToken)
    {
        var issued = await db.ReportIssues.AsNoTracking().SingleOrDefaultAsync(i => i.ReportId == reportId, cancellationToken);
        if (issued is not null)
        {
            throw new RuleException("report.issued", $"Báo cáo đã ban hành với số {issued.NumberText} nên không sửa được nữa. Sai sót về nội dung thì lập báo cáo mới thay thế.");
        }
    }

    private async Task RequireDayAsync(DateOnly day, CancellationToken cancellationToken)
    {
        if (day > VietnameseDate.Today(clock))
        {
            throw new RuleException("report.issue.future", "Ngày ban hành chưa đến. Nhập ngày ký, không muộn hơn hôm nay.", nameof(IssueReport.IssuedOn));
        }

        // Điều 15: numbers follow the days of a year.
        var last = await db.ReportIssues.Where(i => i.Year == day.Year).OrderByDescending(i => i.Number).Select(i => new { i.Number, i.IssuedOn }).FirstOrDefaultAsync(cancellationToken);
        if (last is not null && day < last.IssuedOn)
        {
            throw new RuleException(
                "report.issue.order", $"Số {last.Number:00} đã cấp ngày {VietnameseDate.Screen(last.IssuedOn)}. Nhập ngày từ ngày đó trở đi để số và ngày đi cùng nhau.", nameof(IssueReport.IssuedOn));
        }
    }

    private ReportPart PartOf(Report report, PartDraft draft, JournalWriter writer) => new()
    {
        CommuneId = db.CommuneId,
        ReportId = report.Id,
        Place = draft.Place,
        Position = draft.Position,
        Heading = draft.Heading,
        Text = draft.Text,
        EditedBy = actor.Name,
        EditedAt = writer.At,
    };

    private void Require(Role role, string sentence)
    {
        if (actor.Role is { } present && present != role)
        {
            throw new RuleException("report.role", sentence);
        }
    }
}
