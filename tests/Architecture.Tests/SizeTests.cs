namespace ChungSuc.Architecture.Tests;

/// <summary>Sizes that keep a file readable on a screen or two; exceptions stand here with their reason.</summary>
public sealed class SizeTests
{
    private static readonly Dictionary<string, string> Exceptions = new(StringComparer.Ordinal);

    [Fact]
    public void Files_StayWithinTheirSizes()
    {
        var tooLong = Repository.Sources("src", "*.cs")
            .Concat(Repository.Sources("src", "*.cshtml"))
            .Where(f => !Exceptions.ContainsKey(f.Path) && f.Lines > Limit(f.Path))
            .Select(f => $"{f.Path}: {f.Lines} lines, at most {Limit(f.Path)}");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Exceptions_StillExistAndStillNeedTheirReason()
    {
        var stale = Exceptions.Keys.Where(path => !File.Exists(Path.Combine(Repository.Root, path))
            || new SourceFile(path, Repository.Read(path)).Lines <= Limit(path));

        Assert.Empty(stale);
    }

    private static int Limit(string path) => path switch
    {
        _ when path.EndsWith(".cshtml.cs", StringComparison.Ordinal) => 150,
        _ when path.EndsWith(".cshtml", StringComparison.Ordinal) => 150,
        _ when path.EndsWith("Service.cs", StringComparison.Ordinal) => 300,
        _ => 400,
    };
}
