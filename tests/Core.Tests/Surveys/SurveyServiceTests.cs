using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Surveys;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Surveys;

public sealed class SurveyServiceTests(TestApp app) : IClassFixture<TestApp>
{
    private const string FirstOpen = "21111111111111111111";
    private const string OverallNot = "11111111111111111112";

    private readonly SurveyWorld world = new(app);

    [Fact]
    public async Task Close_TwoVillages_FiguresByHandAndWhatIsSmallIsHidden()
    {
        var round = await world.OpenAsync();

        // Đông: 24 happy with all, 6 not on the whole, 2 of these 6 not with content 1 either. Đoài: 20 happy, 5 not on the whole and with content 1; one form torn.
        await world.CountAsync(round, world.East, [.. SurveyWorld.Forms(24), .. SurveyWorld.Forms(4, OverallNot), .. SurveyWorld.Forms(2, "21111111111111111112")]);
        await world.CountAsync(round, world.West, [.. SurveyWorld.Forms(20), .. SurveyWorld.Forms(5, "21111111111111111112"), new KeyedForm(null, InvalidKind.Unreadable)]);
        Assert.Null(await ResultAsync(round));
        await world.CloseAsync(round);

        var outcome = (await ResultAsync(round))!.Outcome;
        Assert.Equal((70, 56, 55, 1), (outcome.Asked, outcome.Returned, outcome.Valid, outcome.Invalid));
        Assert.Equal(0.8m, outcome.ReturnShare); // 56/70
        Assert.Equal((44, 0.8m), (outcome.Overall.Published.Satisfied!.Value, outcome.Overall.Published.Share!.Value)); // 44/55
        Assert.Equal((24, 20), (outcome.Overall.Published.ByVillage[world.East], outcome.Overall.Published.ByVillage[world.West]));
        Assert.Equal(["Hài lòng 44", "Không hài lòng 11", "Không có ý kiến 0", "Để trống 0"], outcome.Overall.Options!.Select(o => $"{o.Text} {o.Forms}"));
        var first = outcome.Questions[0].Published; // 48 of 55; Đông 28/30: two others are hidden, and Đoài with them
        Assert.Equal(48, first.Satisfied);
        Assert.Empty(first.ByVillage);

        await MeasuresAsync(round);
        Assert.Equal("đóng đợt lấy ý kiến số", (await SentencesAsync(round)).Last()[..22]);
        Assert.True((await app.InCommuneAsync<JournalVerifier, JournalVerdict>(v => v.VerifyAsync(default))).IsSound);
        Assert.Equal("Đợt lấy ý kiến đã đóng, không thay đổi được nữa.", await RefusalAsync(() => world.CloseAsync(round)));
        Assert.Equal("Đợt lấy ý kiến đã đóng, không thay đổi được nữa.", await RefusalAsync(() => world.KeyAsync(round, world.East, SurveyWorld.Forms(1))));
    }

    [Fact]
    public async Task Answer_ByCode_CountsOnceAndLeavesNothingThatTellsWhoOrWhen()
    {
        var round = await world.OpenAsync();
        var codes = (await world.InviteAsync(round, world.East))!;
        var lines = await app.DbAsync(db => db.JournalProcesses.CountAsync());
        var keys = await app.DbAsync(db => db.Set<SurveyInvitation>().Where(i => i.RoundId == round).Select(i => i.Id).ToListAsync());

        Assert.Equal(AnswerState.Taken, await world.AnswerAsync(codes[3], FirstOpen));
        Assert.Equal(AnswerState.Taken, await world.AnswerAsync(codes[3], OverallNot));
        Assert.Equal(AnswerState.Unknown, await world.AnswerAsync("ABCDEFGHJKLM", OverallNot));
        Assert.Equal("Chọn mức trả lời cho ít nhất 1 nội dung, rồi gửi.", await RefusalAsync(() => world.AnswerAsync(codes[4], new string('0', 20))));

        var tally = await TallyAsync(round, world.East);
        Assert.Equal((1, 1, 1), (tally.Valid, tally.Count(0, 2), tally.Count(19, 1)));
        Assert.Equal(lines, await app.DbAsync(db => db.JournalProcesses.CountAsync()));
        Assert.Equal(40, codes.Count);
        Assert.Contains(keys, key => key.Version != 7); // random keys do not tell the order of making
        Assert.Equal(["CodeHash", "CommuneId", "Id", "IsUsed", "RoundId", "VillageId"], await ColumnsAsync<SurveyInvitation>());
        Assert.Equal(["CommuneId", "Counts", "Id", "RoundId", "Version", "VillageId"], await ColumnsAsync<SurveyBox>());
    }

