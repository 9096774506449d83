using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Statistics;

/// <summary>Writes the ledger of figures. A value that changes is a new line; the old one stays, voided with the reason.</summary>
public sealed class StatisticService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence)
{
    private static readonly Role[] Enterers = [Role.ProgrammeOfficer, Role.EmulationSecretary, Role.VillageHead];

    /// <summary>Programme officer and secretary enter for all villages, a village head for his own; others read.</summary>
    public bool MayEnter(string unitPath) => actor.Covers(unitPath) && (actor.Role is not { } role || Enterers.Contains(role));

    /// <summary>Takes all boxes or none. Returns the key of the first line written.</summary>
    public Task<Guid> RecordAsync(
        RecordStatistics input, IReadOnlyDictionary<string, StatisticDefinition> definitions, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            StatisticProcesses.Record,
            Given(input.Reason),
            input,
            async writer => (await RecordAsync(input, definitions, writer, cancellationToken))[0].LineId,
            cancellationToken);

    /// <summary>Takes all boxes of a grid or none. Returns the key of the first line written.</summary>
    public Task<Guid> RecordGridAsync(
        RecordStatisticGrid input, IReadOnlyDictionary<string, StatisticDefinition> definitions, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            StatisticProcesses.Record,
            Given(input.Reason),
            input,
            async writer =>
            {
                if (input.Groups.Count == 0)
                {
                    throw NoChange();
                }

                var (written, refused) = (new List<WrittenStatistic>(), new List<RefusedEntry>());
                foreach (var group in input.Groups)
                {
                    try
                    {
                        var form = new RecordStatistics { UnitId = group.UnitId, Period = group.Period, Source = input.Source, Reason = input.Reason, Entries = group.Entries };
                        written.AddRange(await RecordAsync(form, definitions, writer, cancellationToken));
                    }
                    catch (RefusedEntriesException refusal)
                    {
                        refused.AddRange(refusal.Entries.Select(entry => entry with { UnitId = group.UnitId, Part = group.Period.Part }));
                    }
                }

                return refused.Count == 0 ? written[0].LineId : throw new RefusedEntriesException(refused);
            },
            cancellationToken);

