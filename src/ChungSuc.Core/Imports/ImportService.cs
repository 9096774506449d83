using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Imports;

/// <summary>Takes lists in, all or nothing, in one process; shows beforehand what that would do; takes one back.</summary>
public sealed class ImportService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, IEnumerable<ImportKind> kinds)
{
    public const int MostRows = 5_000;

    private const string Series = "import";
    private const string Rehearsal = "Xem trước";

    public IReadOnlyList<ImportKind> Open => [.. kinds.Where(k => k.MayImport).OrderBy(k => k.Order)];

    public ImportKind Kind(string code) => kinds.SingleOrDefault(k => k.Code == code && k.MayImport) ?? throw new NotFoundException("Kind of import");

    public string NameOf(string code) => kinds.SingleOrDefault(k => k.Code == code)?.Name ?? code;

    /// <summary>What a list would do; nothing is written.</summary>
    public async Task<ImportPlan> PreviewAsync(string kind, ImportTable table, CancellationToken cancellationToken = default)
    {
        var plan = new ImportPlan([], []);
        await journal.RehearseAsync(
            ImportProcesses.Record,
            async writer => plan = await RunAsync(Kind(kind), table, new ImportWork(writer, null, Rehearsal), cancellationToken));
        return plan;
    }

    /// <summary>Writes all rows, or none and says why. Returns the key of the import.</summary>
    /// <exception cref="ImportRefusedException">Cells are refused.</exception>
    public Task<Guid> ImportAsync(ImportFile input, ImportTable table, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            ImportProcesses.Record,
            Given(input.Reason),
            input,
            async writer =>
            {
                var kind = Kind(input.Kind);
                var plan = await RunAsync(kind, table, new ImportWork(writer, input.OnLikeness, Given(input.Reason) ?? Rehearsal), cancellationToken);
                Check(input, plan);
                var import = await BuildAsync(input, plan, writer, cancellationToken);
                db.Imports.Add(import);
                writer.Add(
                    new ImportRecorded
                    {
                        Number = import.NumberText,
                        Kind = kind.Name,
                        FileName = import.FileName,
                        Added = import.Added,
                        Changed = import.Changed,
                        Unchanged = import.Unchanged,
                        Skipped = import.Skipped,
                    },
                    import,
                    [.. import.Lines]);
                await evidence.BindAsync(writer, import, [input.File], cancellationToken);
                return import.Id;
            },
            cancellationToken);

    /// <summary>Takes back all that an import wrote, or nothing when one of its records has been voided or used meanwhile.</summary>
    public Task<Guid> UndoAsync(UndoImport input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            ImportProcesses.Undo,
            Given(input.Reason),
            input,
            async writer =>
            {
                var import = await db.Imports.AsNoTracking().Include(i => i.Lines).Include(i => i.Undo).SingleOrDefaultAsync(i => i.Id == input.ImportId, cancellationToken)
                    ?? throw new NotFoundException("Import");
                var kind = Kind(import.Kind);
                var reason = Given(input.Reason) switch
                {
                    null => throw new RuleException("import.undo.reason", "Nêu lý do hoàn tác, ví dụ “nhập nhầm tệp năm trước”.", nameof(UndoImport.Reason)),
                    { Length: > ImportUndo.ReasonLength } => throw new RuleException("import.undo.reason", $"Lý do dài quá {ImportUndo.ReasonLength} ký tự. Viết gọn lại.", nameof(UndoImport.Reason)),
                    var given => given,
                };
                await CheckUndoAsync(import, cancellationToken);
                var undo = new ImportUndo { CommuneId = db.CommuneId, ImportId = import.Id, Reason = reason, UserId = actor.UserId, UserName = actor.Name, At = writer.At };
                await QuicklyAsync(async () =>
                {
                    await kind.UndoAsync([.. import.Lines.OrderByDescending(l => l.Id)], reason, writer, cancellationToken);
                    db.ImportUndos.Add(undo);
                });
                writer.Add(new ImportUndone { Number = import.NumberText, Kind = kind.Name, FileName = import.FileName, Records = import.Lines.Count }, import, undo);
                return import.Id;
            },
            cancellationToken);

    private static string? Given(string? text) => VietnameseText.Clean(text) is { Length: > 0 } clean ? clean : null;

