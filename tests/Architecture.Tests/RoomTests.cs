using System.Text.RegularExpressions;

namespace ChungSuc.Architecture.Tests;

/// <summary>The table of rooms: who may use whom. Data walks one way, from plan and facts to honours and paper.</summary>
public sealed partial class RoomTests
{
    private static readonly string[] Kernel = ["Data", "Journal", "Jobs", "Shared"];

    private static readonly string[] Facts =
    [
        "WorkItems", "Contributions", "Projects", "Communications", "Exemplars", "Supports", "Enterprises", "Policies", "Statistics", "Surveys", "Inspections",
    ];

    private static readonly Dictionary<string, string[]> MayUse = new(StringComparer.Ordinal)
    {
        ["Units"] = [],
        ["Users"] = ["Units"],
        ["Mail"] = ["Units", "Users"],
        ["Evidence"] = ["Units"],
        ["Criteria"] = [],

        // Movements keeps signed sheets of pledges and the files of units' own plans.
        ["Movements"] = ["Units", "Criteria", "Evidence"],
        ["WorkItems"] = ["Movements", "Units", "Users", "Evidence"],
        ["Contributions"] = ["Units", "Evidence"],
        ["Projects"] = ["Units", "Evidence"],
        ["Communications"] = ["Units", "Evidence"],
        ["Exemplars"] = ["Units", "Evidence", "Communications"],
        ["Supports"] = ["Units", "Evidence"],
        ["Enterprises"] = ["Units", "Evidence"],
        ["Policies"] = ["Units", "Evidence"],
        ["Statistics"] = ["Units", "Evidence"],
        ["Surveys"] = ["Units"],
        ["Inspections"] = ["Units", "Users", "Evidence", "WorkItems"],

        // Measures reads registrations and units' own plans: a unit's sheet asks whether it has made one.
        ["Measures"] = ["Units", "Evidence", "Movements", .. Facts],
        ["Assessments"] = ["Criteria", "Measures", "Movements", "Units", "Users", "Evidence", "Statistics", "Mail"],

        // Commendations reads measures: a household's Giấy khen rests on what it has given (ADR 0008).
        ["Commendations"] = ["Assessments", "Measures", "Contributions", "Movements", "Units", "Users", "Evidence"],

        // Conclusions of a meeting become tasks in the same process, and the page of the meeting tells how they stand (Kế hoạch, mục VI.1).
        ["Councils"] = ["Commendations", "WorkItems", "Units", "Users"],
        ["Awards"] = ["Councils", "Commendations", "Movements", "Units"],
        ["Imports"] = ["Units", "Evidence", "Contributions", "Projects", "Statistics"],
        ["Correspondence"] = ["Units", "Users", "Evidence"],
        ["Reviews"] = ["Units", "Users", "Evidence", "Movements", "Criteria", "Measures", "Assessments", "Commendations", "Councils", "Awards", "Correspondence", .. Facts],
    };

    /// <summary>What the kernel holds; it grows by decision, not by habit.</summary>
    private static readonly string[] KernelFiles =
    [
        "CoreServices.cs",
        "Data/AppDbContext.cs", "Data/CommuneScope.cs", "Data/Database.cs", "Data/Entities.cs", "Data/NumberCounter.cs", "Data/SqlitePragmas.cs", "Data/UtcMoments.cs",
        "Journal/Actor.cs", "Journal/AppDbContext.Journal.cs", "Journal/EventData.cs", "Journal/JournalBook.cs", "Journal/JournalChain.cs", "Journal/JournalEvent.cs",
        "Journal/JournalHead.cs", "Journal/JournalProcess.cs", "Journal/JournalQueries.cs", "Journal/JournalVerdict.cs", "Journal/JournalVerifier.cs",
        "Journal/JournalWriter.cs", "Journal/OnceKey.cs", "Journal/ProcessKind.cs", "Journal/RowDigest.cs",
        "Shared/ConflictException.cs", "Shared/LegacyVietnamese.cs", "Shared/NotFoundException.cs", "Shared/NumberWords.cs", "Shared/Role.cs", "Shared/RuleException.cs", "Shared/TenThousandths.cs", "Shared/VietnameseDate.cs",
        "Shared/VietnameseLetter.cs", "Shared/VietnameseNumber.cs", "Shared/VietnameseSortKey.cs", "Shared/VietnameseSyllable.cs", "Shared/VietnameseText.cs", "Shared/Vnd.cs",

        // Files that come in: every import reads texts of the old fonts, and names its faults by cell.
        "Shared/Files/CellFault.cs",
        "Shared/Files/CsvRow.cs", "Shared/Files/CsvTable.cs", "Shared/Files/FileProblem.cs", "Shared/Files/InvalidFileException.cs", "Shared/Files/YamlFile.cs", "Shared/Files/YamlMap.cs",
    ];