    [Fact]
    public async Task Answer_TwoWorldsThatDifferInWhoSaidWhat_KeepTheSameRows()
    {
        var (one, other) = (await world.OpenAsync(), await world.OpenAsync());
        var (a, b) = ((await world.InviteAsync(one, world.East))!, (await world.InviteAsync(other, world.East))!);

        await world.AnswerAsync(a[0], FirstOpen);
        await world.AnswerAsync(a[1], OverallNot);
        await world.AnswerAsync(b[0], OverallNot);
        await world.AnswerAsync(b[1], FirstOpen);

        Assert.Equal(await BoxAsync(one), await BoxAsync(other));
    }

    [Fact]
    public async Task Answer_ManyAtTheSameMoment_NoneIsLostAndNoCodeCountsTwice()
    {
        var round = await world.OpenAsync();
        var codes = (await world.InviteAsync(round, world.West))!;

        var states = await Task.WhenAll(codes.Take(6).Concat(codes.Take(3)).Select(code => world.AnswerAsync(code, OverallNot)));

        Assert.All(states, state => Assert.Equal(AnswerState.Taken, state));
        Assert.Equal(6, (await TallyAsync(round, world.West)).Count(19, 2));
        Assert.Equal(6, await app.DbAsync(db => db.Set<SurveyInvitation>().CountAsync(i => i.RoundId == round && i.IsUsed)));
    }

    [Fact]
    public async Task Invite_Again_UnusedCodesDieAndClosingDestroysAll()
    {
        var round = await world.OpenAsync();
        var first = (await world.InviteAsync(round, world.West))!;
        await world.AnswerAsync(first[0], OverallNot);
        var second = (await world.InviteAsync(round, world.West))!;

        Assert.Equal((30, 29), (first.Count, second.Count));
        Assert.Equal((AnswerState.Unknown, AnswerState.Taken), (await world.AnswerAsync(first[1], OverallNot), await world.AnswerAsync(second[0], OverallNot)));
        Assert.Contains("lập 29 phiếu mời của Thôn Đoài", (await SentencesAsync(round)).Last(), StringComparison.Ordinal);
        await world.CloseAsync(round);
        Assert.Equal(AnswerState.Unknown, await world.AnswerAsync(second[1], OverallNot));
        Assert.False(await app.DbAsync(async db => await db.Set<SurveyInvitation>().AnyAsync(i => i.RoundId == round) || await db.Set<SurveyBox>().AnyAsync(i => i.RoundId == round)));
        Assert.Equal(2, (await ResultAsync(round))!.Outcome.Valid);
    }

    [Fact]
    public async Task Batch_KeyingsDiffer_CountsAfterThePaperDecidesAndLinesAreWiped()
    {
        var round = await world.OpenAsync();
        KeyedForm[] first = [.. SurveyWorld.Forms(2), new("11111 11111 11111 11113", null)];
        var batch = await world.KeyAsync(round, world.East, first);

        Assert.Equal("Bạn đã nhập tập này lần đầu. Nhờ người thứ hai nhập lại để đối chiếu.", await RefusalAsync(() => app.AsAsync<SurveyBatchService, Guid>(Role.Front, s => s.KeyAgainAsync(new KeyBatchAgain(batch, 0, first)))));
        await world.KeyAgainAsync(batch, [first[0], new KeyedForm(null, InvalidKind.TwoMarks), first[2]]);
        Assert.Equal("Còn 1 tập phiếu chưa tính. Nhập lại, đối chiếu hoặc hủy các tập đó trước khi đóng.", await RefusalAsync(() => world.CloseAsync(round)));
        await app.AsAsync<SurveyBatchService, Guid>(Role.Front, s => s.ResolveAsync(new ResolveBatch(batch, 1, [new KeyedForm(null, InvalidKind.TwoMarks)])));

        var row = await app.DbAsync(db => db.SurveyBatches.AsNoTracking().SingleAsync(b => b.Id == batch));
        Assert.Equal((BatchState.Counted, 2, 1), (row.State, row.Tally!.Valid, row.Tally.Invalid));
        Assert.Equal((null, null), (row.FirstLines, row.SecondLines));
        Assert.Equal((1, 1), (row.Tally.Count(19, 1), row.Tally.Count(19, 3)));
        Assert.Equal(["nhập lần đầu tập 1", "nhập lại tập 1", "tính tập 1"], (await SentencesAsync(batch)).Select(s => s[..(s.IndexOf('1', StringComparison.Ordinal) + 1)]));
    }

    [Fact]
    public async Task Batch_MoreFormsThanHouseholds_IsRefusedAndAVoidMakesRoom()
    {
        var round = await world.OpenAsync(await world.InputAsync(east: 3, west: 3));
        var batch = await world.KeyAsync(round, world.East, SurveyWorld.Forms(3));

        Assert.Equal("Thôn Đông hỏi 3 hộ, đã có 3 phiếu giấy và 0 phiếu điện thoại: chỉ còn 0 phiếu. Kiểm tra tập này.", await RefusalAsync(() => world.KeyAsync(round, world.East, SurveyWorld.Forms(1))));
        Assert.Equal("Nêu lý do hủy, ví dụ “nhập nhầm thôn”.", await RefusalAsync(() => app.AsAsync<SurveyBatchService, Guid>(Role.Front, s => s.VoidAsync(new VoidBatch(batch, " ")))));
        await app.AsAsync<SurveyBatchService, Guid>(Role.Front, s => s.VoidAsync(new VoidBatch(batch, "Nhập nhầm thôn")));
        await world.CountAsync(round, world.East, SurveyWorld.Forms(1));
        await world.CloseAsync(round);
        Assert.Equal(1, (await ResultAsync(round))!.Outcome.Returned);
    }

