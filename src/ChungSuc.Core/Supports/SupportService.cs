using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Supports;

/// <summary>Records help to villages and what came of it; voids what was recorded wrongly.</summary>
public sealed class SupportService(AppDbContext db, JournalBook journal, Actor actor, SubjectQueries subjects, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "support";

    /// <summary>Units that help; a village is helped.</summary>
    public static readonly IReadOnlyList<UnitKind> GiverKinds = [UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Enterprise, UnitKind.Cooperative];

    private static readonly UnitKind[] Helped = [UnitKind.Commune, UnitKind.Village, UnitKind.ResidentialArea];

    /// <summary>Officers of the programme write for all, an organisation what it gives itself, a village head what his village is given.</summary>
    public bool MayWrite(string? giverPath, string unitPath) => actor.Role switch
    {
        null or Role.ProgrammeOfficer or Role.EmulationSecretary => true,
        Role.Front or Role.MassOrganisation => giverPath is not null && actor.Covers(giverPath),
        Role.VillageHead => actor.Covers(unitPath),
        _ => false,
    };

    /// <summary>Writes the entry; when one that looks the same stands in the ledger and the person has not said so, gives that one back and writes nothing.</summary>
    public async Task<SupportOutcome> RecordAsync(RecordSupport input, CancellationToken cancellationToken = default)
    {
        try
        {
            var id = await journal.WriteAsync(SupportProcesses.Record, null, input, writer => RecordAsync(input, writer, cancellationToken), cancellationToken);
            return new SupportOutcome(id, null);
        }
        catch (LikeSupportException found)
        {
            return new SupportOutcome(null, found.Like);
        }
    }

    public Task<Guid> RecordResultAsync(RecordSupportResult input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(SupportProcesses.RecordResult, null, input, writer => RecordResultAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> VoidAsync(VoidSupport input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            SupportProcesses.Void, VietnameseText.Clean(input.Reason), input, writer => VoidAsync(input, writer, cancellationToken), cancellationToken);

    private async Task<Guid> RecordAsync(RecordSupport input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var unit = await UnitAsync(input.UnitId, Helped, "Chọn thôn trong danh sách của xã.", nameof(RecordSupport.UnitId), cancellationToken);
        var giver = await GiverAsync(input, cancellationToken);
        RequireRight(giver?.Path, unit.Path, actor.Role == Role.VillageHead ? nameof(RecordSupport.UnitId) : nameof(RecordSupport.GiverUnitId));
        SupportRules.CheckDays(input, VietnameseDate.Today(clock));
        SupportRules.CheckAmounts(input);
        SupportRules.CheckFiles(input.Evidence, nameof(RecordSupport.Evidence));
        var recipient = await RecipientAsync(input, unit, cancellationToken);
        var support = await BuildAsync(input, writer, unit, giver, recipient, cancellationToken);
        var like = await LikeAsync(support, cancellationToken);
        if (like is not null && !input.DespiteLikeness)
        {
            throw new LikeSupportException(like);
        }

        db.Supports.Add(support);
        writer.Add(
            new SupportRecorded
            {
                Number = support.NumberText,
                Giver = support.GiverName,
                Unit = support.HasAddress ? unit.Name : Support.WholeCommune,
                Recipient = support.RecipientName,
                Place = support.Place,
                What = support.What,
                FromOn = support.FromOn,
                ToOn = support.ToOn,
                ValueVnd = support.ValueVnd,
                LabourDays = support.LabourDays,
                DespiteLikenessTo = like?.Number,
            },
            support);
        await evidence.BindAsync(writer, support, input.Evidence, cancellationToken);
        return support.Id;
    }

    private async Task<Support> BuildAsync(RecordSupport input, JournalWriter writer, Unit unit, Unit? giver, Subject? recipient, CancellationToken cancellationToken)
    {
        var what = SupportRules.Needed(input.What, Support.WhatLength, "Ghi giúp việc gì, ví dụ “làm 320 m đường vào nhà văn hóa thôn”.", nameof(RecordSupport.What));
        var place = SupportRules.Given(input.Place, Support.PlaceLength, nameof(RecordSupport.Place));
        var name = giver?.Name ?? SupportRules.Needed(
            input.OutsideGiver, Unit.NameLength, "Chọn đơn vị giúp trong danh sách của xã, hoặc nhập tên đơn vị ngoài xã.", nameof(RecordSupport.GiverUnitId));
        return new Support
        {
            CommuneId = db.CommuneId,
            Year = input.FromOn.Year,
            Number = await NumberCounter.TakeAsync(db, Series, input.FromOn.Year, cancellationToken),
            CountedYear = (input.ToOn ?? input.FromOn).Year,
            GiverUnitId = giver?.Id,
            GiverPath = giver?.Path,
            GiverName = name,
            GiverNameSort = VietnameseText.SortKey(name),
            GiverKey = Support.KeyOf(giver?.Id, name),
            UnitId = unit.Id,
            UnitPath = unit.Path,
            VillageId = unit.Kind switch
            {
                UnitKind.Village => unit.Id,
                UnitKind.ResidentialArea => unit.ParentId == db.CommuneId ? null : unit.ParentId,
                _ => null,
            },
            RecipientKind = recipient?.Kind,
            RecipientId = recipient?.Id,
            RecipientName = recipient?.Name,
            Place = place,
            What = what,
            WhatFold = VietnameseText.Fold(what),
            TextFold = VietnameseText.Fold(string.Join(' ', name, what, recipient?.Name, place)),
            FromOn = input.FromOn,
            ToOn = input.ToOn,
            ValueVnd = input.ValueVnd,
            LabourDaysTenThousandths = input.LabourDays is { } days ? TenThousandths.Of(days) : null,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
    }

    private async Task<Guid> RecordResultAsync(RecordSupportResult input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var support = await db.Supports.SingleOrDefaultAsync(s => s.Id == input.SupportId, cancellationToken) ?? throw new NotFoundException("Support");
        RequireRight(support.GiverPath, support.UnitPath, null);
        SupportRules.CheckResult(input, support, VietnameseDate.Today(clock));
        SupportRules.CheckFiles(input.Evidence, nameof(RecordSupportResult.Evidence));
        var result = new SupportResult
        {
            CommuneId = db.CommuneId,
            SupportId = support.Id,
            On = input.On,
            Text = VietnameseText.Clean(input.Text),
            QuantityTenThousandths = input.Quantity is { } quantity ? TenThousandths.Of(quantity) : null,
            UnitText = SupportRules.Given(input.UnitText, SupportResult.UnitTextLength, nameof(RecordSupportResult.UnitText)),
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        db.SupportResults.Add(result);
        writer.Add(new SupportResultRecorded { Support = support.NumberText, On = result.On, Result = result.Words }, support, result);
        await evidence.BindAsync(writer, result, input.Evidence, cancellationToken);
        return result.Id;
    }

    private async Task<Guid> VoidAsync(VoidSupport input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var support = await db.SupportsWithVoided.Include(s => s.Void).SingleOrDefaultAsync(s => s.Id == input.SupportId, cancellationToken)
            ?? throw new NotFoundException("Support");
        RequireRight(support.GiverPath, support.UnitPath, null);
        var result = input.ResultId is not { } id ? null
            : await db.SupportResultsWithVoided.Include(r => r.Void).SingleOrDefaultAsync(r => r.Id == id && r.SupportId == support.Id, cancellationToken)
                ?? throw new NotFoundException("Result of support");
        if ((result is null ? support.Void : result.Void) is not null)
        {
            throw new RuleException("support.voided", "Đã hủy trước đó. Mở lại trang để xem lý do.");
        }

        var voided = new SupportVoid
        {
            CommuneId = db.CommuneId,
            SupportId = result is null ? support.Id : null,
            ResultId = result?.Id,
            Reason = SupportRules.Needed(input.Reason, SupportVoid.ReasonLength, "Nêu lý do hủy, ví dụ “ghi nhầm thôn”.", nameof(VoidSupport.Reason)),
            UserId = actor.UserId,
            UserName = actor.Name,
            At = writer.At,
        };
        db.SupportVoids.Add(voided);
        writer.Add(
            result is null
                ? new SupportVoided { Number = support.NumberText, Giver = support.GiverName, What = support.What }
                : new SupportResultVoided { Support = support.NumberText, On = result.On, Result = result.Words },
            support,
            voided);
        return voided.Id;
    }

    private async Task<Unit?> GiverAsync(RecordSupport input, CancellationToken cancellationToken) => input.GiverUnitId is { } id
        ? await UnitAsync(id, [.. GiverKinds], "Chọn đơn vị giúp trong danh sách của xã.", nameof(RecordSupport.GiverUnitId), cancellationToken)
        : null;

    /// <summary>The household or person must live where the help goes.</summary>
    private async Task<Subject?> RecipientAsync(RecordSupport input, Unit unit, CancellationToken cancellationToken)
    {
        if (input is not { RecipientKind: { } kind and not SubjectKind.Unit, RecipientId: { } id })
        {
            return null;
        }

        Subject subject;
        try
        {
            subject = await subjects.GetAsync(kind, id, cancellationToken);
        }
        catch (NotFoundException)
        {
            throw new RuleException("support.recipient.unknown", "Chọn hộ hoặc người trong danh sách của thôn.", nameof(RecordSupport.RecipientId));
        }

        if (unit.Id == db.CommuneId)
        {
            throw new RuleException("support.recipient.place", $"{subject.Name} thuộc {subject.UnitName}. Chọn thôn đó ở ô “Giúp thôn”.", nameof(RecordSupport.UnitId));
        }

        return subject.UnitPath.StartsWith(unit.Path, StringComparison.Ordinal) || unit.Path.StartsWith(subject.UnitPath, StringComparison.Ordinal)
            ? subject
            : throw new RuleException(
                "support.recipient.elsewhere", $"{subject.Name} thuộc {subject.UnitName}, không thuộc {unit.Name}. Chọn lại hộ, hoặc đổi thôn.", nameof(RecordSupport.RecipientId));
    }

    /// <summary>The same giver for the same place, with the same words in the same year, or begun on the same day and worth the same.</summary>
    private async Task<LikelySupport?> LikeAsync(Support wanted, CancellationToken cancellationToken) =>
        await db.Supports
            .Where(s => s.GiverKey == wanted.GiverKey && s.UnitId == wanted.UnitId && s.RecipientId == wanted.RecipientId)
            .Where(s => (s.Year == wanted.Year && s.WhatFold == wanted.WhatFold)
                || (s.FromOn == wanted.FromOn && ((s.ValueVnd != null && s.ValueVnd == wanted.ValueVnd)
                    || (s.LabourDaysTenThousandths != null && s.LabourDaysTenThousandths == wanted.LabourDaysTenThousandths))))
            .OrderBy(s => s.Number)
            .Join(db.Units, s => s.UnitId, u => u.Id, (s, u) => new LikelySupport(s.Id, Support.NumberOf(s.Year, s.Number), s.GiverName, u.Name, s.What, s.FromOn))
            .FirstOrDefaultAsync(cancellationToken);

    private async Task<Unit> UnitAsync(Guid id, UnitKind[] kinds, string ask, string field, CancellationToken cancellationToken) =>
        await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && kinds.Contains(u.Kind), cancellationToken)
        ?? throw new RuleException("support.unit.unknown", ask, field);

    private void RequireRight(string? giverPath, string unitPath, string? field)
    {
        if (!MayWrite(giverPath, unitPath))
        {
            throw new RuleException(
                "support.right",
                actor.Role == Role.VillageHead
                    ? "Trưởng thôn chỉ ghi việc giúp thôn mình. Chọn thôn của mình, hoặc nhờ cán bộ xã ghi."
                    : "Anh/chị chỉ ghi việc do đơn vị mình giúp. Chọn đơn vị của mình, hoặc nhờ cán bộ xã ghi.",
                field);
        }
    }
}
