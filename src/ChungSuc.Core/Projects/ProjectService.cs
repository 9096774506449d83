using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Projects;

/// <summary>Records works and what happens to them; voids what was recorded wrongly.</summary>
public sealed class ProjectService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "project";

    private static readonly UnitKind[] Places = [UnitKind.Commune, UnitKind.Village, UnitKind.ResidentialArea];

    /// <summary>The programme officer keeps the ledger of works; null is the program itself.</summary>
    public bool MayWrite => actor.Role is null or Role.ProgrammeOfficer;

    public Task<Guid> RecordAsync(RecordProject input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(ProjectProcesses.Record, null, input, async writer => (await RecordAsync(input, writer, cancellationToken)).Id, cancellationToken);

    public Task<Guid> RecordLineAsync(RecordProjectLine input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(ProjectProcesses.RecordLine, null, input, writer => RecordLineAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> VoidAsync(VoidProject input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            ProjectProcesses.Void, VietnameseText.Clean(input.Reason), input, writer => VoidAsync(input, writer, cancellationToken), cancellationToken);

    /// <summary>Records inside a process of another act, such as an import.</summary>
    internal async Task<Project> RecordAsync(RecordProject input, JournalWriter writer, CancellationToken cancellationToken)
    {
        RequireRight();
        var unit = await UnitAsync(input.UnitId, cancellationToken);
        var project = await BuildAsync(input, unit, writer, cancellationToken);
        ProjectRules.CheckFunding(input);
        ProjectRules.CheckPlan(input);
        await CheckTwinAsync(project, cancellationToken);
        project.Funding.AddRange(input.Funding.Select(f => new ProjectFunding
        {
            CommuneId = db.CommuneId, ProjectId = project.Id, Source = f.Source, AmountVnd = f.AmountVnd,
        }));
        db.Projects.Add(project);
        writer.Add(
            new ProjectRecorded
            {
                Number = project.NumberText,
                Name = project.Name,
                Field = project.Field,
                Unit = unit.Id == db.CommuneId ? Project.WholeCommune : unit.Name,
                DecisionNumber = project.DecisionNumber,
                DecidedOn = project.DecidedOn,
                TotalVnd = project.TotalVnd,
                Funding = input.Funding,
                IsOfProgramme = project.IsOfProgramme,
            },
            project,
            [.. project.Funding]);
        await evidence.BindAsync(writer, project, input.Evidence, cancellationToken);
        return project;
    }

    private async Task<Project> BuildAsync(RecordProject input, Unit unit, JournalWriter writer, CancellationToken cancellationToken)
    {
        var name = ProjectRules.Needed(input.Name, Project.NameLength, "Nhập tên công trình.", nameof(RecordProject.Name));
        var decision = ProjectRules.Needed(
            input.DecisionNumber, Project.DecisionNumberLength, "Nhập số quyết định phê duyệt.", nameof(RecordProject.DecisionNumber));
        var decidedOn = ProjectRules.Past(input.DecidedOn, VietnameseDate.Today(clock), "Ngày quyết định", nameof(RecordProject.DecidedOn));
        var total = ProjectRules.Money(input.TotalVnd, "Tổng mức đầu tư", nameof(RecordProject.TotalVnd));
        return new Project
        {
            CommuneId = db.CommuneId,
            Year = decidedOn.Year,
            Number = await NumberCounter.TakeAsync(db, Series, decidedOn.Year, cancellationToken),
            Name = name,
            NameFold = VietnameseText.Fold(name),
            Field = input.Field,
            UnitId = unit.Id,
            UnitPath = unit.Path,
            VillageId = unit.Kind switch
            {
                UnitKind.Village => unit.Id,
                UnitKind.ResidentialArea => unit.ParentId == db.CommuneId ? null : unit.ParentId,
                _ => null,
            },
            DecisionNumber = decision,
            DecidedOn = decidedOn,
            TotalVnd = total,
            StartsOn = input.StartsOn,
            CompletesOn = input.CompletesOn,
            IsOfProgramme = input.IsOfProgramme,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
    }

    private async Task CheckTwinAsync(Project project, CancellationToken cancellationToken)
    {
        var twin = await db.Projects
            .Where(p => p.NameFold == project.NameFold && p.UnitId == project.UnitId && p.DecidedOn == project.DecidedOn)
            .Select(p => new { p.Year, p.Number })
            .FirstOrDefaultAsync(cancellationToken);
        if (twin is not null)
        {
            throw new RuleException(
                "project.twin", $"Công trình này đã có ở số {Project.NumberOf(twin.Year, twin.Number)}. Mở công trình đó để ghi tiếp.", nameof(RecordProject.Name));
        }
    }

    private async Task<Guid> RecordLineAsync(RecordProjectLine input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var project = await db.Projects.SingleOrDefaultAsync(p => p.Id == input.ProjectId, cancellationToken) ?? throw new NotFoundException("Project");
        var lines = await db.ProjectLines.AsNoTracking().Where(l => l.ProjectId == project.Id).ToListAsync(cancellationToken);
        var line = RecordLine(project, lines, input, writer);
        await evidence.BindAsync(writer, line, input.Evidence, cancellationToken);
        return line.Id;
    }

    /// <summary>Records inside a process of another act; <paramref name="lines"/> is what the work's ledger says by then.</summary>
    internal ProjectLine RecordLine(Project project, IReadOnlyList<ProjectLine> lines, RecordProjectLine input, JournalWriter writer)
    {
        RequireRight();
        ProjectRules.Money(input.AmountVnd, "Số tiền", nameof(RecordProjectLine.AmountVnd));
        ProjectRules.Past(input.On, VietnameseDate.Today(clock), "Ngày", nameof(RecordProjectLine.On));
        var paper = ProjectRules.Needed(
            input.PaperNumber, ProjectLine.PaperNumberLength, "Nhập số giấy tờ: biên bản, quyết định hoặc chứng từ.", nameof(RecordProjectLine.PaperNumber));
        ProjectRules.CheckLine(input);
        ProjectRules.CheckAgainst(project, lines, input);
        var line = new ProjectLine
        {
            CommuneId = db.CommuneId,
            ProjectId = project.Id,
            Kind = input.Kind,
            On = input.On,
            AmountVnd = input.AmountVnd,
            PaperNumber = paper,
            Source = input.Kind.IsPaid() ? input.Source : null,
            Until = input.Kind == LineKind.Allocation ? input.Until : null,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        db.ProjectLines.Add(line);
        writer.Add(
            new ProjectLineRecorded
            {
                Project = project.NumberText,
                Kind = line.Kind,
                On = line.On,
                AmountVnd = line.AmountVnd,
                PaperNumber = line.PaperNumber,
                Source = line.Source,
                Until = line.Until,
            },
            project,
            line);
        return line;
    }

    /// <summary>Voids inside a process of another act, lines before their work.</summary>
    internal async Task<Guid> VoidAsync(VoidProject input, JournalWriter writer, CancellationToken cancellationToken)
    {
        RequireRight();
        var project = await db.ProjectsWithVoided.Include(p => p.Void).SingleOrDefaultAsync(p => p.Id == input.ProjectId, cancellationToken)
            ?? throw new NotFoundException("Project");
        var line = input.LineId is { } id ? await LineAsync(project.Id, id, cancellationToken) : null;
        if ((line is null ? project.Void : line.Void) is not null)
        {
            throw new RuleException("project.voided", "Đã hủy trước đó. Mở lại trang công trình để xem lý do.");
        }

        var standing = line is null ? await db.ProjectLines.Where(l => l.ProjectId == project.Id).Select(l => (Guid?)l.Id).ToListAsync(cancellationToken) : [];
        if (standing.Except(db.ProjectVoids.Local.Select(v => v.LineId)).Any())
        {
            throw new RuleException("project.void.lines", "Công trình còn dòng nghiệm thu, thanh toán hoặc bố trí vốn. Hủy từng dòng đó trước, rồi hủy công trình.", nameof(VoidProject.Reason));
        }

        var voided = new ProjectVoid
        {
            CommuneId = db.CommuneId,
            ProjectId = line is null ? project.Id : null,
            LineId = line?.Id,
            Reason = ProjectRules.Needed(input.Reason, ProjectVoid.ReasonLength, "Nêu lý do hủy, ví dụ “ghi nhầm số tiền”.", nameof(VoidProject.Reason)),
            UserId = actor.UserId,
            UserName = actor.Name,
            At = writer.At,
        };
        db.ProjectVoids.Add(voided);
        writer.Add(
            line is null
                ? new ProjectVoided { Number = project.NumberText, Name = project.Name }
                : new ProjectLineVoided
                {
                    Project = project.NumberText, Kind = line.Kind, On = line.On, AmountVnd = line.AmountVnd, PaperNumber = line.PaperNumber,
                },
            project,
            voided);
        return voided.Id;
    }

    private async Task<ProjectLine> LineAsync(Guid projectId, Guid id, CancellationToken cancellationToken) =>
        await db.ProjectLinesWithVoided.Include(l => l.Void).SingleOrDefaultAsync(l => l.Id == id && l.ProjectId == projectId, cancellationToken)
        ?? throw new NotFoundException("Line of a project");

    private async Task<Unit> UnitAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Units.AsNoTracking().SingleOrDefaultAsync(
            u => u.Id == id && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && Places.Contains(u.Kind), cancellationToken)
        ?? throw new RuleException("project.unit.unknown", "Chọn thôn trong danh sách của xã.", nameof(RecordProject.UnitId));

    private void RequireRight()
    {
        if (!MayWrite)
        {
            throw new RuleException("project.right", "Chỉ cán bộ Chương trình nông thôn mới ghi sổ công trình. Báo cán bộ đó để ghi hoặc sửa.");
        }
    }
}
