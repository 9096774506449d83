using ChungSuc.Core.Criteria;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>Each kind of mistake is refused at its place, with a sentence that says what to do.</summary>
public sealed class FaultySetTests
{
    /// <summary>The sheet that the tests spoil; its lines are counted from 1.</summary>
    private const string Sound = """
        id: bo-thu
        version: 1
        name: Bộ thử
        origin: proposal
        subject: village
        missing: waits
        rounding: {total: 0.01, mode: half_up}
        max: 20
        inputs:
          thon.so_ho: {type: count, label: Số hộ, unit: hộ}
          dong_gop.ho: {type: count, label: Hộ đóng góp}
          vu_viec: {type: cases, label: Vụ việc}
        formulas:
          ty_le_ho: ty_le(dong_gop.ho, thon.so_ho)
        classification:
          on: score
          bands:
            - {name: Tốt, from: 16}
            - {name: Khá, from: 10, below: 16}
            - {name: Chưa đạt, below: 10}
        criteria:
          - code: A
            name: Nhóm
            max: 20
            criteria:
              - code: "1"
                name: Đóng góp
                kind: percent
                value: ty_le_ho
                max: 10
                points: 10 * gia_tri
              - code: "2"
                name: Đường
                kind: percent
                input: duong
                max: 10
                points:
                  bands:
                    - {below: 50, points: 0}
                    - {from: 50, points: 10}

        """;

    [Fact]
    public void Load_SoundSheet_HasNoFaults() => Assert.Empty(CriteriaSetLoader.Load(Sound).Faults);

    [Theory]
    [InlineData("unknown key", "        name: Đường", "        nam: Đường", 33, 9, "Chỉ tiêu không có khóa “nam”; có phải là “name”?")]
    [InlineData("wrong word", "        kind: percent\n        value", "        kind: phan_tram\n        value", 28, 15, "“kind” không nhận “phan_tram”")]
    [InlineData("not a number", "max: 20\ninputs", "max: hai mươi\ninputs", 8, 6, "“max” phải là số nhưng ở đây là “hai mươi”")]
    [InlineData("unknown name", "dong_gop.ho, thon", "dong_gop.hoo, thon", 14, 19, "Không có số liệu tên “dong_gop.hoo”, có phải là “dong_gop.ho”?")]
    [InlineData("unknown function", "ty_le(dong", "tyle(dong", 14, 13, "Không có hàm “tyle”, có phải là “ty_le”?")]
    [InlineData("share against number", "10 * gia_tri", "gia_tri + 10", 31, 25, "Phép “+” gặp tỷ lệ, số: tỷ lệ viết có dấu %")]
    [InlineData("wrong type", "value: ty_le_ho", "value: dong_gop.ho / thon.so_ho", 29, 16, "Công thức này cho số nhưng chỗ này cần tỷ lệ; dùng ty_le(a, b)")]
    [InlineData("cycle of leaves", "points: 10 * gia_tri", "points: 10 * gia_tri + diem(\"A\")", 31, 32, "Tính vòng tròn: ")]
    [InlineData("cycle of formulas", "ty_le_ho: ty_le(dong_gop.ho, thon.so_ho)", "ty_le_ho: hai\n  hai: ty_le_ho", 15, 8, "Công thức “hai” đi vòng tròn qua “ty_le_ho”")]
    [InlineData("overlapping bands", "from: 10, below: 16", "from: 10, to: 16", 18, 7, "Bậc từ 16 trở lên chồng lên bậc từ 10 đến 16")]
    [InlineData("hole between bands", "from: 10, below: 16", "from: 10, below: 15", 18, 7, "Giữa bậc từ 10 đến dưới 15 và bậc từ 16 trở lên còn hở")]
    [InlineData("hole below", "{below: 50, points: 0}", "{from: 20, below: 50, points: 0}", 39, 15, "Các bậc còn hở phía dưới")]
    [InlineData("unreachable band", "{name: Tốt, from: 16}", "{name: Tốt, from: 16, to: 20}\n    - {name: Xuất sắc, above: 20}", 19, 7, "Bậc này không bao giờ đạt tới: cao nhất chỉ có thể là 20")]
    [InlineData("empty band", "from: 10, below: 16", "from: 16, below: 16", 19, 7, "Bậc này không bao giờ đạt tới")]
    [InlineData("points that do not add up", "    max: 20", "    max: 25", 24, 10, "Nhóm A ghi tối đa 25 điểm nhưng các mục bên trong cộng lại là 20")]
    [InlineData("duplicate code", "code: \"2\"", "code: \"1\"", 32, 15, "Mã “1” đã dùng cho một tiêu chí khác")]
    [InlineData("duplicate key", "        input: duong", "        input: duong\n        input: duong2", 36, 9, "Khóa “input” đã có ở trên")]
    [InlineData("missing rule left out", "missing: waits\n", "", 1, 1, "Thiếu “missing”")]
    [InlineData("no source of the figure", "        input: duong\n", "", 32, 9, "Chỉ tiêu 2 chưa nói lấy số ở đâu")]
    [InlineData("formula cut short", "points: 10 * gia_tri", "points: 10 * ", 31, 21, "Công thức dừng giữa chừng")]
    [InlineData("bracket left open", "points: 10 * gia_tri", "points: 10 * (gia_tri", 31, 22, "Dấu ngoặc mở ở đây chưa có dấu ngoặc đóng")]
    [InlineData("decimal comma", "points: 10 * gia_tri", "points: 9,5 * gia_tri", 31, 18, "Dấu phẩy nằm giữa hai chữ số")]
    [InlineData("band beyond the maximum", "from: 50, points: 10", "from: 50, points: 12", 40, 34, "12 điểm nằm ngoài giới hạn từ 0 đến 10")]
    [InlineData("unquoted comparison", "        input: duong", "        input: duong\n        pass: >= 80", 36, 15, "Điều kiện bắt đầu bằng dấu > phải đặt trong dấu nháy")]
    [InlineData("list where a number belongs", "points: 10 * gia_tri", "points: neu(vu_viec > 0, 0, 10)", 31, 29, "số mục của một danh sách viết là dem(tên)")]
    [InlineData("alias", "name: Bộ thử", "name: &ten Bộ thử", 3, 7, "không dùng ký hiệu & và *")]
    [InlineData("bad indentation", "    name: Nhóm", "      name: Nhóm", 23, 11, "Không đọc được YAML")]
    public void Load_SpoiltSheet_IsRefusedAtThePlace(string kind, string sound, string spoilt, int line, int column, string message)
    {
        Assert.Contains(sound, Sound, StringComparison.Ordinal);

        LoadedSet loaded = CriteriaSetLoader.Load(Sound.Replace(sound, spoilt, StringComparison.Ordinal));

        Assert.False(loaded.IsSound, kind);
        Assert.True(loaded.Faults.Any(fault => fault.Line == line && fault.Column == column && fault.Message.Contains(message, StringComparison.Ordinal)),
            $"{kind}\nexpected {line}:{column} {message}\nfound\n{string.Join('\n', loaded.Faults)}");
    }

