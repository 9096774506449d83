using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.WorkItems;
using ChungSuc.Web.Infrastructure.Security;
using ChungSuc.Web.Pages.WorkItems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>One indicator down to its records: who entered what, from which source, or the entries of the ledger it is computed from.</summary>
public sealed class LineModel(
    AssessmentQueries assessments, MeasureQueries measures, StatisticQueries statistics, StatedQueries statedFigures, AppDbContext db, AccessRules rules, Actor actor) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "id")]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "code")]
    public string Code { get; set; } = string.Empty;

    public AssessmentHead Head { get; private set; } = null!;

    public SheetLine Line { get; private set; } = null!;

    public CriterionLeaf Leaf { get; private set; } = null!;

    public IReadOnlyList<LineInput> Inputs { get; private set; } = [];

    public IReadOnlyList<ProofFile> Files { get; private set; } = [];

    /// <summary>What each step gave this item; earlier scores stay visible.</summary>
    public IReadOnlyList<(StageLine Step, StageMark Mark)> Marks { get; private set; } = [];

    public bool MayEnter => !Head.IsConcluded && rules.MayOpen("/Assessments/Enter", actor.Role);

    public bool MayOverride => !Head.IsConcluded && rules.MayOpen("/Assessments/Override", actor.Role);

    /// <summary>What is not met becomes a task of the unit in two clicks.</summary>
    public string? AssignUrl => Line.Status is NodeStatus.NotPassed or NodeStatus.Missing or NodeStatus.Blocked && rules.MayOpen(WorkItems.Conventions.AssignPage, actor.Role)
        ? WorkItemLinks.AssignFor(
            new WorkItemSource(WorkItemSourceKind.Criterion, $"{Line.Code} {Line.Name}, {Head.Name}, năm {Head.Year}") { Key = Line.Code, RecordId = Id },
            $"Làm cho đạt: {Line.Name}",
            Head.UnitId)
        : null;

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        var sheet = await assessments.SheetAsync(Id, cancellationToken);
        Head = sheet.Head;
        Leaf = sheet.Set.Leaves.FirstOrDefault(leaf => leaf.Code == Code) ?? throw new NotFoundException("Indicator");
        Line = sheet.Find(Code) ?? throw new NotFoundException("Indicator");
        Marks = [.. sheet.Course.Lines.Where(step => step.Marks.ContainsKey(Code)).Select(step => (step, step.Marks[Code]))];
        var stated = await statedFigures.OfSheetAsync(Id, cancellationToken);
        var inputs = LeafInputs.Of(sheet.Set, Leaf);
        var figures = await measures.ReadAsync(inputs.Select(input => input.Name), Head.Year, Head.Assessment.SubjectId, [Head.Assessment.ParticipantKind ?? Core.Units.SubjectKind.Unit], cancellationToken);
        var read = new List<LineInput>();
        foreach (var input in inputs)
        {
            read.Add(await ReadAsync(input, figures[Head.Assessment.SubjectId, input.Name], stated, cancellationToken));
        }

        Inputs = read;
        var marks = await db.StageMarks
            .Where(m => m.Code == Code && db.AssessmentStages.Any(s => s.Id == m.StageId && s.AssessmentId == Id))
            .Select(m => m.Id)
            .ToListAsync(cancellationToken);
        Files = await FilesAsync([.. marks, .. read.SelectMany(input => input.RecordIds)], cancellationToken);
    }

    private async Task<LineInput> ReadAsync(SetInput input, Figure? figure, StatedSheet stated, CancellationToken cancellationToken)
    {
        var measure = MeasureCatalogue.Find(input.Name);
        var key = measure?.StatedBy ?? input.Name;
        var history = key.StartsWith(StatisticDefinition.Prefix, StringComparison.Ordinal)
            ? await statistics.HistoryAsync(Head.UnitId, key, Head.Year, cancellationToken)
            : [];
        var records = history.Count == 0 && figure is not null ? await measures.RecordsAsync(input.Name, Head.Assessment.SubjectId, Head.Year, cancellationToken) : [];
        return new LineInput(input, measure, figure, history, records)
        {
            IsStated = StatedFigureService.InputsOf(Head).Contains(input),
            Stated = stated.WordsOf(input),
            StatedIds = [.. stated.Cases.Where(found => found.Name == input.Name).Select(found => found.Id)],
        };
    }

    private async Task<IReadOnlyList<ProofFile>> FilesAsync(List<Guid> records, CancellationToken cancellationToken) =>
        await db.EvidenceLinks
            .Where(link => records.Contains(link.RecordId))
            .Select(link => link.FileId)
            .Distinct()
            .Join(db.EvidenceFiles, id => id, file => file.Id, (id, file) => file)
            .OrderBy(file => file.Id)
            .Select(file => new ProofFile(file.Id, file.Name, file.StoredAt))
            .ToListAsync(cancellationToken);
}

/// <summary>A figure that the indicator reads, with the lines behind it.</summary>
public sealed record LineInput(
    SetInput Input, Measure? Measure, Figure? Figure, IReadOnlyList<StatisticLine> History, IReadOnlyList<FigureRecord> Records)
{
    /// <summary>No ledger keeps it: it is stated on the sheet.</summary>
    public bool IsStated { get; init; }

    public IReadOnlyList<string> Stated { get; init; } = [];

    public IReadOnlyList<Guid> StatedIds { get; init; } = [];

    public IEnumerable<Guid> RecordIds => StatedIds.Concat( History.Where(line => line.Void is null).Select(line => line.Statistic.Id)).Concat(Records.Select(record => record.Id));
}

public sealed record ProofFile(Guid Id, string Name, DateTime StoredAt);