    private async Task<ImportPlan> RunAsync(ImportKind kind, ImportTable table, ImportWork work, CancellationToken cancellationToken)
    {
        var columns = await kind.ColumnsAsync(cancellationToken);
        var (steps, faults) = (new List<ImportStep>(), table.Faults.ToList());
        await kind.PrepareAsync(table.Rows, cancellationToken);
        var groups = table.Rows.GroupBy(row => kind.GroupKey(row) ?? $"\u001F{row.Number}", StringComparer.Ordinal).Where(g => g.All(row => !row.IsFaulty));
        await QuicklyAsync(async () =>
        {
            foreach (var rows in groups)
            {
                try
                {
                    steps.AddRange(await kind.TakeAsync(work, [.. rows], cancellationToken));
                }
                catch (RuleException refused)
                {
                    faults.Add(FaultOf(refused, rows.First(), columns));
                }
            }
        });
        return new ImportPlan(steps, [.. faults.OrderBy(f => RowOf(f.Cell)).ThenBy(f => f.Cell.Length).ThenBy(f => f.Cell, StringComparer.Ordinal)]);
    }

    private static int RowOf(string cell) => int.Parse(cell.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ"), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Thousands of rows are added by name; looking all of them through before each query would take the square of their number.</summary>
    private async Task QuicklyAsync(Func<Task> work)
    {
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await work();
        }
        finally
        {
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private static CellFault FaultOf(RuleException refused, ImportRow first, IReadOnlyList<ImportColumn> columns)
    {
        var row = refused is ImportRefusal own ? own.Row : first;
        var key = columns.FirstOrDefault(c => c.Key == refused.Field || (refused.Field is not null && c.Fields.Contains(refused.Field)))?.Key;
        return new CellFault(row.Sheet, row.AddressOf(key), refused.Message);
    }

    private static void Check(ImportFile input, ImportPlan plan)
    {
        if (plan.Faults.Count > 0)
        {
            throw new ImportRefusedException(plan.Faults);
        }

        if (plan.Count(ImportAct.Like) is > 0 and var alike)
        {
            throw new RuleException("import.likeness", $"Tệp có {alike} dòng giống dòng đã có. Chọn bỏ qua các dòng đó, hoặc vẫn ghi.", nameof(ImportFile.OnLikeness));
        }

        if (plan.Count(ImportAct.Changed) > 0 && Given(input.Reason) is not { Length: <= ImportUndo.ReasonLength })
        {
            throw new RuleException("import.reason", $"Tệp sửa dòng đã ghi. Nêu lý do (không quá {ImportUndo.ReasonLength} ký tự), ví dụ “đối chiếu lại với sổ thôn”.", nameof(ImportFile.Reason));
        }

        if (!plan.IsChange)
        {
            throw new RuleException("import.nothing", "Tệp không có dòng nào mới hay sửa; không có gì để ghi.");
        }
    }

    private async Task<Import> BuildAsync(ImportFile input, ImportPlan plan, JournalWriter writer, CancellationToken cancellationToken)
    {
        var year = VietnameseDate.LocalDate(writer.At).Year;
        var import = new Import
        {
            CommuneId = db.CommuneId,
            Year = year,
            Number = await NumberCounter.TakeAsync(db, Series, year, cancellationToken),
            Kind = input.Kind,
            FileName = input.File.Name,
            Sheet = input.Sheet.Length <= Import.SheetLength ? input.Sheet : input.Sheet[..Import.SheetLength],
            Added = plan.Count(ImportAct.Added),
            Changed = plan.Count(ImportAct.Changed),
            Unchanged = plan.Count(ImportAct.Unchanged),
            Skipped = plan.Count(ImportAct.Skipped),
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        import.Lines.AddRange(plan.Steps.SelectMany(step => step.Records.Select(record => new ImportLine
        {
            CommuneId = db.CommuneId,
            ImportId = import.Id,
            Row = step.Row,
            RecordKind = record.Kind,
            RecordId = record.Id,
            BeforeId = record.BeforeId,
            Former = record.Former,
        })));
        return import;
    }

    private async Task CheckUndoAsync(Import import, CancellationToken cancellationToken)
    {
        if (import.Undo is { } done)
        {
            throw new RuleException("import.undone", $"Lần nhập số {import.NumberText} đã được {done.UserName} hoàn tác lúc {VietnameseDate.ScreenMoment(done.At)}.");
        }

        var own = db.ImportLines.Where(l => l.ImportId == import.Id).Select(l => (Guid?)l.RecordId);
        var later = await db.ImportLines
            .Where(next => next.ImportId != import.Id && (own.Contains(next.RecordId) || own.Contains(next.BeforeId)))
            .Join(db.Imports.Where(i => i.Undo == null && (i.Year > import.Year || (i.Year == import.Year && i.Number > import.Number))), l => l.ImportId, i => i.Id, (l, i) => new { i.Year, i.Number })
            .FirstOrDefaultAsync(cancellationToken);
        if (later is not null)
        {
            throw new RuleException("import.undo.later", $"Lần nhập số {Import.NumberOf(later.Year, later.Number)} sau đó đã sửa dòng của lần này. Hoàn tác lần sau trước.");
        }
    }
}
