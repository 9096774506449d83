using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Communications;

/// <summary>Records what was done to make the movement known, proves it later, voids what was recorded wrongly, and keeps the plans of units.</summary>
public sealed class CommunicationService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "communication";

    private static readonly Role[] WholeCommune = [Role.CultureOfficer, Role.Front];

    private static readonly UnitKind[] Doing = [UnitKind.Commune, UnitKind.Village, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative];

    /// <summary>Writes the item; when one of the same week, place and subject stands in the book and the person has not said so, gives that one back and writes nothing.</summary>
    public async Task<CommunicationOutcome> RecordAsync(RecordCommunication input, CancellationToken cancellationToken = default)
    {
        try
        {
            var id = await journal.WriteAsync(
                CommunicationProcesses.Record, null, input, writer => RecordAsync(input, writer, cancellationToken), cancellationToken);
            return new CommunicationOutcome(id, null);
        }
        catch (LikenessFoundException found)
        {
            return new CommunicationOutcome(null, found.Like);
        }
    }

    public Task<Guid> ProveAsync(ProveCommunication input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CommunicationProcesses.Prove,
            null,
            input,
            async writer =>
            {
                var item = await db.Communications.AsNoTracking().SingleOrDefaultAsync(c => c.Id == input.CommunicationId, cancellationToken) ?? throw new NotFoundException("Communication");
                RequireRight(item.UnitPath, null);
                var added = await evidence.UnboundAsync(item.Id, [.. input.Evidence.DistinctBy(f => f.Sha256)], cancellationToken);
                CheckFiles(input.Evidence, nameof(input.Evidence));
                if (added.Count == 0)
                {
                    throw new RuleException("communication.evidence.none", "Chọn ít nhất một tệp chưa có ở dòng này.", nameof(input.Evidence));
                }

                writer.Add(new CommunicationProved { Number = item.NumberText, Files = added.Count }, item);
                await evidence.BindAsync(writer, item, added, cancellationToken);
                return item.Id;
            },
            cancellationToken);

    public Task<Guid> VoidAsync(VoidCommunication input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CommunicationProcesses.Void,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var item = await db.CommunicationsWithVoided.Include(c => c.Void).SingleOrDefaultAsync(c => c.Id == input.CommunicationId, cancellationToken)
                    ?? throw new NotFoundException("Communication");
                RequireRight(item.UnitPath, null);
                if (item.Void is not null)
                {
                    throw new RuleException("communication.voided", $"Dòng {item.NumberText} đã được hủy trước đó. Mở lại trang để xem lý do.");
                }

                var voided = new CommunicationVoid
                {
                    CommuneId = db.CommuneId,
                    CommunicationId = item.Id,
                    Reason = CommunicationRules.Text(input.Reason, CommunicationVoid.ReasonLength, "Lý do", nameof(input.Reason))
                        ?? throw new RuleException("communication.void.reason", "Nêu lý do hủy, ví dụ “ghi trùng buổi phát”.", nameof(input.Reason)),
                    UserId = actor.UserId,
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.CommunicationVoids.Add(voided);
                writer.Add(new CommunicationVoided { Number = item.NumberText, Topic = item.Topic }, item, voided);
                return item.Id;
            },
            cancellationToken);

    public Task<Guid> PlanAsync(PlanCommunications input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(CommunicationProcesses.Plan, null, input, writer => PlanAsync(input, writer, cancellationToken), cancellationToken);

    /// <summary>The culture officer and the Front record for every unit; organisations and village heads for their own.</summary>
    public bool MayWrite(string unitPath) => actor.Role switch
    {
        null => true,
        Role.VillageHead or Role.MassOrganisation => actor.Covers(unitPath),
        { } role => WholeCommune.Contains(role),
    };

    private async Task<Guid> RecordAsync(RecordCommunication input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var unit = await UnitAsync(input.UnitId, nameof(input.UnitId), cancellationToken);
        RequireRight(unit.Path, nameof(input.UnitId));
        CommunicationRules.CheckDay(input.HeldOn, VietnameseDate.Today(clock), nameof(input.HeldOn));
        CommunicationRules.CheckFigures(input);
        CheckFiles(input.Evidence, nameof(input.Evidence));
        var villages = await VillagesAsync(input, cancellationToken);
        var item = await BuildAsync(input, unit, writer, cancellationToken);
        item.Villages.AddRange(villages.Select(v => new CommunicationVillage { CommuneId = db.CommuneId, CommunicationId = item.Id, VillageId = v.Id }));
        item.Campaigns.AddRange(input.Campaigns.DistinctBy(c => c.Key).Select(c => new ServedCampaign
        {
            CommuneId = db.CommuneId,
            CommunicationId = item.Id,
            Key = CommunicationRules.Text(c.Key, ServedCampaign.KeyLength, "Mã cuộc vận động", nameof(input.Campaigns)) ?? throw new NotFoundException("Campaign"),
            Name = CommunicationRules.Text(c.Name, ServedCampaign.NameLength, "Tên cuộc vận động", nameof(input.Campaigns)) ?? throw new NotFoundException("Campaign"),
        }));
        var like = await LikeAsync(item, cancellationToken);
        if (like is not null && !input.DespiteLikeness)
        {
            throw new LikenessFoundException(like);
        }

        db.Communications.Add(item);
        writer.Add(
            new CommunicationRecorded
            {
                Number = item.NumberText,
                Kind = item.Kind,
                Medium = item.Medium,
                HeldOn = item.HeldOn,
                Topic = item.Topic,
                Unit = NameOf(unit),
                Villages = [.. villages.Select(v => v.Name)],
                Campaigns = [.. item.Campaigns.Select(c => c.Name)],
                Minutes = item.Minutes,
                Reach = item.Reach,
                CostVnd = item.CostVnd,
                DespiteLikenessTo = like?.Number,
            },
            item,
            [.. item.Villages, .. item.Campaigns]);
        await evidence.BindAsync(writer, item, input.Evidence, cancellationToken);
        return item.Id;
    }

    private async Task<Unit> UnitAsync(Guid id, string field, CancellationToken cancellationToken) =>
        await db.Units.AsNoTracking().SingleOrDefaultAsync(
            u => u.Id == id && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && Doing.Contains(u.Kind), cancellationToken)
        ?? throw new RuleException("communication.unit.unknown", "Chọn đơn vị trong danh sách của xã.", field);

    private string NameOf(Unit unit) => unit.Id == db.CommuneId ? CommunicationLine.Office : unit.Name;

    private void RequireRight(string unitPath, string? field)
    {
        if (!MayWrite(unitPath))
        {
            throw new RuleException(
                "communication.unit.outside", "Trưởng thôn, tổ chức chỉ ghi việc tuyên truyền của mình. Chọn đơn vị của mình, hoặc nhờ cán bộ Văn hóa - Thông tin ghi.", field);
        }
    }

    private static void CheckFiles(IReadOnlyList<StoredFile> files, string field)
    {
        if (files.Count > EvidenceBinder.MostFiles)
        {
            throw new RuleException("communication.evidence.many", $"Chọn tối đa {EvidenceBinder.MostFiles} tệp minh chứng.", field);
        }
    }

    private async Task<List<Unit>> VillagesAsync(RecordCommunication input, CancellationToken cancellationToken)
    {
        var ids = input.VillageIds.Distinct().ToList();
        var villages = await db.Units
            .AsNoTracking()
            .Where(u => u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village && ids.Contains(u.Id))
            .OrderBy(u => u.NameSort)
            .ToListAsync(cancellationToken);
        var problem = villages switch
        {
            _ when villages.Count != ids.Count => "Chọn thôn trong danh sách của xã.",
            _ when actor.Role == Role.VillageHead && (villages.Count == 0 || villages.Exists(v => !actor.Covers(v.Path))) => "Trưởng thôn chỉ ghi cho thôn mình. Chọn đúng thôn của mình.",
            _ => villages.Find(v => v.ValidTo < input.HeldOn) is { } ended ? $"{ended.Name} đã kết thúc ngày {VietnameseDate.Screen(ended.ValidTo!.Value)}. Bỏ chọn thôn đó." : null, // ended units have their last day
        };
        return problem is null ? villages : throw new RuleException("communication.village", problem, nameof(input.VillageIds));
    }

    private async Task<Communication> BuildAsync(RecordCommunication input, Unit unit, JournalWriter writer, CancellationToken cancellationToken)
    {
        var topic = CommunicationRules.Text(input.Topic, Communication.TopicLength, "Nội dung", nameof(input.Topic))
            ?? throw new RuleException("communication.topic.empty", "Viết tuyên truyền về việc gì, ví dụ “phân loại rác tại nhà”.", nameof(input.Topic));
        return new Communication
        {
            CommuneId = db.CommuneId,
            Year = input.HeldOn.Year,
            Number = await NumberCounter.TakeAsync(db, Series, input.HeldOn.Year, cancellationToken),
            Kind = input.Kind,
            Medium = input.Medium,
            HeldOn = input.HeldOn,
            Topic = topic,
            TopicFold = VietnameseText.Fold(topic),
            Content = CommunicationRules.Text(input.Content, Communication.ContentLength, "Nội dung chi tiết", nameof(input.Content), keepsLines: true),
            Minutes = input.Minutes,
            Reach = input.Reach,
            CostVnd = input.CostVnd,
            UnitId = unit.Id,
            UnitPath = unit.Path,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
    }

    /// <summary>Same week, a village in common (or both for the whole commune), subject alike (Kế hoạch của xã, mục I.2: no overlap).</summary>
    private async Task<LikeCommunication?> LikeAsync(Communication wanted, CancellationToken cancellationToken)
    {
        var monday = CommunicationRules.WeekOf(wanted.HeldOn);
        var week = await db.Communications
            .AsNoTracking()
            .Include(c => c.Villages)
            .Where(c => c.HeldOn >= monday && c.HeldOn < monday.AddDays(7))
            .OrderBy(c => c.Number)
            .Join(db.Units, c => c.UnitId, u => u.Id, (c, u) => new { Item = c, UnitName = u.Id == c.CommuneId ? CommunicationLine.Office : u.Name })
            .ToListAsync(cancellationToken);
        var places = wanted.Villages.Select(v => v.VillageId).ToHashSet();
        var like = week.Find(x =>
            (places.Count == 0 ? x.Item.Villages.Count == 0 : x.Item.Villages.Exists(v => places.Contains(v.VillageId)))
            && CommunicationRules.IsAlike(wanted.TopicFold, x.Item.TopicFold));
        if (like is null)
        {
            return null;
        }

        var ids = like.Item.Villages.ConvertAll(v => v.VillageId);
        var names = await db.Units.Where(u => ids.Contains(u.Id)).OrderBy(u => u.NameSort).Select(u => u.Name).ToListAsync(cancellationToken);
        return new LikeCommunication(
            like.Item.Id, like.Item.NumberText, like.Item.Topic, like.UnitName, CommunicationLine.PlacesOf(names), like.Item.HeldOn);
    }

    private async Task<Guid> PlanAsync(PlanCommunications input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var unit = await UnitAsync(input.UnitId, nameof(input.UnitId), cancellationToken);
        RequireRight(unit.Path, nameof(input.UnitId));
        if (input.Year is < VietnameseDate.FirstYear or > VietnameseDate.LastYear)
        {
            throw new RuleException("communication.plan.year", "Nhập năm của kế hoạch, ví dụ 2025.", nameof(input.Year));
        }

        if (input.Items is < 1 or > CommunicationPlan.MostItems)
        {
            throw new RuleException("communication.plan.items", "Nhập số buổi, tin, bài theo kế hoạch, từ 1 đến 100.000.", nameof(input.Items));
        }

        var before = await db.CommunicationPlans
            .Where(p => p.UnitId == unit.Id && p.Year == input.Year)
            .OrderByDescending(p => p.Revision)
            .FirstOrDefaultAsync(cancellationToken);
        var plan = new CommunicationPlan
        {
            CommuneId = db.CommuneId,
            UnitId = unit.Id,
            Year = input.Year,
            Revision = (before?.Revision ?? 0) + 1,
            Items = input.Items,
            Paper = CommunicationRules.Text(input.Paper, CommunicationPlan.PaperLength, "Số kế hoạch", nameof(input.Paper)),
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        db.CommunicationPlans.Add(plan);
        writer.Add(new CommunicationPlanned { Unit = NameOf(unit), Year = plan.Year, Before = before?.Items, Items = plan.Items }, plan);
        return plan.Id;
    }
}
