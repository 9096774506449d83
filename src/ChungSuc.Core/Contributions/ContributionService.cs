using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Contributions;

/// <summary>Records what people give, and voids what was recorded wrongly.</summary>
public sealed class ContributionService(
    AppDbContext db, JournalBook journal, Actor actor, SubjectQueries subjects, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "contribution";

    private static readonly DateOnly LastDistrictDay = new(2025, 6, 30);

    private static readonly Role[] WholeCommune = [Role.ProgrammeOfficer, Role.EmulationSecretary, Role.Front];

    private static readonly UnitKind[] Receiving = [UnitKind.Commune, UnitKind.Village, UnitKind.ResidentialArea];

    /// <summary>Asked once for all rows of an import.</summary>
    private readonly Dictionary<Guid, Unit> units = [];

    private readonly Dictionary<(SubjectKind, Guid), Subject> givers = [];

    /// <summary>Writes the entry; when one that looks the same stands in the ledger and the person has not said so, gives that one back and writes nothing.</summary>
    public async Task<RecordOutcome> RecordAsync(RecordContribution input, CancellationToken cancellationToken = default)
    {
        try
        {
            var id = await journal.WriteAsync(
                ContributionProcesses.Record, null, input, writer => RecordAsync(input, writer, cancellationToken), cancellationToken);
            return new RecordOutcome(id, null);
        }
        catch (LikenessFoundException found)
        {
            return new RecordOutcome(null, found.Like);
        }
    }

    public Task<Guid> VoidAsync(VoidContribution input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            ContributionProcesses.Void, VietnameseText.Clean(input.Reason), input, writer => VoidAsync(input, writer, cancellationToken), cancellationToken);

    /// <summary>A village head writes for his village and what lies below it; officials of the commune and the Front for all of it.</summary>
    public bool MayWrite(string unitPath) => actor.Role switch
    {
        null => true,
        Role.VillageHead => actor.Covers(unitPath),
        { } role => WholeCommune.Contains(role),
    };

    /// <summary>Voids inside a process of another act, such as the undoing of an import.</summary>
    internal async Task<Guid> VoidAsync(VoidContribution input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var contribution = await db.ContributionsWithVoided
            .Include(c => c.Lines)
            .Include(c => c.Void)
            .SingleOrDefaultAsync(c => c.Id == input.ContributionId, cancellationToken) ?? throw new NotFoundException("Contribution");
        RequireRight(contribution.UnitPath, null);
        if (contribution.Void is not null)
        {
            throw new RuleException("contribution.voided", $"Dòng {contribution.NumberText} đã được hủy trước đó. Mở lại trang để xem lý do.");
        }

        var voided = new ContributionVoid
        {
            CommuneId = db.CommuneId,
            ContributionId = contribution.Id,
            Reason = GivenRules.Text(input.Reason, ContributionVoid.ReasonLength, "Lý do", nameof(VoidContribution.Reason))
                ?? throw new RuleException("contribution.void.reason", "Nêu lý do hủy, ví dụ “ghi nhầm diện tích đất”.", nameof(VoidContribution.Reason)),
            UserId = actor.UserId,
            UserName = actor.Name,
            At = writer.At,
        };
        db.ContributionVoids.Add(voided);
        var what = GivenLine.Join(contribution.Lines.Select(GivenLine.Of));
        writer.Add(new ContributionVoided { Number = contribution.NumberText, Giver = contribution.GiverName, What = what }, contribution, voided);
        return contribution.Id;
    }

    /// <summary>Records inside a process of another act, such as an import.</summary>
    /// <exception cref="LikenessFoundException">An entry that looks the same stands in the ledger.</exception>
    internal async Task<Guid> RecordAsync(RecordContribution input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var unit = await UnitAsync(input.UnitId, cancellationToken);
        RequireRight(unit.Path, nameof(RecordContribution.UnitId));
        CheckDay(input, unit);
        var giver = await GiverAsync(input, unit, cancellationToken);
        var replaced = await ReplacedAsync(input.ReplacesId, cancellationToken);
        var contribution = await BuildAsync(input, writer, unit, giver, cancellationToken);
        contribution.Lines.AddRange(GivenRules.Lines(input.Given, db.CommuneId, contribution.Id));
        if (input.Evidence.Count > EvidenceBinder.MostFiles)
        {
            throw new RuleException("contribution.evidence.many", $"Chọn tối đa {EvidenceBinder.MostFiles} tệp minh chứng.", nameof(RecordContribution.Evidence));
        }

        var like = await LikeAsync(contribution, cancellationToken);
        if (like is not null && !input.DespiteLikeness)
        {
            throw new LikenessFoundException(like);
        }

        db.Contributions.Add(contribution);
        writer.Add(
            new ContributionRecorded
            {
                Number = contribution.NumberText,
                Giver = contribution.GiverName,
                HouseholdCount = contribution.HouseholdCount,
                Unit = unit.Name,
                GivenOn = contribution.GivenOn,
                What = GivenLine.Join(contribution.Lines.Select(GivenLine.Of)),
                Purpose = contribution.Purpose,
                ConsentsToNaming = contribution.ConsentsToNaming,
                IsVoluntary = contribution.IsVoluntary,
                Replaces = replaced,
                DespiteLikenessTo = like?.Number,
            },
            contribution,
            [.. contribution.Lines]);
        await evidence.BindAsync(writer, contribution, input.Evidence, cancellationToken);
        return contribution.Id;
    }

    private async Task<Unit> UnitAsync(Guid id, CancellationToken cancellationToken) =>
        units.GetValueOrDefault(id) ?? (units[id] = await db.Units.AsNoTracking().SingleOrDefaultAsync(
            u => u.Id == id && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && Receiving.Contains(u.Kind), cancellationToken)
        ?? throw new RuleException("contribution.unit.unknown", "Chọn thôn trong danh sách của xã.", nameof(RecordContribution.UnitId)));

    private void RequireRight(string unitPath, string? field)
    {
        if (!MayWrite(unitPath))
        {
            throw new RuleException(
                "contribution.unit.outside", "Trưởng thôn chỉ ghi và hủy đóng góp của thôn mình. Chọn thôn của mình, hoặc nhờ cán bộ xã ghi.", field);
        }
    }

    private void CheckDay(RecordContribution input, Unit unit)
    {
        var problem = input.GivenOn switch
        {
            var day when day > VietnameseDate.Today(clock) => "Ngày góp chưa tới. Nhập ngày đã nhận, không sau hôm nay.",
            var day when day < Contribution.FirstDay => "Ngày góp sớm hơn năm 2000. Kiểm tra lại năm.",
            var day when day > unit.ValidTo => $"{unit.Name} đã kết thúc ngày {VietnameseDate.Screen(unit.ValidTo.Value)}. Chọn đơn vị đang có vào ngày góp.",
            _ => null,
        };
        if (problem is not null)
        {
            throw new RuleException("contribution.day", problem, nameof(RecordContribution.GivenOn));
        }
    }

    private async Task<Giver> GiverAsync(RecordContribution input, Unit unit, CancellationToken cancellationToken)
    {
        if (input is { GiverKind: { } kind, GiverId: { } id })
        {
            var subject = await SubjectAsync(kind, id, cancellationToken);
            if (kind == SubjectKind.Household && !unit.Path.StartsWith(subject.UnitPath, StringComparison.Ordinal)
                && !subject.UnitPath.StartsWith(unit.Path, StringComparison.Ordinal))
            {
                throw new RuleException(
                    "contribution.household.elsewhere",
                    $"{subject.Name} thuộc {subject.UnitName}, không thuộc {unit.Name}. Chọn đúng hộ của thôn, hoặc đổi thôn.",
                    nameof(RecordContribution.GiverId));
            }

            return new Giver(kind, id, subject.Name, GiverOrigin.Commune, kind == SubjectKind.Unit);
        }

        var name = GivenRules.Text(input.OutsideGiver, Unit.NameLength, "Tên người góp", nameof(RecordContribution.OutsideGiver))
            ?? throw new RuleException(
                "contribution.giver.empty", "Chọn người góp trong danh sách của xã, hoặc nhập tên người góp từ nơi khác.", nameof(RecordContribution.GiverId));
        return new Giver(null, null, name, OriginOf(input), IsCollective: false);
    }

    private async Task<Subject> SubjectAsync(SubjectKind kind, Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return givers.GetValueOrDefault((kind, id)) ?? (givers[(kind, id)] = await subjects.GetAsync(kind, id, cancellationToken));
        }
        catch (NotFoundException)
        {
            throw new RuleException("contribution.giver.unknown", "Chọn người góp trong danh sách của xã.", nameof(RecordContribution.GiverId));
        }
    }

    private static GiverOrigin OriginOf(RecordContribution input) => input.Origin switch
    {
        null => throw new RuleException("contribution.origin.empty", "Chọn nơi ở của người góp.", nameof(RecordContribution.Origin)),
        GiverOrigin.District when input.GivenOn > LastDistrictDay => throw new RuleException(
            "contribution.origin.district", "Cấp huyện kết thúc ngày 30/6/2025. Chọn “Ngoài xã, trong tỉnh”.", nameof(RecordContribution.Origin)),
        { } origin => origin,
    };

    private static int? HouseholdCount(RecordContribution input)
    {
        var problem = input.HouseholdCount switch
        {
            null => null,
            _ when input.GiverKind != SubjectKind.Unit => "Chỉ ghi số hộ khi người góp là cả thôn hoặc một đơn vị. Để trống ô này.",
            < 1 or > Contribution.MostHouseholds => "Số hộ cùng góp phải từ 1 đến 100.000. Kiểm tra lại.",
            _ => null,
        };
        return problem is null
            ? input.HouseholdCount
            : throw new RuleException("contribution.households", problem, nameof(RecordContribution.HouseholdCount));
    }

    private async Task<string?> ReplacedAsync(Guid? id, CancellationToken cancellationToken)
    {
        if (id is null)
        {
            return null;
        }

        var replaced = await db.ContributionsWithVoided.AsNoTracking().Include(c => c.Void).SingleOrDefaultAsync(c => c.Id == id, cancellationToken)
            ?? throw new NotFoundException("Contribution");
        return replaced.Void is null && db.ContributionVoids.Local.All(v => v.ContributionId != id)
            ? throw new RuleException("contribution.replaces.valid", $"Dòng {replaced.NumberText} chưa hủy. Hủy dòng đó trước rồi ghi lại.")
            : replaced.NumberText;
    }

    private async Task<Contribution> BuildAsync(
        RecordContribution input, JournalWriter writer, Unit unit, Giver giver, CancellationToken cancellationToken)
    {
        var purpose = GivenRules.Text(input.Purpose, Contribution.PurposeLength, "Mục đích", nameof(RecordContribution.Purpose))
            ?? throw new RuleException("contribution.purpose.empty", "Viết góp để làm gì, ví dụ “mở rộng đường trục thôn”.", nameof(RecordContribution.Purpose));
        return new Contribution
        {
            CommuneId = db.CommuneId,
            Year = input.GivenOn.Year,
            Number = await NumberCounter.TakeAsync(db, Series, input.GivenOn.Year, cancellationToken),
            GiverKind = giver.Kind,
            GiverId = giver.Id,
            GiverName = giver.Name,
            GiverNameFold = VietnameseText.Fold(giver.Name),
            GiverNameSort = giver.IsCollective ? VietnameseText.SortKey(giver.Name) : VietnameseText.PersonSortKey(giver.Name),
            GiverKey = Contribution.KeyOf(giver.Kind, giver.Id, giver.Name),
            Origin = giver.Origin,
            HouseholdCount = HouseholdCount(input),
            UnitId = unit.Id,
            UnitPath = unit.Path,
            VillageId = unit.Kind switch
            {
                UnitKind.Village => unit.Id,
                UnitKind.ResidentialArea => unit.ParentId == db.CommuneId ? null : unit.ParentId,
                _ => null,
            },
            GivenOn = input.GivenOn,
            Purpose = purpose,
            PurposeFold = VietnameseText.Fold(purpose),
            ConsentsToNaming = input.ConsentsToNaming,
            IsVoluntary = input.IsVoluntary,
            MeetingRecord = GivenRules.Text(input.MeetingRecord, Contribution.MeetingRecordLength, "Biên bản họp", nameof(RecordContribution.MeetingRecord)),
            ReceiptNumber = GivenRules.Text(input.ReceiptNumber, Contribution.ReceiptNumberLength, "Số phiếu thu", nameof(RecordContribution.ReceiptNumber)),
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
            ReplacesId = input.ReplacesId,
        };
    }

    /// <summary>Same giver, same day, the same things in the same quantities, anywhere in the commune's ledger (Kế hoạch 219, mục I.2: no overlap).</summary>
    private async Task<LikelyDuplicate?> LikeAsync(Contribution wanted, CancellationToken cancellationToken)
    {
        var sameDay = await db.Contributions
            .AsNoTracking()
            .Where(c => c.GiverKey == wanted.GiverKey && c.GivenOn == wanted.GivenOn && c.Id != wanted.ReplacesId)
            .OrderBy(c => c.Number)
            .Include(c => c.Lines)
            .Join(db.Units, c => c.UnitId, u => u.Id, (c, u) => new { Contribution = c, UnitName = u.Name })
            .ToListAsync(cancellationToken);
        var things = Things(wanted);
        var like = sameDay.FirstOrDefault(x => Things(x.Contribution).SequenceEqual(things));
        return like is null
            ? null
            : new LikelyDuplicate(
                like.Contribution.Id,
                like.Contribution.NumberText,
                like.Contribution.GiverName,
                like.UnitName,
                like.Contribution.GivenOn,
                GivenLine.Join(like.Contribution.Lines.Select(GivenLine.Of)));
    }

    private static IEnumerable<(ContributionKind, long)> Things(Contribution contribution) =>
        contribution.Lines.Select(l => (l.Kind, l.QuantityTenThousandths)).Order();

    private sealed record Giver(SubjectKind? Kind, Guid? Id, string Name, GiverOrigin Origin, bool IsCollective);
}
