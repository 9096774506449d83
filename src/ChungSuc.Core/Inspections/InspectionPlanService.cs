using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Inspections;

/// <summary>Records plans of inspection and supervision.</summary>
public sealed class InspectionPlanService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "inspection_plan";

    public Task<Guid> RecordAsync(RecordPlan input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.RecordPlan,
            null,
            input,
            async writer =>
            {
                InspectionRules.RequireWrite(actor, input.Kind.Side());
                var name = InspectionRules.NeededLine(
                    input.Name, InspectionPlan.NameLength, "Nhập tên kế hoạch, ví dụ “Kiểm tra Phong trào thi đua năm 2025”.", nameof(input.Name));
                var year = CheckYear(input.Year);
                var plan = new InspectionPlan
                {
                    CommuneId = db.CommuneId,
                    Year = year,
                    Number = await NumberCounter.TakeAsync(db, Series, year, cancellationToken),
                    Kind = input.Kind,
                    Name = name,
                    NameFold = VietnameseText.Fold(name),
                    IssuingBody = InspectionRules.NeededLine(input.IssuingBody, InspectionPlan.TextLength, "Nhập cơ quan ban hành.", nameof(input.IssuingBody)),
                    DocumentNumber = InspectionRules.Optional(input.DocumentNumber, InspectionPlan.DocumentNumberLength, nameof(input.DocumentNumber)),
                    DocumentOn = input.DocumentOn is { } day ? InspectionRules.Past(day, VietnameseDate.Today(clock), "Ngày ban hành", nameof(input.DocumentOn)) : null,
                    Lead = InspectionRules.Optional(input.Lead, InspectionPlan.TextLength, nameof(input.Lead)),
                    RecordedBy = actor.Name,
                    RecordedAt = writer.At,
                };
                db.InspectionPlans.Add(plan);
                writer.Add(
                    new InspectionPlanRecorded
                    {
                        Number = plan.NumberText,
                        Kind = plan.Kind,
                        Name = plan.Name,
                        IssuingBody = plan.IssuingBody,
                        DocumentNumber = plan.DocumentNumber,
                        DocumentOn = plan.DocumentOn,
                    },
                    plan);
                await evidence.BindAsync(writer, plan, input.Evidence, cancellationToken);
                return plan.Id;
            },
            cancellationToken);

    private int CheckYear(int year)
    {
        var last = VietnameseDate.Today(clock).Year + 1;
        return year >= InspectionVisit.FirstDay.Year && year <= last
            ? year
            : throw new RuleException("inspection.plan.year", $"Nhập năm của kế hoạch, từ {InspectionVisit.FirstDay.Year} đến {last}.", nameof(RecordPlan.Year));
    }
}