    public static TheoryData<string> Rooms => [.. Directory.GetDirectories(Path.Combine(Repository.Root, "src/ChungSuc.Core"))
        .Select(d => Path.GetFileName(d)!)
        .Where(d => d is not ("bin" or "obj") && !Kernel.Contains(d))];

    [Theory]
    [MemberData(nameof(Rooms))]
    public void Room_UsesOnlyWhatTheTableAllows(string room)
    {
        Assert.True(MayUse.ContainsKey(room), $"The room {room} is not in the table.");
        var broken = Repository.Sources($"src/ChungSuc.Core/{room}", "*.cs")
            .SelectMany(file => OtherRooms().Matches(file.Text).Select(m => (file.Path, Room: m.Groups[1].Value)))
            .Where(use => use.Room != room && !Kernel.Contains(use.Room) && !MayUse[room].Contains(use.Room))
            .Select(use => $"{use.Path} uses {use.Room}")
            .Distinct();

        Assert.Empty(broken);
    }

    [Fact]
    public void Kernel_HoldsThePermittedFilesOnly()
    {
        var files = Kernel
            .Where(k => Directory.Exists(Path.Combine(Repository.Root, "src/ChungSuc.Core", k)))
            .SelectMany(k => Repository.Sources($"src/ChungSuc.Core/{k}", "*.cs"))
            .Select(f => f.Path["src/ChungSuc.Core/".Length..]);

        Assert.Empty(files.Except(KernelFiles));
    }

    [Fact]
    public void Core_KnowsNothingOfHttpOrOfficeFiles()
    {
        var broken = Repository.Sources("src/ChungSuc.Core", "*.cs")
            .Where(f => Outside().IsMatch(f.Text))
            .Select(f => f.Path);

        Assert.Empty(broken);
    }

    [Fact]
    public void Documents_KnowNothingOfCoreOrTheDatabase()
    {
        var broken = Repository.Sources("src/ChungSuc.Documents", "*.cs")
            .Where(f => f.Text.Contains("ChungSuc.Core", StringComparison.Ordinal) || f.Text.Contains("EntityFrameworkCore", StringComparison.Ordinal))
            .Select(f => f.Path);

        Assert.Empty(broken);
    }

    [Fact]
    public void SharedFolders_HaveNoVagueNames()
    {
        string[] vague = ["Helpers", "Utils", "Common", "Managers", "Internal"];
        var broken = Repository.Sources("src", "*.cs").Select(f => f.Path).Where(p => p.Split('/').Any(vague.Contains));

        Assert.Empty(broken);
    }

    [GeneratedRegex(@"ChungSuc\.Core\.([A-Z]\w+)", RegexOptions.NonBacktracking)]
    private static partial Regex OtherRooms();

    [GeneratedRegex(@"using (Microsoft\.AspNetCore\.(Http|Mvc|Builder)|DocumentFormat|SkiaSharp)", RegexOptions.NonBacktracking)]
    private static partial Regex Outside();
}
