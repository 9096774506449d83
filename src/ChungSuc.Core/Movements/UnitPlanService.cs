using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

/// <summary>Records units' own plans under the commune's plan, and who must make one by when.</summary>
public sealed class UnitPlanService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, MovementQueries movements, TimeProvider clock)
{
    private static readonly Role[] ForAll = [Role.EmulationSecretary, Role.Chairman, Role.ProgrammeOfficer];

    private static readonly Role[] ForOwnUnit = [Role.VillageHead, Role.Front, Role.MassOrganisation, Role.Enterprise];

    public bool MayWriteFor(string unitPath) =>
        actor.Role is not { } role || ForAll.Contains(role) || (ForOwnUnit.Contains(role) && actor.Covers(unitPath));

    public Task<Guid> RecordAsync(RecordUnitPlan input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            UnitPlanProcesses.Record,
            null,
            input,
            async writer =>
            {
                var edition = await movements.WholeAsync(input.MovementId, null, cancellationToken);
                var unit = await UnitAsync(input.UnitId, cancellationToken);
                var plan = await BuildAsync(input, edition, unit, writer, cancellationToken);
                db.UnitPlans.Add(plan);
                writer.Add(
                    new UnitPlanRecorded
                    {
                        Unit = unit.Name,
                        Number = plan.Number,
                        IssuedOn = plan.IssuedOn,
                        Title = plan.Title,
                        Year = plan.Year,
                        Duties = [.. plan.Duties.Select(d => d.DutyKey)],
                    },
                    plan,
                    [.. plan.Duties]);
                await evidence.BindAsync(writer, plan, input.Evidence, cancellationToken);
                return plan.Id;
            },
            cancellationToken);

    public Task<Guid> VoidAsync(VoidUnitPlan input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            UnitPlanProcesses.Void,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var plan = await db.UnitPlans.SingleOrDefaultAsync(p => p.Id == input.UnitPlanId, cancellationToken) ?? throw new NotFoundException("Plan of a unit");
                var unit = await UnitAsync(plan.UnitId, cancellationToken);
                var voided = new UnitPlanVoid
                {
                    CommuneId = db.CommuneId,
                    UnitPlanId = plan.Id,
                    Reason = FormText.Needed(input.Reason, UnitPlanVoid.ReasonLength, "Nêu lý do hủy, ví dụ “ghi nhầm đơn vị”.", nameof(VoidUnitPlan.Reason)),
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.Add(voided);
                writer.Add(new UnitPlanVoided { Unit = unit.Name, Title = plan.Title }, plan, voided);
                return plan.Id;
            },
            cancellationToken);

    public Task<Guid> AddFilesAsync(AddUnitPlanFiles input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            UnitPlanProcesses.AddFiles,
            null,
            input,
            async writer =>
            {
                var plan = await db.UnitPlans.SingleOrDefaultAsync(p => p.Id == input.UnitPlanId, cancellationToken) ?? throw new NotFoundException("Plan of a unit");
                var unit = await UnitAsync(plan.UnitId, cancellationToken);
                var fresh = await evidence.UnboundAsync(plan.Id, input.Evidence, cancellationToken);
                if (fresh.Count == 0)
                {
                    throw new RuleException("unit_plan.files", "Chọn tệp kế hoạch chưa lưu.", "Evidence");
                }

                writer.Add(new UnitPlanFilesAdded { Unit = unit.Name, Title = plan.Title }, plan);
                await evidence.BindAsync(writer, plan, fresh, cancellationToken);
                return plan.Id;
            },
            cancellationToken);

