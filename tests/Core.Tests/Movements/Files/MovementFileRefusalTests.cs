using ChungSuc.Core.Movements.Files;
using ChungSuc.Core.Shared.Files;
using CsCheck;

namespace ChungSuc.Core.Tests.Movements.Files;

public class MovementFileRefusalTests
{
    private const string Valid = """
        id: thu
        name: Phong trào thử
        short_name: Thử
        kind: chuyên đề
        scope: trên địa bàn xã
        period: { from: 2021, to: 2025 }
        launcher: Ủy ban nhân dân xã
        plan:
          level: xã
          title: Kế hoạch
          issuer: Ủy ban nhân dân xã
          date: 2022-08-03
        clauses:
          - { id: II.1, kind: nội dung, text: Nội dung }
          - { id: V.1, kind: tiến độ, text: Tiến độ }
        targets:
          - { id: t1, name: Chỉ tiêu, clause: II.1, subject: commune, unit: xã, value: 2..3, due: 2025, measure: m }
        groups:
          - { code: a, name: Thôn, clause: II.1, subjects: [village], criteria: [{ id: c1, clause: II.1, text: Tốt }] }
        forms:
          - { code: GK_XA, name: Giấy khen, clause: II.1 }
        milestones:
          - { id: m1, kind: sơ kết, year: 2023, clause: V.1, name: Sơ kết, who: UBND }
        """;

    [Fact]
    public void Load_ValidFile_IsRead()
    {
        Assert.Equal("Phong trào thử", Load(Valid).Name);
    }

    [Theory]
    [InlineData("name: Phong trào thử\n", "", 1, 1, "Thiếu “name”")]
    [InlineData("short_name: Thử", "short_name: Thử\nshort_nam: Thử", 4, 1, "Không có khóa “short_nam”")]
    [InlineData("kind: chuyên đề", "kind: chuyen de", 4, 7, "không có trong danh sách: chuyên đề, thường xuyên")]
    [InlineData("from: 2021", "from: 2026", 6, 27, "Năm cuối (2025) đứng trước năm đầu (2026)")]
    [InlineData("from: 2021", "from: hai", 6, 17, "ghi số nguyên từ")]
    [InlineData("date: 2022-08-03", "date: 2022-02-31", 12, 9, "không phải là ngày có thật")]
    [InlineData("date: 2022-08-03", "date: 03/8/2022", 12, 9, "ghi năm-tháng-ngày")]
    [InlineData("clause: II.1, subject: ", "clause: II.9, subject: ", 17, 39, "Không có điều khoản “II.9”")]
    [InlineData("value: 2..3", "value: 3..2", 17, 80, "ngược")]
    [InlineData("value: 2..3", "value: vài", 17, 80, "ghi một số (ví dụ 1), một khoảng (2..3)")]
    [InlineData("due: 2025", "due: 2027", 17, 91, "nằm ngoài giai đoạn 2021 - 2025")]
    [InlineData("subject: commune", "subject: city", 17, 54, "Không có loại đối tượng “city”")]
    [InlineData("{ id: m1, kind", "{ id: t1, kind", 23, 11, "“t1” được dùng hai lần")]
    [InlineData("id: V.1, kind", "id: II.1, kind", 15, 11, "Điều khoản “II.1” được ghi hai lần")]
    [InlineData("id: V.1, kind", "id: mục 5, kind", 15, 11, "không phải là số hiệu điều khoản")]
    [InlineData("year: 2023", "year: 2030", 23, 35, "ghi số nguyên từ 2021 đến 2025")]
    [InlineData("id: thu", "id: Thử", 1, 5, "chữ thường không dấu")]
    [InlineData("targets:", "quotas: [{ form: BK_TTG, subject: village, max_count: 1, clause: II.1 }]\ntargets:", 16, 18, "không có hình thức khen thưởng “BK_TTG”")]
    [InlineData("subjects: [village]", "subjects: village", 19, 52, "phải là một danh sách")]
    public void Load_FaultyFile_IsRefusedWithPosition(string right, string wrong, int line, int column, string sentence)
    {
        var problems = Problems(Valid.Replace(right, wrong, StringComparison.Ordinal));

        var problem = Assert.Single(problems, p => p.Sentence.Contains(sentence, StringComparison.Ordinal));
        Assert.Equal(("thu.yaml", line, column), (problem.File, problem.Line, problem.Column));
    }

    [Fact]
    public void Load_SeveralFaults_AreAllReported()
    {
        var text = Valid.Replace("kind: chuyên đề", "kind: sai", StringComparison.Ordinal)
            .Replace("year: 2023", "year: 1999", StringComparison.Ordinal);

        var problems = Problems(text);

        Assert.Equal([4, 23], problems.Select(p => p.Line));
        Assert.StartsWith("thu.yaml, dòng 4, cột 7: ", problems[0].ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Tệp phải bắt đầu bằng các dòng")]
    [InlineData("- a\n- b", "Tệp phải bắt đầu bằng các dòng")]
    [InlineData("a: 1\na: 2", "“a” được ghi hai lần")]
    [InlineData("a: &x 1", "mỏ neo")]
    [InlineData("a: *x", "bí danh")]
    [InlineData("a: !!python/object 1", "nhãn kiểu")]
    [InlineData("a: 1\n---\nb: 1", "một tài liệu")]
    [InlineData("a: [1, 2", "Sai cú pháp YAML")]
    [InlineData("a: \"chưa đóng", "Sai cú pháp YAML")]
    [InlineData("a:\n\t- b", "Sai cú pháp YAML")]
    public void Load_NotACatalogueFile_IsRefused(string text, string sentence)
    {
        Assert.Contains(Problems(text), p => p.Sentence.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_HugeOrDeepFile_IsRefusedByNameOfLimit()
    {
        Assert.Contains("quá 1.000.000 ký tự", Problems("a: " + new string('x', YamlFile.MaxCharacters))[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("quá 12 cấp", Problems("a: " + new string('[', 100_000))[0].Sentence, StringComparison.Ordinal);
        Assert.Contains("quá 50.000 mục", Problems("a: [" + string.Concat(Enumerable.Repeat("1,", 60_000)) + "]")[0].Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_AnyDamage_IsReadOrRefusedButNeverFailsOtherwise()
    {
        Gen.Select(Gen.Int[0, Valid.Length - 1], Gen.Int[0, 12], Gen.OneOf<string>("", ":", "- ", "\n", "\t", "{", "]", "\"", "'", "|", "? ", "%", "!a ", "&a ", "*a", "\u0000", "\uD800", "\\u", "#", "9999999999999999999"))
            .Sample((start, length, piece) =>
            {
                var text = Valid[..start] + piece + Valid[Math.Min(Valid.Length, start + length)..];
                try
                {
                    Load(text);
                }
                catch (InvalidFileException e)
                {
                    Assert.All(e.Problems, p => Assert.True(p.Line > 0 && p.Sentence.Length > 0));
                }
            });
    }

    private static MovementFile Load(string text)
    {
        using var reader = new StringReader(text);
        return MovementFile.Load(reader, "thu.yaml");
    }

    private static IReadOnlyList<FileProblem> Problems(string text)
    {
        return Assert.Throws<InvalidFileException>(() => Load(text)).Problems;
    }
}
