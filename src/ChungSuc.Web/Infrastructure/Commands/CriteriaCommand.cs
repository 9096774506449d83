using System.CommandLine;
using ChungSuc.Core.Criteria;

namespace ChungSuc.Web.Infrastructure.Commands;

/// <summary>Works on criteria sets as files, without a database. Exit code 2 and positions on a faulty file.</summary>
internal static class CriteriaCommand
{
    private static readonly Argument<string> Set = new("SET") { Description = "A criteria set (YAML); docs/criteria-sets.md tells how to write one." };
    private static readonly Option<string> Inputs = new("--inputs") { Description = "Subjects with their figures, cases and stage scores (YAML).", Required = true };
    private static readonly Option<bool> Json = new("--json") { Description = "Answers as JSON." };
    private static readonly Argument<string[]> Files = new("FILE") { Description = "Criteria sets to check.", Arity = ArgumentArity.OneOrMore };
    private static readonly Argument<string> Older = new("A") { Description = "The older version." };
    private static readonly Argument<string> Newer = new("B") { Description = "The newer version." };

    public static Command CreateScore()
    {
        var score = new Command("score", "Scores the subjects of an inputs file by a criteria set and explains each score.") { Set, Inputs, Json };
        score.SetAction(parsed => CriteriaCommands.Score(
            parsed.GetRequiredValue(Set), parsed.GetRequiredValue(Inputs), parsed.GetValue(Json), Console.Out, Console.Error));
        return score;
    }

    public static Command Create()
    {
        var check = new Command("check", "Checks criteria sets and names each mistake by line and column.") { Files };
        check.SetAction(parsed => CriteriaCommands.Check(parsed.GetRequiredValue(Files), Console.Out, Console.Error));
        var diff = new Command("diff", "Shows what changed between two versions of a set.") { Older, Newer };
        diff.SetAction(parsed => CriteriaCommands.Diff(parsed.GetRequiredValue(Older), parsed.GetRequiredValue(Newer), Console.Out, Console.Error));
        return new Command("criteria", "Checks and compares criteria sets; to Excel and back.") { check, diff, CriteriaWorkbookCommand.CreateExport(), CriteriaWorkbookCommand.CreateImport() };
    }
}
