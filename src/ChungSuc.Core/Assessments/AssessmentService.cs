using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Opens assessments with a frozen set and concludes them. Figures are entered in Statistics, never here.</summary>
public sealed class AssessmentService(AppDbContext db, JournalBook journal, Actor actor, AssessmentQueries queries)
{
    /// <summary>Returns the key of the first assessment opened.</summary>
    public Task<Guid> OpenAsync(OpenAssessments input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Open,
            null,
            input,
            async writer =>
            {
                Allow("assessment.open", "Việc mở đánh giá do cán bộ chương trình hoặc thư ký Hội đồng làm.", Role.ProgrammeOfficer, Role.EmulationSecretary);
                var shelved = CriteriaSetShelf.Shipped.Find(input.SetId, input.SetVersion)
                    ?? throw new RuleException("assessment.set", "Chọn bộ tiêu chí trong danh sách.", nameof(OpenAssessments.SetId));
                var units = await UnitsAsync(input, SubjectUnits.KindOf(shelved.Set.SubjectKind), cancellationToken);
                var frozen = await FreezeAsync(writer, shelved, cancellationToken);
                var opened = units.ConvertAll(unit => (Unit: unit, Assessment: new Assessment
                {
                    CommuneId = db.CommuneId,
                    UnitId = unit.Id,
                    Year = input.Year,
                    FrozenSetId = frozen.Id,
                    SetId = frozen.SetId,
                    OpenedAt = writer.At,
                }));
                foreach (var (unit, assessment) in opened)
                {
                    db.Assessments.Add(assessment);
                    writer.Add(new AssessmentOpened { Unit = unit.Name, Year = input.Year, Set = frozen.Name }, assessment);
                }

                return opened[0].Assessment.Id;
            },
            cancellationToken);

    /// <summary>Keeps the results of this moment as rows; from then on the sheet no longer follows the figures.</summary>
    public Task<Guid> ConcludeAsync(ConcludeAssessment input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Conclude,
            Given(input.Note),
            input,
            async writer =>
            {
                Allow("assessment.conclude", "Việc kết luận do cán bộ chương trình làm.", Role.ProgrammeOfficer);
                var head = await queries.HeadAsync(input.AssessmentId, cancellationToken);
                if (head.Conclusion is { } earlier)
                {
                    throw new RuleException(
                        "assessment.concluded", $"{earlier.ConcludedBy} đã kết luận ngày {VietnameseDate.Citation(VietnameseDate.LocalDate(earlier.ConcludedAt))}. Mở lại trang để xem kết quả.");
                }

                var sheet = await queries.ComputeAsync(head, cancellationToken);
                var conclusion = Conclusion(writer, sheet, Given(input.Note));
                var results = sheet.Lines.Select((line, position) => Result(head, line, position)).ToList();
                db.AssessmentConclusions.Add(conclusion);
                db.AssessmentResults.AddRange(results);
                writer.Add(
                    new AssessmentConcluded
                    {
                        Unit = head.UnitName,
                        Year = head.Year,
                        PassedCriteria = conclusion.PassedCriteria,
                        AssignedCriteria = conclusion.AssignedCriteria,
                        Open = conclusion.Open,
                    },
                    conclusion,
                    [.. results]);
                return head.Id;
            },
            cancellationToken);

    /// <summary>The program itself (sample data, imports) may do what the named roles may.</summary>
    private void Allow(string code, string sentence, params Role[] roles)
    {
        if (actor.Role is { } role && !roles.Contains(role))
        {
            throw new RuleException(code, sentence);
        }
    }