    /// <summary>Records inside a process of another act, such as an import. Tells which line each change wrote and which one it ended.</summary>
    internal async Task<IReadOnlyList<WrittenStatistic>> RecordAsync(
        RecordStatistics input, IReadOnlyDictionary<string, StatisticDefinition> definitions, JournalWriter writer, CancellationToken cancellationToken)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == input.UnitId && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId), cancellationToken)
            ?? throw new NotFoundException("Unit");
        Check(input, unit, definitions);
        var standing = await StandingAsync(input, cancellationToken);
        var changes = input.Entries.Where(entry => entry.Value != standing.GetValueOrDefault(entry.Key)?.Value).ToList();
        CheckChanges(input, changes, standing);
        var revisions = await RevisionsAsync(input, cancellationToken);
        var written = new List<WrittenStatistic>();
        foreach (var change in changes)
        {
            var before = standing.GetValueOrDefault(change.Key);
            var origin = new StatisticOrigin(revisions.GetValueOrDefault(change.Key) + 1, Given(input.Source), writer.At, actor.Name);
            var id = await WriteAsync(writer, unit, definitions[change.Key], input, change, before, origin, cancellationToken);
            written.Add(new WrittenStatistic(change.Key, id, before?.Id));
        }

        return written;
    }

    private void Check(RecordStatistics input, Unit unit, IReadOnlyDictionary<string, StatisticDefinition> definitions)
    {
        if (!MayEnter(unit.Path))
        {
            throw new RuleException(
                "statistic.not_yours", $"Trưởng thôn nhập số liệu của thôn mình; số liệu của {unit.Name} do trưởng thôn đó hoặc cán bộ chương trình nhập.");
        }

        CheckLength(input.Source, Statistic.SourceLength, nameof(RecordStatistics.Source));
        CheckLength(input.Reason, StatisticVoid.ReasonLength, nameof(RecordStatistics.Reason));
        var refused = input.Entries
            .Select(entry => new RefusedEntry(entry.Key, ProblemOf(entry, definitions.GetValueOrDefault(entry.Key)) ?? string.Empty))
            .Where(entry => entry.Sentence.Length > 0)
            .ToList();
        if (refused.Count > 0)
        {
            throw new RefusedEntriesException(refused);
        }
    }

    private static void CheckLength(string? text, int most, string field)
    {
        if (text?.Length > most)
        {
            throw new RuleException("statistic.long", $"Viết gọn lại, không quá {most} ký tự.", field);
        }
    }

    private static string? ProblemOf(StatisticEntry entry, StatisticDefinition? definition) =>
        definition is null ? $"Không có chỉ tiêu thống kê “{entry.Key}” trong danh mục. Tải lại trang rồi nhập lại."
        : entry.Value is { } value ? definition.ProblemOf(value)
        : null;

    private async Task<Dictionary<string, Statistic>> StandingAsync(RecordStatistics input, CancellationToken cancellationToken) =>
        await db.Statistics
            .AsNoTracking()
            .Where(s => s.UnitId == input.UnitId && s.Year == input.Period.Year && s.PeriodPart == input.Period.Part)
            .ToDictionaryAsync(s => s.Key, cancellationToken);

    private async Task<Dictionary<string, int>> RevisionsAsync(RecordStatistics input, CancellationToken cancellationToken) =>
        await db.Statistics
            .IgnoreQueryFilters([AppDbContext.VoidFilter])
            .Where(s => s.UnitId == input.UnitId && s.Year == input.Period.Year && s.PeriodPart == input.Period.Part)
            .GroupBy(s => s.Key)
            .Select(g => new { g.Key, Last = g.Max(s => s.Revision) })
            .ToDictionaryAsync(g => g.Key, g => g.Last, cancellationToken);

    /// <summary>What another person wrote meanwhile is shown with what was typed; sending again decides.</summary>
    private static void CheckChanges(RecordStatistics input, List<StatisticEntry> changes, Dictionary<string, Statistic> standing)
    {
        if (changes.Count == 0)
        {
            throw NoChange();
        }

        var overtaken = changes.Where(c => standing.GetValueOrDefault(c.Key)?.Id != c.SeenId).ToList();
        if (overtaken.Count > 0)
        {
            throw new RefusedEntriesException([.. overtaken.Select(c => new RefusedEntry(c.Key, OvertakenWords(c, standing.GetValueOrDefault(c.Key))))]);
        }

        if (input.Reason is null && changes.Any(c => standing.ContainsKey(c.Key)))
        {
            throw new RuleException("statistic.reason", "Nêu lý do thay số đã nhập, ví dụ “rà soát lại danh sách hộ”.", nameof(RecordStatistics.Reason));
        }
    }

    private static RuleException NoChange() => new("statistic.no_change", "Chưa có ô nào khác số đang có. Nhập số mới rồi lưu lại.");

    private static string OvertakenWords(StatisticEntry entry, Statistic? standing)
    {
        var typed = entry.Value?.InWords(standing?.UnitName) ?? "để trống";
        return standing is null
            ? $"Người khác vừa bỏ số liệu của ô này; anh/chị nhập {typed}. Bấm lưu lần nữa để ghi số này."
            : $"{standing.EnteredBy} vừa nhập {standing.Value.InWords(standing.UnitName)} lúc {VietnameseDate.ScreenMoment(standing.EnteredAt)}; anh/chị nhập {typed}. "
                + "Sửa ô này theo số đúng rồi bấm lưu lần nữa.";
    }

    private async Task<Guid> WriteAsync(
        JournalWriter writer,
        Unit unit,
        StatisticDefinition definition,
        RecordStatistics input,
        StatisticEntry change,
        Statistic? before,
        StatisticOrigin origin,
        CancellationToken cancellationToken)
    {
        var after = change.Value is { } value ? Statistic.Create(db.CommuneId, unit.Id, definition, input.Period, value, origin) : null;
        var ended = before is null ? null : new StatisticVoid
        {
            CommuneId = db.CommuneId,
            StatisticId = before.Id,
            ReplacedById = after?.Id,
            Reason = Given(input.Reason) ?? throw new InvalidOperationException("A change of a standing value has a reason."),
            VoidedAt = writer.At,
            VoidedBy = actor.Name,
        };
        if (ended is not null)
        {
            db.StatisticVoids.Add(ended);
        }

        if (after is null)
        {
            writer.Add(Withdrawn(unit, before!), ended!); // no change leaves neither
            return ended!.Id;
        }

        db.Statistics.Add(after);
        writer.Add(before is null ? Recorded(unit, after) : Replaced(unit, before, after), after, ended is null ? [] : [ended]);
        if (input.Files.Count > 0)
        {
            await evidence.BindAsync(writer, after, input.Files, cancellationToken);
            await db.SaveChangesAsync(cancellationToken); // the next figure finds the same files stored
        }

        return after.Id;
    }

    private static StatisticRecorded Recorded(Unit unit, Statistic after) => new()
    {
        Unit = unit.Name,
        Key = after.Key,
        Name = after.Name,
        Period = after.Period.InWords(),
        Value = after.Value.InWords(after.UnitName),
        Source = after.Source,
    };

    private static StatisticReplaced Replaced(Unit unit, Statistic before, Statistic after) => new()
    {
        Unit = unit.Name,
        Key = after.Key,
        Name = after.Name,
        Period = after.Period.InWords(),
        Before = before.Value.InWords(before.UnitName),
        After = after.Value.InWords(after.UnitName),
        Source = after.Source,
    };

    private static StatisticWithdrawn Withdrawn(Unit unit, Statistic before) => new()
    {
        Unit = unit.Name,
        Key = before.Key,
        Name = before.Name,
        Period = before.Period.InWords(),
        Before = before.Value.InWords(before.UnitName),
    };

    private static string? Given(string? text) => VietnameseText.Clean(text) is { Length: > 0 } clean ? clean : null;
}
