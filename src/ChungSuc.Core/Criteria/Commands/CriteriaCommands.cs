using ChungSuc.Core.Criteria.Commands;
using ChungSuc.Core.Criteria.Loading;

namespace ChungSuc.Core.Criteria;

/// <summary>The commands over criteria files. They need no database. Exit code 0: done; 2: a faulty file, with positions on the error writer.</summary>
public static class CriteriaCommands
{
    public const int Done = 0;
    public const int Faulty = 2;

    /// <summary>score SET.yaml --inputs INPUTS.yaml [--json]</summary>
    public static int Score(string setPath, string inputsPath, bool asJson, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        if (LoadSet(setPath, errors) is not { } set || ReadFile(inputsPath, errors) is not { } text)
        {
            return Faulty;
        }
        var faults = new FaultList();
        var reader = new InputsReader(set, faults);
        ScoreInputs? inputs = reader.Read(text);
        if (inputs is null || !faults.IsEmpty)
        {
            Report(inputsPath, faults.InOrder(), errors);
            return Faulty;
        }
        if (LoadOthers(inputs.OtherSetFiles, setPath, inputsPath, errors) is not { } others)
        {
            return Faulty;
        }
        foreach (string name in reader.UnusedNames)
        {
            errors.WriteLine($"{inputsPath}: lưu ý: bộ tiêu chí không dùng “{name}”");
        }
        var options = new EvaluationOptions { Parameters = inputs.Parameters, OtherSets = id => others.GetValueOrDefault(id) };
        EvaluationRun run = new CriteriaEvaluator(set, options).Run(inputs.Subjects);
        if (asJson)
        {
            ScoreJson.Write(set, run, output);
        }
        else
        {
            ScoreText.Write(set, run, output);
        }
        return Done;
    }

    /// <summary>criteria check FILE...</summary>
    public static int Check(IReadOnlyList<string> paths, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        bool sound = true;
        foreach (string path in paths)
        {
            if (LoadSet(path, errors) is { } set)
            {
                string points = set.Root.Max is { } max ? $", {VietnameseWords.Number(max)} điểm" : "";
                output.WriteLine($"{path}: đúng mẫu, {set.Leaves.Count} chỉ tiêu{points}, {set.UnconfirmedCount} chỉ tiêu chưa xác nhận");
            }
            else
            {
                sound = false;
            }
        }
        return sound ? Done : Faulty;
    }

    /// <summary>criteria diff A B</summary>
    public static int Diff(string oldPath, string newPath, TextWriter output, TextWriter errors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(errors);
        CriteriaSet? before = LoadSet(oldPath, errors);
        CriteriaSet? after = LoadSet(newPath, errors);
        if (before is null || after is null)
        {
            return Faulty;
        }
        IReadOnlyList<SetChange> changes = SetComparison.Compare(before, after);
        foreach (SetChange change in changes)
        {
            output.WriteLine(change.ToString());
        }
        if (changes.Count == 0)
        {
            output.WriteLine("Hai bộ tiêu chí giống nhau");
        }
        return Done;
    }

    private static CriteriaSet? LoadSet(string path, TextWriter errors)
    {
        if (ReadFile(path, errors) is not { } text)
        {
            return null;
        }
        LoadedSet loaded = CriteriaSetLoader.Load(text);
        Report(path, loaded.Faults, errors);
        return loaded.Set;
    }

    /// <summary>Other sets named in the inputs file are found beside it, else beside the set.</summary>
    private static Dictionary<string, CriteriaSet>? LoadOthers(IReadOnlyList<string> files, string setPath, string inputsPath, TextWriter errors)
    {
        var others = new Dictionary<string, CriteriaSet>(StringComparer.Ordinal);
        foreach (string file in files)
        {
            string beside = Path.Combine(Path.GetDirectoryName(inputsPath) ?? "", file);
            string path = File.Exists(beside) ? beside : Path.Combine(Path.GetDirectoryName(setPath) ?? "", file);
            if (LoadSet(path, errors) is not { } other)
            {
                return null;
            }
            others[other.Id] = other;
        }
        return others;
    }

    private static string? ReadFile(string path, TextWriter errors)
    {
        try
        {
            if (new FileInfo(path).Length <= YamlTreeReader.LargestFile * 2L)
            {
                return File.ReadAllText(path);
            }
            errors.WriteLine($"{path}:1:1: Tệp lớn hơn 2 MB; hãy tách thành nhiều tệp");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"{path}: không đọc được tệp; kiểm tra tên và quyền đọc");
        }
        return null;
    }

    private static void Report(string path, IReadOnlyList<SetFault> faults, TextWriter errors)
    {
        foreach (SetFault fault in faults)
        {
            errors.WriteLine($"{path}:{fault.Line}:{fault.Column}: {fault.Message}");
        }
    }
}