    private async Task<List<Unit>> UnitsAsync(OpenAssessments input, UnitKind? kind, CancellationToken cancellationToken)
    {
        if (input.Year is < VietnameseDate.FirstYear or > VietnameseDate.LastYear)
        {
            throw new RuleException("assessment.year", "Nhập năm đánh giá đủ bốn chữ số, ví dụ 2025.", nameof(OpenAssessments.Year));
        }

        var units = await db.Units
            .AsNoTracking()
            .Where(u => u.CommuneId == db.CommuneId && u.Kind == kind && input.UnitIds.Contains(u.Id))
            .OrderBy(u => u.NameSort)
            .ToListAsync(cancellationToken);
        if (units.Count < input.UnitIds.Distinct().Count() || units.Count == 0)
        {
            throw new RuleException("assessment.units", "Chọn ít nhất một thôn, khu dân cư trong danh sách của xã.", nameof(OpenAssessments.UnitIds));
        }

        var begun = await db.Assessments.Where(a => a.Year == input.Year && a.SetId == input.SetId).Select(a => a.UnitId).ToListAsync(cancellationToken);
        units.RemoveAll(unit => begun.Contains(unit.Id));
        return units.Count > 0
            ? units
            : throw new RuleException("assessment.begun", $"Các thôn đã chọn đều đã mở đánh giá năm {input.Year} theo bộ này.", nameof(OpenAssessments.UnitIds));
    }

    private async Task<FrozenCriteriaSet> FreezeAsync(JournalWriter writer, ShelvedSet shelved, CancellationToken cancellationToken)
    {
        var kept = await db.FrozenCriteriaSets.SingleOrDefaultAsync(s => s.Sha256 == shelved.Sha256, cancellationToken);
        if (kept is not null)
        {
            return kept;
        }

        var frozen = new FrozenCriteriaSet
        {
            CommuneId = db.CommuneId,
            SetId = shelved.Set.Id,
            SetVersion = shelved.Set.Version,
            Name = shelved.Set.Name,
            Text = shelved.Text,
            Sha256 = shelved.Sha256,
            FrozenAt = writer.At,
        };
        db.FrozenCriteriaSets.Add(frozen);
        writer.Add(new CriteriaSetFrozen { Name = frozen.Name, Version = frozen.SetVersion, Sha256 = frozen.Sha256 }, frozen);
        return frozen;
    }

    private AssessmentConclusion Conclusion(JournalWriter writer, AssessmentSheet sheet, string? note)
    {
        if (sheet.Tally.Open > 0 && note is null)
        {
            throw new RuleException(
                "assessment.open_items",
                $"Còn {sheet.Tally.Open} chỉ tiêu chưa có kết quả. Nhập đủ số liệu, hoặc nêu lý do kết luận khi còn thiếu.",
                nameof(ConcludeAssessment.Note));
        }

        if (note?.Length > AssessmentConclusion.NoteLength)
        {
            throw new RuleException("assessment.note", $"Viết gọn lại, không quá {AssessmentConclusion.NoteLength} ký tự.", nameof(ConcludeAssessment.Note));
        }

        return new AssessmentConclusion
        {
            CommuneId = db.CommuneId,
            AssessmentId = sheet.Head.Id,
            ConcludedAt = writer.At,
            ConcludedBy = actor.Name,
            Post = actor.Post,
            Note = note,
            PassedCriteria = sheet.Tally.PassedCriteria,
            AssignedCriteria = sheet.Tally.AssignedCriteria,
            Passed = sheet.Tally.Passed,
            Failed = sheet.Tally.Failed,
            Open = sheet.Tally.Open,
            Unconfirmed = sheet.Tally.Unconfirmed,
        };
    }

    private AssessmentResult Result(AssessmentHead head, SheetLine line, int position) => new()
    {
        CommuneId = db.CommuneId,
        AssessmentId = head.Id,
        Depth = line.Depth,
        Position = position,
        Code = line.Code,
        Name = line.Name,
        IsIndicator = line.IsIndicator,
        Status = line.Status,
        LevelText = line.LevelText,
        ValueText = line.ValueText,
        IsUnconfirmed = line.IsUnconfirmed,
        EvidenceCount = line.EvidenceCount,
        Explanation = string.Join('\n', line.Reasons.Select(reason => reason.Text)),
    };

    private static string? Given(string? text) => VietnameseText.CleanLines(text) is { Length: > 0 } clean ? clean : null;
}
