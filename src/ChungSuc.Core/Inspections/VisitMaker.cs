using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>Builds a visit with its rows, for the one who plans it and for the draw.</summary>
internal sealed class VisitMaker(AppDbContext db, Actor actor)
{
    private const string Series = "inspection_visit";

    public async Task<(InspectionVisit Visit, InspectionVisitRecorded Event)> MakeAsync(
        RecordVisit input, JournalWriter writer, DateOnly today, Guid? drawId, CancellationToken cancellationToken)
    {
        var plans = await PlansAsync(input.PlanIds, cancellationToken);
        var side = InspectionRules.SideOf(actor) ?? plans[0].Side;
        foreach (var plan in plans)
        {
            InspectionRules.RequireWrite(actor, plan.Side);
        }

        var units = await UnitsAsync(input.PlaceIds, cancellationToken);
        var purpose = InspectionRules.NeededLine(
            input.Purpose, InspectionVisit.PurposeLength, "Viết kiểm tra việc gì, ví dụ “Hồ sơ và kết quả tiêu chí môi trường”.", nameof(RecordVisit.Purpose));
        var lead = InspectionRules.Optional(input.Lead, InspectionVisit.LeadLength, nameof(RecordVisit.Lead));
        var year = input.FromOn?.Year ?? today.Year;
        (DateOnly From, DateOnly To)? days = input.FromOn is { } from ? InspectionRules.Days(from, input.ToOn, today) : null;
        if (days is null && input.ToOn is not null)
        {
            throw new RuleException("inspection.days.from", "Nhập ngày đầu, hoặc để trống cả hai ngày nếu chưa định.", nameof(RecordVisit.FromOn));
        }

        var visit = new InspectionVisit
        {
            CommuneId = db.CommuneId,
            Year = year,
            Number = await NumberCounter.TakeAsync(db, Series, year, cancellationToken),
            Side = side,
            Purpose = purpose,
            SearchFold = VietnameseText.Fold($"{purpose} {lead}"),
            Lead = lead,
            DrawId = drawId,
            RecordedById = actor.UserId,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        visit.Set(days?.From, days?.To);
        visit.Plans.AddRange(plans.Select(p => new ServedPlan { CommuneId = db.CommuneId, VisitId = visit.Id, PlanId = p.Id, AddedBy = actor.Name, At = writer.At }));
        visit.Places.AddRange(units.Select(u => new InspectionPlace { CommuneId = db.CommuneId, VisitId = visit.Id, UnitId = u.Id, UnitPath = u.Path }));
        visit.Members.AddRange(await MembersAsync(input.Members, visit.Id, cancellationToken));
        return (visit, new InspectionVisitRecorded
        {
            Number = visit.NumberText,
            Side = side,
            Purpose = purpose,
            FromOn = visit.FromOn,
            ToOn = visit.ToOn,
            Places = [.. units.Select(u => u.Name)],
            Plans = [.. plans.Select(p => p.Name)],
            Members = [.. visit.Members.Select(m => m.Name)],
        });
    }

    /// <summary>Keeps the decision with the visits it is about, when a person has made one; else stops the process.</summary>
    public IReadOnlyList<InspectionOverlap> Keep(InspectionVisit visit, IReadOnlyList<OverlapFound> found, string? despite, JournalWriter writer)
    {
        if (found.Count > 0 && VietnameseText.Clean(despite).Length == 0)
        {
            throw new OverlapFoundException(found);
        }

        return
        [
            .. found.Select(o => new InspectionOverlap
            {
                CommuneId = db.CommuneId,
                VisitId = visit.Id,
                OtherVisitId = o.VisitId,
                Words = Shorten(InspectionWords.Why(o)),
                Reason = InspectionRules.NeededLine(despite, InspectionOverlap.TextLength, "Nêu vì sao vẫn đi.", nameof(RecordVisit.DespiteOverlap)),
                UserName = actor.Name,
                At = writer.At,
            }),
        ];
    }

    private static string Shorten(string words) => words.Length <= InspectionOverlap.TextLength ? words : string.Concat(words.AsSpan(0, InspectionOverlap.TextLength - 1), "…");

    private async Task<List<InspectionPlan>> PlansAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var plans = await db.InspectionPlans.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.Kind).ThenBy(p => p.Number).ToListAsync(cancellationToken);
        return plans.Count > 0 && plans.Count == ids.Distinct().Count()
            ? plans
            : throw new RuleException("inspection.plans", "Chọn ít nhất một kế hoạch mà cuộc này phục vụ.", nameof(RecordVisit.PlanIds));
    }

    private async Task<List<Unit>> UnitsAsync(IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var units = await db.Units
            .AsNoTracking()
            .Where(u => ids.Contains(u.Id) && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId))
            .OrderBy(u => u.NameSort)
            .ToListAsync(cancellationToken);
        return units.Count switch
        {
            0 => throw new RuleException("inspection.places.empty", "Chọn ít nhất một thôn hoặc đơn vị được đến.", nameof(RecordVisit.PlaceIds)),
            > InspectionVisit.MostPlaces => throw new RuleException(
                "inspection.places.many", $"Một cuộc đến tối đa {InspectionVisit.MostPlaces} nơi. Chia thành nhiều cuộc.", nameof(RecordVisit.PlaceIds)),
            _ when units.Count != ids.Distinct().Count() => throw new RuleException("inspection.places.unknown", "Chọn nơi đến trong danh sách của xã.", nameof(RecordVisit.PlaceIds)),
            _ => units,
        };
    }

    /// <summary>"Họ tên, chức vụ": the name of just one person of the commune is that person.</summary>
    private async Task<List<InspectionMember>> MembersAsync(IReadOnlyList<string> lines, Guid visitId, CancellationToken cancellationToken)
    {
        var texts = lines.Select(VietnameseText.Clean).Where(t => t.Length > 0).Select(t => t.Split(',', 2)).Select(t => (Name: t[0].Trim(), Post: t.Length > 1 ? t[1].Trim() : null)).ToList();
        const string field = nameof(RecordVisit.Members);
        if (texts.Count > InspectionVisit.MostMembers)
        {
            throw new RuleException("inspection.members.many", $"Ghi tối đa {InspectionVisit.MostMembers} người.", field);
        }

        if (texts.Exists(t => t.Name.Length is 0 or > InspectionMember.TextLength || t.Post?.Length > InspectionMember.TextLength))
        {
            throw new RuleException("inspection.members.text", "Mỗi dòng một người: họ tên, dấu phẩy, chức vụ.", field);
        }

        var folds = texts.ConvertAll(t => VietnameseText.Fold(t.Name));
        var known = await db.Persons.Where(p => folds.Contains(p.NameFold)).Select(p => new { p.Id, p.FullName }).ToListAsync(cancellationToken);
        return
        [
            .. texts.Select((t, at) => new InspectionMember
            {
                CommuneId = db.CommuneId,
                VisitId = visitId,
                Position = at + 1,
                PersonId = known.Where(p => VietnameseText.Same(p.FullName, t.Name)).Select(p => (Guid?)p.Id).ToList() is [var only] ? only : null,
                Name = t.Name,
                Post = string.IsNullOrEmpty(t.Post) ? null : t.Post,
            }),
        ];
    }
}
