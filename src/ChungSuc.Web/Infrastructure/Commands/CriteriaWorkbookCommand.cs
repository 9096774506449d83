using System.CommandLine;
using System.Text;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Excel;

namespace ChungSuc.Web.Infrastructure.Commands;

/// <summary>Criteria sets to Excel and back, without a database. Exit code 2 and the places on a faulty file; then nothing is written.</summary>
internal static class CriteriaWorkbookCommand
{
    private static readonly Argument<string> Set = new("SET.yaml") { Description = "A criteria set." };
    private static readonly Argument<string> NewBook = new("OUT.xlsx") { Description = "The workbook to write." };
    private static readonly Argument<string> Book = new("IN.xlsx") { Description = "A workbook that export has written and a person has edited." };
    private static readonly Argument<string> NewSet = new("OUT.yaml") { Description = "The criteria set to write." };

    public static Command CreateExport()
    {
        var export = new Command("export", "Writes a criteria set as an Excel workbook.") { Set, NewBook };
        export.SetAction(parsed => Export(parsed.GetRequiredValue(Set), parsed.GetRequiredValue(NewBook), Console.Out, Console.Error));
        return export;
    }

    public static Command CreateImport()
    {
        var import = new Command("import", "Reads a criteria set from an Excel workbook and names each mistake by sheet and cell.") { Book, NewSet };
        import.SetAction(parsed => Import(parsed.GetRequiredValue(Book), parsed.GetRequiredValue(NewSet), Console.Out, Console.Error));
        return import;
    }

    public static int Export(string setPath, string bookPath, TextWriter output, TextWriter errors)
    {
        if (CriteriaCommands.Check([setPath], TextWriter.Null, errors) != CriteriaCommands.Done)
        {
            return CriteriaCommands.Faulty;
        }

        return Guarded(setPath, errors, () =>
        {
            File.WriteAllBytes(bookPath, CriteriaSetWorkbook.Write(File.ReadAllText(setPath)));
            output.WriteLine($"{bookPath}: đã ghi");
            return CriteriaCommands.Done;
        });
    }

    public static int Import(string bookPath, string setPath, TextWriter output, TextWriter errors)
    {
        return Guarded(bookPath, errors, () =>
        {
            var (yaml, faults) = CriteriaSetWorkbook.Read(File.OpenRead(bookPath));
            foreach (var fault in faults)
            {
                errors.WriteLine($"{bookPath}: {fault}");
            }

            if (yaml is null)
            {
                return CriteriaCommands.Faulty;
            }

            File.WriteAllText(setPath, yaml, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            output.WriteLine($"{setPath}: đã ghi");
            return CriteriaCommands.Done;
        });
    }

    private static int Guarded(string path, TextWriter errors, Func<int> act)
    {
        try
        {
            return act();
        }
        catch (RuleException refusal)
        {
            errors.WriteLine($"{path}: {refusal.Message}");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{path}: không đọc hoặc không ghi được tệp ({failure.Message}); kiểm tra tên và quyền");
        }

        return CriteriaCommands.Faulty;
    }
}