    [Fact]
    public void Load_FaultInsideAFoldedFormula_IsPlacedOnItsOwnLine()
    {
        string spoilt = Sound.Replace("points: 10 * gia_tri", "points: >-\n          10 * gia_tri\n          + 5 * khong_co", StringComparison.Ordinal);

        SetFault fault = Assert.Single(CriteriaSetLoader.Load(spoilt).Faults);

        Assert.Equal((33, 17), (fault.Line, fault.Column));
    }

    [Fact]
    public void Load_SeveralMistakes_AreAllReported()
        => Assert.Equal(3, CriteriaSetLoader.Load(Sound
            .Replace("kind: percent\n        input", "kind: phan_tram\n        input", StringComparison.Ordinal)
            .Replace("version: 1", "version: 0", StringComparison.Ordinal)
            .Replace("    max: 20", "    max: 30", StringComparison.Ordinal)).Faults.Count);

    [Fact]
    public void Load_TooLarge_IsRefused()
        => Assert.Contains("2 MB", Assert.Single(CriteriaSetLoader.Load(new string('#', 2 * 1024 * 1024 + 1)).Faults).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_MoreThanTenThousandLeaves_IsRefused()
    {
        string leaves = string.Concat(Enumerable.Range(1, 10_001).Select(i => $"- {{code: c{i}, name: a, kind: yes_no, input: x{i}, pass: yes}}\n"));

        LoadedSet loaded = CriteriaSetLoader.Load($"id: lon\nversion: 1\nname: a\norigin: proposal\nsubject: village\nmissing: waits\nrounding: {{mode: half_up}}\ncriteria:\n{leaves}");

        Assert.Equal((10_009, 3), (loaded.Faults[0].Line, loaded.Faults[0].Column));
    }

    [Fact]
    public void Load_ThousandsOfMistakes_AreReportedUpToAHundred()
    {
        string leaves = string.Concat(Enumerable.Range(1, 9_000).Select(i => $"- {{code: c{i}, name: a, kind: number, value: khong_co_ten_nay_{i}_trong_bo, max: 1, points: x{i}}}\n"));

        LoadedSet loaded = CriteriaSetLoader.Load($"id: lon\nversion: 1\nname: a\norigin: proposal\nsubject: village\nmissing: waits\nrounding: {{mode: half_up}}\ncriteria:\n{leaves}");

        Assert.Equal(100, loaded.Faults.Count);
    }

    [Fact]
    public void Load_DeepNesting_IsRefusedNotCrashed()
        => Assert.Contains("32 tầng", CriteriaSetLoader.Load("a: " + new string('[', 100_000)).Faults[0].Message, StringComparison.Ordinal);

    [Fact]
    public void Load_LongChainOfFormulas_IsComputed()
    {
        string chain = string.Concat(Enumerable.Range(1, 999).Select(i => $"  f{i}: f{i - 1} + 1\n"));
        CriteriaSet set = Sheet.Load($"formulas:\n{chain}  f0: \"1\"\ncriteria: [{{code: \"1\", name: a, kind: number, value: f999, max: 1000, points: gia_tri}}]");

        Assert.Equal(1000m, Sheet.Evaluate(set).Score.Points);
    }
}
