using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

/// <summary>
/// Works with their amounts. Rows of one work add lines to its ledger; a known work takes new lines, but neither its decision nor a line that
/// stands is changed by a file.
/// </summary>
public sealed class ProjectImport(AppDbContext db, ProjectService projects) : ImportKind
{
    public const string KindCode = "cong-trinh";

    private readonly Dictionary<(int Year, int Number), Project> known = [];
    private PlaceList places = null!; // read by PrepareAsync or ExportAsync before any use

    public override string Code => KindCode;

    public override string Name => "Công trình và số tiền";

    public override int Order => 40;

    public override bool MayImport => projects.MayWrite;

    public override IReadOnlyList<string> Guide =>
    [
        "Mỗi dòng là một công trình theo quyết định phê duyệt, kèm tối đa một lần nghiệm thu, một quyết toán, một lần thanh toán.",
        "Công trình nghiệm thu hoặc thanh toán nhiều lần: thêm dòng cùng tên, cùng thôn, cùng ngày quyết định; các dòng sau chỉ cần ghi phần tiền.",
        "Cộng các nguồn vốn phải bằng tổng mức đầu tư.",
        "Công trình đã có trong sổ nhận thêm lần nghiệm thu, thanh toán mới; phần đã ghi thì sửa ở trang công trình.",
    ];

    public override IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> Examples => ProjectColumns.Examples;

    public override Task<IReadOnlyList<ImportColumn>> ColumnsAsync(CancellationToken cancellationToken) => Task.FromResult(ProjectColumns.All(CodeColumn));

    public override async Task<IReadOnlyList<(string Head, IReadOnlyList<string> Words)>> ListsAsync(CancellationToken cancellationToken) =>
    [
        ("Thôn", [.. (await PlaceList.ReadAsync(db, cancellationToken)).Units.Where(u => u.Kind is Units.UnitKind.Village or Units.UnitKind.ResidentialArea && u.ValidTo is null).Select(u => u.Name), "Toàn xã"]),
        ("Lĩnh vực", [.. Enum.GetValues<ProjectField>().Select(f => f.Vietnamese())]),
        ("Nguồn đã chi", ProjectColumns.SourceWords),
    ];

    public async Task<IReadOnlyList<IReadOnlyDictionary<string, ImportCell>>> ExportAsync(IReadOnlyCollection<Guid>? only, CancellationToken cancellationToken)
    {
        places = await PlaceList.ReadAsync(db, cancellationToken);
        var works = await db.Projects.AsNoTracking().Include(p => p.Funding).Include(p => p.Lines).OrderBy(p => p.Year).ThenBy(p => p.Number).ToListAsync(cancellationToken);
        return [.. works.Where(p => only is null || only.Contains(p.Id)).SelectMany(p => ProjectColumns.CellsOf(p, places.NameOf(p.UnitId)))];
    }

    internal override string? GroupKey(ImportRow row) =>
        row.Text(CodeKey) is { Length: > 0 } code ? code
        : row.Day(ProjectColumns.DecidedOn) is { } day ? $"{VietnameseText.Fold(row.Text(ProjectColumns.Name))}|{VietnameseText.Fold(row.Text(ProjectColumns.Place))}|{day:O}"
        : null;

    internal override async Task PrepareAsync(IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        known.Clear();
        places = await PlaceList.ReadAsync(db, cancellationToken);
        var years = rows.Select(NumberOf).OfType<(int Year, int Number)>().Select(n => n.Year).ToHashSet();
        var works = years.Count == 0 ? [] : await db.Projects.AsNoTracking().Include(p => p.Funding).Include(p => p.Lines).Where(p => years.Contains(p.Year)).ToListAsync(cancellationToken);
        works.ForEach(p => known[(p.Year, p.Number)] = p);
    }

    internal override async Task<IReadOnlyList<ImportStep>> TakeAsync(ImportWork work, IReadOnlyList<ImportRow> rows, CancellationToken cancellationToken)
    {
        var head = rows[0];
        head.Needed(ProjectColumns.Name, "Ghi tên công trình.");
        if (head.Text(CodeKey).Length > 0)
        {
            return [Known(work, rows)];
        }

        var unit = places.Find(head, ProjectColumns.Place, isWithCommune: true, Units.UnitKind.Village, Units.UnitKind.ResidentialArea);
        var project = await projects.RecordAsync(ProjectColumns.InputOf(head, unit.Id), work.Writer, cancellationToken);
        var written = Add(work, project, [], rows.SelectMany(row => ProjectColumns.LinesOf(row, project.Id).Select(line => (row, line))));
        return [new ImportStep(head.Number, ImportAct.Added, $"{project.Name}, {places.NameOf(unit.Id)}, tổng mức {VietnameseNumber.Format(project.TotalVnd)} đồng{(written.Count == 0 ? string.Empty : $", {written.Count} dòng tiền")}")
        {
            Records = [new WrittenRecord(nameof(Project), project.Id), .. written],
        }];
    }