    [Fact]
    public async Task Open_ByDraw_SeedIsKeptAndTheDrawCanBeRepeated()
    {
        var input = await world.InputAsync() with { Method = SampleMethod.Share, Amount = 50, Seed = "08273" };

        var id = await world.OpenAsync(input);

        var drawn = await app.InCommuneAsync<SurveyQueries, IReadOnlyList<DrawnRow>>(q => q.DrawnAsync(id, default));
        Assert.Equal(["Nông Văn Đào", "Lương Thị Mận"], drawn.Select(d => d.HeadName)); // half of one household, rounded up, of each village
        var detail = await app.InCommuneAsync<SurveyQueries, SurveyDetail>(q => q.GetAsync(id, default));
        Assert.Equal(("08273", true, 2), (detail.Round.Seed, detail.Round.IsWholeCommune, detail.Asked));
        Assert.Empty(await app.InCommuneAsync<SurveyQueries, IReadOnlyList<Guid>>(q => q.StrangersAsync(detail.Round, drawn, default)));
        Assert.Contains("rút thăm bằng số gieo 08273", (await SentencesAsync(id)).Single(), StringComparison.Ordinal);
    }

    private async Task MeasuresAsync(Guid round)
    {
        var table = await app.InCommuneAsync<MeasureQueries, FigureTable>(q => q.ReadAsync(
            ["khao_sat.phieu_hop_le", "khao_sat.phieu_khong_hop_le", "khao_sat.ty_le_tham_gia", "khao_sat.ty_le_hai_long", "khao_sat.hai_long_chung", "khao_sat.hai_long_1"], 2025, null, default));
        Assert.Equal(55, table[app.CommuneId, "khao_sat.phieu_hop_le"]!.Number);
        Assert.Equal(1, table[app.CommuneId, "khao_sat.phieu_khong_hop_le"]!.Number);
        Assert.Equal(80, table[app.CommuneId, "khao_sat.ty_le_tham_gia"]!.Number);
        Assert.Equal(80, table[app.CommuneId, "khao_sat.ty_le_hai_long"]!.Number);
        Assert.Equal(48, table[app.CommuneId, "khao_sat.hai_long_1"]!.Number);
        Assert.Equal(24, table[world.East, "khao_sat.hai_long_chung"]!.Number);
        Assert.Null(table[world.East, "khao_sat.hai_long_1"]);
        Assert.EndsWith("đóng ngày 15/10/2025: 55 phiếu hợp lệ, 1 không hợp lệ, hỏi 70 hộ", table[app.CommuneId, "khao_sat.hai_long_chung"]!.Source, StringComparison.Ordinal);
        var record = (await app.InCommuneAsync<MeasureQueries, IReadOnlyList<FigureRecord>>(q => q.RecordsAsync("khao_sat.hai_long_1", app.CommuneId, 2025, default))).Single();
        Assert.Equal((round, "55 phiếu hợp lệ"), (record.Id, record.Amount));
    }

    private Task<SurveyResultView?> ResultAsync(Guid round) => app.InCommuneAsync<SurveyQueries, SurveyResultView?>(q => q.ResultAsync(round, default));

    private Task<SurveyTally> TallyAsync(Guid round, Guid village) =>
        app.DbAsync(async db => (await db.Set<SurveyBox>().AsNoTracking().SingleAsync(b => b.RoundId == round && b.VillageId == village)).Tally);

    private Task<(string Counts, int Version, int Used)> BoxAsync(Guid round) => app.DbAsync(async db =>
    {
        var box = await db.Set<SurveyBox>().AsNoTracking().SingleAsync(b => b.RoundId == round && b.VillageId == world.East);
        return (box.Counts, box.Version, await db.Set<SurveyInvitation>().CountAsync(i => i.RoundId == round && i.IsUsed));
    });

    private Task<List<string>> ColumnsAsync<T>() =>
        app.DbAsync(db => Task.FromResult(db.Model.FindEntityType(typeof(T))!.GetProperties().Select(p => p.Name).Order(StringComparer.Ordinal).ToList()));

    private Task<List<string>> SentencesAsync(Guid record) =>
        app.DbAsync(db => db.JournalEvents.Where(e => e.SubjectId == record).OrderBy(e => e.Sequence).Select(e => e.Sentence).ToListAsync());

    private static async Task<string> RefusalAsync<T>(Func<Task<T>> act) => (await Assert.ThrowsAsync<RuleException>(act)).Message;
}