    public Task<Guid> CallAsync(CallForUnitPlans input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            UnitPlanProcesses.Call,
            null,
            input,
            async writer =>
            {
                if (actor.Role is { } role && !ForAll.Contains(role))
                {
                    throw new RuleException("unit_plan.call.right", "Việc đặt hạn do thư ký Hội đồng, cán bộ chương trình hoặc Chủ tịch làm.");
                }

                await movements.WholeAsync(input.MovementId, null, cancellationToken);
                if (input.Kinds.Count == 0)
                {
                    throw new RuleException("unit_plan.call.kinds", "Chọn ít nhất một loại đơn vị phải có kế hoạch.", nameof(CallForUnitPlans.Kinds));
                }

                var call = new UnitPlanCall
                {
                    CommuneId = db.CommuneId,
                    MovementId = input.MovementId,
                    KindLines = string.Join('\n', input.Kinds.Distinct().Order()),
                    Deadline = input.Deadline,
                    Basis = FormText.Given(input.Basis, PlanPart.NameLength, nameof(CallForUnitPlans.Basis)),
                    RecordedBy = actor.Name,
                    RecordedAt = writer.At,
                };
                db.UnitPlanCalls.Add(call);
                writer.Add(
                    new UnitPlansCalled { Kinds = string.Join(", ", call.Kinds.Select(k => k.Vietnamese())), Deadline = call.Deadline, Basis = call.Basis }, call);
                return call.Id;
            },
            cancellationToken);

    private async Task<UnitPlan> BuildAsync(RecordUnitPlan input, MovementEdition edition, Unit unit, JournalWriter writer, CancellationToken cancellationToken)
    {
        if (input.IssuedOn > VietnameseDate.Today(clock))
        {
            throw new RuleException("unit_plan.future", "Ngày ban hành chưa tới. Nhập ngày ghi trên kế hoạch.", nameof(RecordUnitPlan.IssuedOn));
        }

        if (input.IssuedOn.Year < edition.FromYear - 1 || input.IssuedOn.Year > edition.ToYear)
        {
            throw new RuleException("unit_plan.day", $"Phong trào chạy trong {edition.Period}. Kiểm tra lại ngày ban hành.", nameof(RecordUnitPlan.IssuedOn));
        }

        if (input.Year is { } year && !edition.Period.Contains(year))
        {
            throw new RuleException("unit_plan.year", $"Chọn một năm trong {edition.Period}, hoặc cả giai đoạn.", nameof(RecordUnitPlan.Year));
        }

        if (input.DutyKeys.FirstOrDefault(key => edition.Duties.TrueForAll(d => d.Key != key)) is not null)
        {
            throw new NotFoundException("Duty");
        }

        var title = FormText.Needed(input.Title, UnitPlan.TitleLength, "Nhập tên kế hoạch.", nameof(RecordUnitPlan.Title));
        var number = FormText.Given(input.Number, UnitPlan.NumberLength, nameof(RecordUnitPlan.Number));
        if (number is not null && await db.UnitPlans.AnyAsync(p => p.UnitId == unit.Id && p.Number == number && p.IssuedOn == input.IssuedOn, cancellationToken))
        {
            throw new RuleException(
                "unit_plan.known", $"Kế hoạch số {number} ngày {VietnameseDate.Citation(input.IssuedOn)} của {unit.Name} đã ghi. Mở bản đã ghi để xem.", nameof(RecordUnitPlan.Number));
        }

        var plan = new UnitPlan
        {
            CommuneId = db.CommuneId,
            MovementId = edition.MovementId,
            UnitId = unit.Id,
            UnitPath = unit.Path,
            Number = number,
            IssuedOn = input.IssuedOn,
            Title = title,
            TitleFold = VietnameseText.Fold(title),
            Year = input.Year,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        plan.Duties.AddRange(input.DutyKeys.Distinct().Select(key => new UnitPlanDuty { CommuneId = db.CommuneId, UnitPlanId = plan.Id, DutyKey = key }));
        return plan;
    }

    private async Task<Unit> UnitAsync(Guid id, CancellationToken cancellationToken)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.CommuneId == db.CommuneId, cancellationToken)
            ?? throw new RuleException("unit_plan.unit", "Chọn đơn vị trong danh sách của xã.", nameof(RecordUnitPlan.UnitId));
        return MayWriteFor(unit.Path)
            ? unit
            : throw new RuleException("unit_plan.right", $"{unit.Name} không phải đơn vị của bạn. Nhờ đơn vị đó hoặc thư ký Hội đồng ghi.", nameof(RecordUnitPlan.UnitId));
    }
}