    /// <summary>Lines first, then their works.</summary>
    internal override async Task UndoAsync(IReadOnlyList<ImportLine> lines, string reason, JournalWriter writer, CancellationToken cancellationToken)
    {
        var keys = lines.Select(l => l.RecordId).ToHashSet();
        var entries = await db.ProjectLinesWithVoided.AsNoTracking().Include(l => l.Void).Where(l => keys.Contains(l.Id) || keys.Contains(l.ProjectId)).ToListAsync(cancellationToken);
        var owners = entries.Select(l => l.ProjectId).ToHashSet();
        var works = await db.ProjectsWithVoided.AsNoTracking().Include(p => p.Void).Where(p => keys.Contains(p.Id) || owners.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancellationToken);
        CheckUntouched(keys, entries, works);
        foreach (var line in entries.Where(l => keys.Contains(l.Id)))
        {
            await projects.VoidAsync(new VoidProject(line.ProjectId, line.Id, reason), writer, cancellationToken);
        }

        foreach (var project in works.Values.Where(p => keys.Contains(p.Id)))
        {
            await projects.VoidAsync(new VoidProject(project.Id, null, reason), writer, cancellationToken);
        }
    }

    private static void CheckUntouched(HashSet<Guid> keys, List<ProjectLine> entries, Dictionary<Guid, Project> works)
    {
        var touched = works.Values.FirstOrDefault(p => keys.Contains(p.Id) && p.Void is not null)
            ?? entries.Where(l => (keys.Contains(l.Id) && l.Void is not null) || (!keys.Contains(l.Id) && l.Void is null)).Select(l => works[l.ProjectId]).FirstOrDefault();
        if (touched is not null)
        {
            throw new RuleException("import.undo.touched", $"Công trình {touched.NumberText} ({touched.Name}) đã bị hủy, hoặc sổ của nó đã có dòng hủy hay ghi thêm sau khi nhập. Không hoàn tác cả tệp được nữa; hủy từng dòng ở trang công trình.");
        }
    }

    private static (int Year, int Number)? NumberOf(ImportRow row) =>
        row.Text(CodeKey).Split('/') is [var year, var number]
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            ? (y, n)
            : null;

    private ImportStep Known(ImportWork work, IReadOnlyList<ImportRow> rows)
    {
        var head = rows[0];
        var project = (NumberOf(head) is { } number ? known.GetValueOrDefault(number) : null)
            ?? throw head.Refuse(CodeKey, $"Sổ công trình không có số “{head.Text(CodeKey)}”. Xóa ô mã để ghi công trình mới, hoặc sửa lại mã.");
        var stands = ProjectColumns.CellsOf(project, places.NameOf(project.UnitId)).First();
        foreach (var row in rows)
        {
            if (row.Letters.Keys.FirstOrDefault(key => key != CodeKey && ProjectColumns.IsOfDescription(key) && !IsSame(row.Cells.GetValueOrDefault(key), stands.GetValueOrDefault(key))) is { } changed)
            {
                throw row.Refuse(changed, $"Công trình {project.NumberText} đang ghi “{stands.GetValueOrDefault(changed)}”. Công trình đã ghi không sửa bằng tệp: để ô như cũ, hoặc hủy rồi ghi lại ở trang công trình.");
            }
        }

        var said = rows.SelectMany(row => ProjectColumns.LinesOf(row, project.Id).Select(line => (row, line))).ToList();
        CheckKept(project, head, said);
        var written = Add(work, project, project.Lines, said.Where(s => project.Lines.All(l => !IsSame(l, s.line))));
        return new ImportStep(head.Number, written.Count == 0 ? ImportAct.Unchanged : ImportAct.Added, $"{project.NumberText} {project.Name}{(written.Count == 0 ? string.Empty : $": thêm {written.Count} dòng tiền")}")
        {
            Records = written,
        };
    }

    /// <summary>A line that stands and is not in the file was changed or removed there: adding the changed one would count it twice.</summary>
    private static void CheckKept(Project project, ImportRow head, List<(ImportRow Row, RecordProjectLine Line)> said)
    {
        foreach (var (kind, amount, _, _) in ProjectColumns.Groups.Where(g => head.Has(g.Amount)))
        {
            if (project.Lines.Find(l => l.Kind == kind && said.TrueForAll(s => !IsSame(l, s.Line))) is { } lost)
            {
                throw head.Refuse(amount, $"Sổ của công trình {project.NumberText} có dòng {kind.Vietnamese().ToLowerInvariant()} {VietnameseNumber.Format(lost.AmountVnd)} đồng ngày {VietnameseDate.Screen(lost.On)} mà tệp ghi khác hoặc đã xóa. Để lại dòng cũ trong tệp, hoặc hủy dòng đó ở trang công trình trước.");
            }
        }
    }

    private static bool IsSame(ProjectLine line, RecordProjectLine said) =>
        line.Kind == said.Kind && line.On == said.On && line.AmountVnd == said.AmountVnd && line.Source == said.Source && VietnameseText.Same(line.PaperNumber, said.PaperNumber);

    private List<WrittenRecord> Add(ImportWork work, Project project, IReadOnlyList<ProjectLine> standing, IEnumerable<(ImportRow Row, RecordProjectLine Line)> said)
    {
        var (lines, written) = (standing.ToList(), new List<WrittenRecord>());

        // In the order of a real ledger: accepted, settled, paid.
        foreach (var (row, input) in said.OrderBy(s => Array.FindIndex(ProjectColumns.Groups, g => g.Kind == s.Line.Kind)).ThenBy(s => s.Line.On))
        {
            try
            {
                var line = projects.RecordLine(project, lines, input, work.Writer);
                lines.Add(line);
                written.Add(new WrittenRecord(nameof(ProjectLine), line.Id));
            }
            catch (RuleException refused) when (refused is not ImportRefusal)
            {
                throw row.Refuse(ProjectColumns.KeyOf(input.Kind, refused.Field), refused.Message);
            }
        }

        return written;
    }
}
