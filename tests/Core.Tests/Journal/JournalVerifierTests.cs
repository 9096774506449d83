using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Journal;

/// <summary>Each test changes a row behind the program's back, over a bare connection, and the verifier must find it (S7).</summary>
public sealed class JournalVerifierTests
{
    private const string OneHousehold = "(SELECT MIN(CAST(id AS text)) FROM households)";

    [Fact]
    public async Task Verify_Untouched_IsSound()
    {
        await using var app = await StartAsync();

        var verdict = await VerifyAsync(app);

        Assert.True(verdict.IsSound, string.Join("; ", verdict.Faults.Select(f => f.Where + ": " + f.Sentence)));
        Assert.True(verdict.Links > 20);
        Assert.True(verdict.Rows > 20);
    }

    [Theory]
    [InlineData("UPDATE journal_events SET sentence = 'khác' WHERE sequence = 3", "bị sửa")]
    [InlineData("UPDATE journal_events SET payload = '[]' WHERE sequence = 2", "bị sửa")]
    [InlineData("UPDATE journal_processes SET user_name = 'Người khác'", "bị sửa")]
    [InlineData("UPDATE journal_processes SET reason = 'thêm vào'", "bị sửa")]
    [InlineData("DELETE FROM journal_events WHERE sequence = 4", "không liền")]
    [InlineData("DELETE FROM journal_events WHERE sequence = (SELECT MAX(sequence) FROM journal_events)", "Cuối chuỗi")]
    [InlineData("UPDATE households SET head_name = 'Tên khác' WHERE CAST(id AS text) = " + OneHousehold, "sửa ngoài chương trình")]
    [InlineData("DELETE FROM households WHERE CAST(id AS text) = " + OneHousehold, "không còn")]
    [InlineData("UPDATE role_grants SET role = 'Chairman' WHERE role = 'VillageHead'", "sửa ngoài chương trình")]
    [InlineData("UPDATE units SET valid_to = '2025-12-31' WHERE kind = 'Village'", "sửa ngoài chương trình")]
    public async Task Verify_ChangedBehindTheProgram_IsFound(string sql, string expected)
    {
        await using var app = await StartAsync();
        await app.DbAsync(db => db.Database.ExecuteSqlRawAsync(sql));

        var verdict = await VerifyAsync(app);

        Assert.Contains(verdict.Faults, fault => fault.Sentence.Contains(expected, StringComparison.Ordinal));
    }

    private static async Task<TestApp> StartAsync()
    {
        var app = new TestApp();
        await app.InitializeAsync();
        return app;
    }

    private static Task<JournalVerdict> VerifyAsync(TestApp app) => app.InCommuneAsync<JournalVerifier, JournalVerdict>(verifier => verifier.VerifyAsync());
}
