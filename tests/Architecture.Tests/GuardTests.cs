using System.Text;
using System.Text.RegularExpressions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ChungSuc.Architecture.Tests;

/// <summary>Doors that must stay shut: filters lifted, writes past the journal, SQL in rooms, inline script.</summary>
public sealed partial class GuardTests
{
    private static readonly string[] MayLiftFilters =
    [
        "src/ChungSuc.Core/Journal/JournalVerifier.cs",
        "src/ChungSuc.Core/Evidence/EvidenceInventory.cs",
        "src/ChungSuc.Web/Infrastructure/Backups/BackupWriter.cs",
        "src/ChungSuc.Web/Infrastructure/Backups/BackupReader.cs",
    ];

    private static readonly string[] MayWritePastTheContext = ["src/ChungSuc.Core/Journal/JournalBook.cs"];

    /// <summary>Rows that belong to no commune: accounts (before the commune is known), national lists, offices, the framework's own.</summary>
    private static readonly string[] NotOwned =
    [
        "CommuneUser", "Unit", "UnitChange", "CommuneOffice", "DataProtectionKey", "IdentityUserClaim`1", "IdentityUserLogin`1", "IdentityUserToken`1", "IdentityUserPasskey`1",
    ];

    /// <summary>Rows that change outside the journal, by decision (ADR 0003; ADR 0012 for answers to surveys).</summary>
    private static readonly string[] NotJournaled =
    [
        "CommuneUser", "DataProtectionKey", "IdentityUserClaim`1", "IdentityUserLogin`1", "IdentityUserToken`1", "IdentityUserPasskey`1",
        "JournalProcess", "JournalEvent", "JournalHead", "NumberCounter", "SurveyBox", "SurveyInvitation",
    ];

    [Fact]
    public void Filters_AreLiftedByNameInFewPlaces()
    {
        var broken = Repository.Sources("src", "*.cs")
            .Where(f => f.Text.Contains("IgnoreQueryFilters()", StringComparison.Ordinal) || LiftsCommune().IsMatch(f.Text))
            .Select(f => f.Path)
            .Except(MayLiftFilters);

        Assert.Empty(broken);
    }

    [Fact]
    public void Writes_GoThroughTheJournal()
    {
        var broken = Repository.Sources("src", "*.cs")
            .Where(f => PastTheContext().IsMatch(f.Text))
            .Select(f => f.Path)
            .Except(MayWritePastTheContext);

        Assert.Empty(broken);
    }

    [Fact]
    public void Queries_DoNotFoldNamesInTheDatabase()
    {
        var broken = Repository.Sources("src/ChungSuc.Core", "*.cs")
            .Where(f => f.Path.EndsWith("Queries.cs", StringComparison.Ordinal) || f.Path.EndsWith("Service.cs", StringComparison.Ordinal))
            .Where(f => f.Text.Contains(".ToLower", StringComparison.Ordinal) || f.Text.Contains("EF.Functions", StringComparison.Ordinal))
            .Select(f => f.Path);

        Assert.Empty(broken);
    }

    [Fact]
    public void Views_HoldNoInlineScriptOrStyle()
    {
        var broken = Repository.Sources("src/ChungSuc.Web/Pages", "*.cshtml")
            .Where(f => Inline().IsMatch(f.Text))
            .Select(f => f.Path);

        Assert.Empty(broken);
    }

    [Fact]
    public void Entities_BelongToACommuneAndToTheJournal()
    {
        using var db = Context(DatabaseKind.Sqlite);
        var types = db.Model.GetEntityTypes().Select(t => t.ClrType).ToList();

        Assert.Empty(types.Where(t => !typeof(ICommuneOwned).IsAssignableFrom(t)).Select(t => t.Name).Except(NotOwned));
        Assert.Empty(types.Where(t => !typeof(IJournaled).IsAssignableFrom(t)).Select(t => t.Name).Except(NotJournaled));
    }

    [Fact]
    public void Entities_OwnedByACommune_AreFilteredByName()
    {
        using var db = Context(DatabaseKind.Sqlite);
        var open = db.Model.GetEntityTypes()
            .Where(t => typeof(ICommuneOwned).IsAssignableFrom(t.ClrType) && t.FindDeclaredQueryFilter(AppDbContext.CommuneFilter) is null)
            .Select(t => t.ClrType.Name);

        Assert.Empty(open);
    }

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public void Model_HasNoChangeWithoutAMigration(DatabaseKind kind)
    {
        using var db = Context(kind);

        Assert.False(db.Database.HasPendingModelChanges(), "Run ./migrations NAME.");
    }

    [Fact]
    public void Sources_AreNfcAndSpeakOfTheProjectAlone()
    {
        var broken = Repository.Sources("src", "*.*")
            .Concat(Repository.Sources("docs", "*.md"))
            .Concat(Repository.Sources("catalog", "*.*"))
            .Where(f => !f.Path.EndsWith(".woff2", StringComparison.Ordinal) && !f.Path.EndsWith(".png", StringComparison.Ordinal))
            .Where(f => !f.Text.IsNormalized(NormalizationForm.FormC) || MachinePath().IsMatch(f.Text))
            .Select(f => f.Path);

        Assert.Empty(broken);
    }

    private static AppDbContext Context(DatabaseKind kind)
    {
        var options = new DbContextOptionsBuilder<AppDbContext>();
        new Database(kind, kind == DatabaseKind.Sqlite ? "Data Source=:memory:" : "Host=localhost").Configure(options);
        return new AppDbContext(options.Options, new CommuneScope());
    }

    [GeneratedRegex(@"IgnoreQueryFilters\([^)]*Commune", RegexOptions.NonBacktracking)]
    private static partial Regex LiftsCommune();

    [GeneratedRegex(@"\.(ExecuteUpdate|ExecuteDelete|ExecuteSql|FromSql|SqlQuery)\w*[(<]", RegexOptions.NonBacktracking)]
    private static partial Regex PastTheContext();

    [GeneratedRegex(@"<script(?![^>]*\ssrc=)|\sstyle=|\son(click|change|load|submit|input)=|<style", RegexOptions.IgnoreCase)]
    private static partial Regex Inline();

    [GeneratedRegex(@"[\s""(=]/(root|home|tmp)/", RegexOptions.NonBacktracking)]
    private static partial Regex MachinePath();
}
