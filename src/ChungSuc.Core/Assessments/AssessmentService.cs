using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Assessments;

/// <summary>Opens assessments with a frozen set and the steps of scoring.</summary>
public sealed class AssessmentService(AppDbContext db, JournalBook journal, Actor actor, CriteriaSetQueries sets, ParticipantQueries participants, AssessmentGateQueries gate)
{
    /// <summary>Returns the key of the first assessment opened.</summary>
    public Task<Guid> OpenAsync(OpenAssessments input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            AssessmentProcesses.Open,
            null,
            input,
            async writer =>
            {
                gate.Allow("assessment.open", "Việc mở đánh giá do cán bộ chương trình hoặc thư ký Hội đồng làm.", Role.ProgrammeOfficer, Role.EmulationSecretary);
                Check(input);
                var shelved = (await sets.ForAsync(input.Year, cancellationToken)).FirstOrDefault(s => s.Set.Id == input.SetId && s.Set.Version == input.SetVersion)
                    ?? throw new RuleException("assessment.set", $"Chọn bộ tiêu chí trong danh sách các bộ còn hiệu lực năm {input.Year}.", nameof(OpenAssessments.SetId));
                await gate.RequireOpenAsync(input.Year, cancellationToken);
                var chosen = await ParticipantsAsync(input, shelved.Set, cancellationToken);
                var assigned = await AssignedUnitsAsync(input, cancellationToken);
                var frozen = await FreezeAsync(writer, shelved, cancellationToken);
                var opened = chosen.ConvertAll(participant => Open(writer, input, shelved.Set, frozen, participant, assigned));
                return opened[0].Id;
            },
            cancellationToken);

    private static void Check(OpenAssessments input)
    {
        if (input.Year is < VietnameseDate.FirstYear or > VietnameseDate.LastYear)
        {
            throw new RuleException("assessment.year", "Nhập năm đánh giá đủ bốn chữ số, ví dụ 2025.", nameof(OpenAssessments.Year));
        }

        CheckLength(input.Cluster, Assessment.ClusterLength, nameof(OpenAssessments.Cluster));
        CheckLength(input.Region, Assessment.RegionLength, nameof(OpenAssessments.Region));
        var stages = input.Stages.OrderBy(stage => stage.Kind).ToList();
        if (stages.Select(stage => stage.Kind).Distinct().Count() < stages.Count)
        {
            throw new RuleException("assessment.stages", "Mỗi bước chấm chỉ có một lần.", nameof(OpenAssessments.Stages));
        }

        if (stages.Exists(stage => stage.Kind == StageKind.Explanation) && !stages.Exists(stage => stage.Kind == StageKind.Verification))
        {
            throw new RuleException("assessment.explanation", "Giải trình trả lời thẩm định: chọn thêm bước thẩm định, hoặc bỏ bước giải trình.", nameof(OpenAssessments.Stages));
        }

        var dates = stages.Where(stage => stage.DueOn is not null).ToList();
        if (dates.Zip(dates.Skip(1)).FirstOrDefault(pair => pair.Second.DueOn < pair.First.DueOn) is { Second: { } late })
        {
            throw new RuleException(
                "assessment.due", $"Hạn của bước {late.Kind.Vietnamese()} sớm hơn hạn của bước trước. Sửa lại cho hạn sau không trước hạn trước.", nameof(OpenAssessments.Stages));
        }
    }

    private static void CheckLength(string? text, int most, string field)
    {
        if (text?.Length > most)
        {
            throw new RuleException("assessment.long", $"Viết gọn lại, không quá {most} ký tự.", field);
        }
    }

    private async Task<List<AssessedParticipant>> ParticipantsAsync(OpenAssessments input, CriteriaSet set, CancellationToken cancellationToken)
    {
        var word = AssessmentSubjects.Of(set.SubjectKind)?.Word
            ?? throw new RuleException("assessment.subject", "Bộ này không dùng để đánh giá đơn vị, hộ hay người của xã. Chọn bộ khác.", nameof(OpenAssessments.SetId));
        var chosen = await participants.FindAsync(set, input.SubjectIds, cancellationToken);
        if (chosen.Count < input.SubjectIds.Distinct().Count() || chosen.Count == 0)
        {
            throw new RuleException("assessment.units", $"Chọn ít nhất một {word} trong danh sách của xã.", nameof(OpenAssessments.SubjectIds));
        }

        var begun = await db.Assessments.Where(a => a.Year == input.Year && a.SetId == input.SetId).Select(a => new { a.UnitId, a.ParticipantId }).ToListAsync(cancellationToken);
        chosen.RemoveAll(participant => begun.Exists(a => participant.Within is null ? a.UnitId == participant.Id && a.ParticipantId == Guid.Empty : a.ParticipantId == participant.Id));
        return chosen.Count > 0
            ? chosen
            : throw new RuleException("assessment.begun", $"Các {word} đã chọn đều đã mở đánh giá năm {input.Year} theo bộ này.", nameof(OpenAssessments.SubjectIds));
    }

    private async Task<Dictionary<Guid, string>> AssignedUnitsAsync(OpenAssessments input, CancellationToken cancellationToken)
    {
        var ids = input.Stages.Select(stage => stage.AssignedUnitId).OfType<Guid>().ToList();
        var names = ids.Count == 0
            ? []
            : await db.Units.Where(u => ids.Contains(u.Id) && u.CommuneId == db.CommuneId).ToDictionaryAsync(u => u.Id, u => u.Name, cancellationToken);
        return names.Count == ids.Distinct().Count()
            ? names
            : throw new RuleException("assessment.assigned", "Chọn đơn vị thẩm định trong danh sách của xã.", nameof(OpenAssessments.Stages));
    }

    private Assessment Open(
        JournalWriter writer, OpenAssessments input, CriteriaSet set, FrozenCriteriaSet frozen, AssessedParticipant participant, Dictionary<Guid, string> assigned)
    {
        var subjects = AssessmentSubjects.Of(set.SubjectKind)!; // checked before
        var assessment = new Assessment
        {
            CommuneId = db.CommuneId,
            UnitId = participant.UnitId,
            ParticipantKind = participant.Within is null ? null : subjects.Kind,
            ParticipantId = participant.Within is null ? Guid.Empty : participant.Id,
            ParticipantName = participant.Within is null ? null : participant.Name,
            Cluster = Given(input.Cluster),
            Region = Given(input.Region),
            Year = input.Year,
            FrozenSetId = frozen.Id,
            SetId = frozen.SetId,
            OpenedAt = writer.At,
        };
        var stages = input.Stages.OrderBy(stage => stage.Kind).Select(stage => new AssessmentStage
        {
            CommuneId = db.CommuneId,
            AssessmentId = assessment.Id,
            Round = 0,
            Kind = stage.Kind,
            DueOn = stage.DueOn,
            AssignedUnitId = stage.AssignedUnitId,
            AssignedUnitName = stage.AssignedUnitId is { } unit ? assigned[unit] : null,
            OpenedAt = writer.At,
            OpenedBy = actor.Name,
        }).ToList();
        db.Assessments.Add(assessment);
        db.AssessmentStages.AddRange(stages);
        writer.Add(new AssessmentOpened { Unit = participant.Name, Year = input.Year, Set = frozen.Name }, assessment, [.. stages]);
        return assessment;
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

    private static string? Given(string? text) => VietnameseText.Clean(text) is { Length: > 0 } clean ? clean : null;
}
