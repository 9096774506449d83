using System.Text;
using ChungSuc.Core.Imports;
using ChungSuc.Web.Infrastructure.Excel;

namespace ChungSuc.Web.Tests.Imports;

/// <summary>More than a hundred kinds of sheets as villages keep them: each is read right or refused by its cell, never half understood.</summary>
public sealed class MessySheetTests(TestApp app) : IClassFixture<TestApp>
{
    private const string Right = "Thôn Đông, 03/09/2025: 500.000 đồng";

    private static readonly object?[] Head = ["Ngày góp", "Thôn", "Người góp", "Số tiền", "Mục đích"];

    private static readonly object?[] Row = ["03/9/2025", "Thôn Đông", "Lương Thị Mận", 500_000, "Làm đường"];

    [Fact]
    public async Task Sheets_OfEveryMessyKind_AreReadRightOrRefusedByCell()
    {
        var kinds = Cells().Concat(Heads()).Concat(Rows()).Concat(Files()).ToList();
        var wrong = new List<string>();
        await app.AsAsync<ImportService, bool>(Role.ProgrammeOfficer, async imports =>
        {
            foreach (var (name, fileName, file, expected) in kinds)
            {
                var said = await ReadAsync(imports, fileName, file);
                if (!said.Contains(expected, StringComparison.Ordinal) || (!IsRefusal(expected) && said.Contains('✗', StringComparison.Ordinal)))
                {
                    wrong.Add($"{name}: expected “{expected}”, got “{said}”");
                }
            }

            return true;
        });

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.InRange(kinds.Count, 100, 300);
        Assert.Equal(0, await app.DbAsync(db => Task.FromResult(db.Contributions.Count() + db.Imports.Count())));
    }

    private static bool IsRefusal(string expected) => expected.StartsWith('✗') || expected.Contains('✗', StringComparison.Ordinal);

    /// <summary>What the program would do, or ✗ with the cell and the sentence.</summary>
    private static async Task<string> ReadAsync(ImportService imports, string fileName, byte[] file)
    {
        try
        {
            var kind = imports.Kind(ContributionImport.KindCode);
            var table = ListReader.Read(new MemoryStream(file), fileName, await kind.ColumnsAsync(default), null);
            var plan = await imports.PreviewAsync(kind.Code, table);
            return string.Join(" | ", plan.Faults.Select(f => $"✗{f.Cell} {f.Sentence}").Concat(plan.Steps.Select(s => $"{s.Act} {s.Sentence}")).Concat(table.Notes));
        }
        catch (RuleException refused)
        {
            return "✗ " + refused.Message;
        }
    }

    private static (string Name, string FileName, byte[] File, string Expected) Sheet(string name, string expected, object?[][] rows, params string[] merged) =>
        (name, "cu.xlsx", OldFile.Xlsx(rows, merged), expected);

    /// <summary>The row with one cell as people type it.</summary>
    private static IEnumerable<(string, string, byte[], string)> Typed(int column, string expected, params object?[] values) =>
        values.Select(value => Sheet($"cell {column} “{value ?? "blank"}”", expected, [Head, [.. Row.Select((cell, i) => i == column ? value : cell)]]));

    private static IEnumerable<(string, string, byte[], string)> Cells() =>
    [
        .. Typed(0, Right, "03/9/2025", "3/9/2025", "03-09-2025", "3.9.2025", "2025-09-03", "ngày 3 tháng 9 năm 2025", "Ngày 03 tháng 9 năm 2025", "  03/9/2025 ", "03/09/2025", new DateOnly(2025, 9, 3), 45903),
        .. Typed(0, "✗A2", "31/02/2025", "13/13/2025", "hôm qua", "3/9/25", "2025", "32/1/2025", "01/01/1850", "03/9/1999", "16/10/2025", 2025, true, null, OldFile.Error),
        .. Typed(1, Right, "thôn đông", "THÔN ĐÔNG", "Đông", "Thon Dong", "dong", "  Thôn   Đông ", "Thôn Đông".Normalize(NormalizationForm.FormD), "Th«n §«ng", "Thoân Ñoâng", "Thôn\u00A0Đông"),
        .. Typed(1, "✗B2", "Thôn Nam", "Thôn", "Thôn Xa", null, OldFile.Uncomputed),
        .. Typed(2, Right, "Hộ Lương Thị Mận", "Hộ bà Lương Thị Mận", "bà Lương Thị Mận", "LƯƠNG THỊ MẬN", "luong thi man", "Lương  Thị   Mận ", "Lương Thị Mận".Normalize(NormalizationForm.FormD), "Gia đình bà Lương Thị Mận", "L\u00AD¬ng ThÞ MËn", "Löông Thò Maän", "Hoàng Thị Lê", "Hợp tác xã Na Thử", "Thôn Đông"),
        .. Typed(2, "✗C2", "Nguyễn Văn Không", "Nông Văn Đào", null),
        .. Typed(3, Right, 500_000m, "500.000", "500000", "500.000đ", "500.000 đồng", "500.000 VNĐ", "500 nghìn", "500 ngàn đồng", "0,5 triệu", "0,5 triệu đồng", "500.000 đ.", " 500.000 ", "500k"),
        .. Typed(3, "✗D2", "năm trăm", "1.5", "1.234,5", "-5000", "0", 0, "5e5", true, OldFile.Error, OldFile.Uncomputed, OldFile.Percent(0.85m), "1e30", 1e20, 0.25m),
        .. Typed(3, "✗D2 Nhập ít nhất một thứ đã góp", [null]),
        .. Typed(4, Right, "=1+1", "Làm đường\ntrục thôn", "Lµm ®­êng"),
        .. Typed(4, "✗E2", null, new string('x', 301)),
    ];

    private static IEnumerable<(string, string, byte[], string)> Heads()
    {
        foreach (var (column, names) in new (int, string[])[]
        {
            (0, ["Ngày tháng năm", "Thời gian", "NGÀY GÓP", "Ngµy gãp", "Ngày\ngóp"]),
            (1, ["Tên thôn", "Thôn, bản", "Góp cho:"]),
            (2, ["HỌ VÀ TÊN", "Chủ hộ", "Tên chủ hộ", "Người đóng góp", "Họ tên chủ hộ"]),
            (3, ["Số tiền (đồng)", "Tiền mặt", "Số tiền đóng góp", "Số\ntiền"]),
            (4, ["Nội dung", "Nội dung đóng góp", "Góp để làm gì"]),
        })
        {
            foreach (var name in names)
            {
                yield return Sheet($"head “{name}”", Right, [[.. Head.Select((head, i) => i == column ? name : head)], Row]);
            }
        }

        foreach (var (head, amount) in new (string, object)[] { ("Số tiền (triệu đồng)", 0.5m), ("Số tiền (nghìn đồng)", 500), ("Số tiền (1.000 đ)", "500"), ("Số tiền (tr.đ)", "0,5") })
        {
            yield return Sheet($"unit in {head}", Right, [[.. Head.Select((h, i) => i == 3 ? head : h)], [.. Row.Select((cell, i) => i == 3 ? amount : cell)]]);
        }

        object?[] thousands = [.. Row.Select((cell, i) => i == 3 ? 500 : cell)];
        yield return Sheet("unit above the head", Right, [["DANH SÁCH ĐÓNG GÓP"], [null, null, null, "ĐVT: nghìn đồng"], Head, thousands]);
        yield return Sheet("unit above is said", "đã nhân 1.000", [[null, null, null, "Đơn vị tính: nghìn đồng"], Head, thousands]);
        yield return Sheet("title of three rows", Right, [["UBND XÃ THỬ"], ["DANH SÁCH ĐÓNG GÓP NĂM 2025"], [], Head, Row]);
        yield return Sheet("title right above", "500.000 đồng | Cột không dùng tới: G “Ghi chú”.", [["SỔ THU NĂM 2025", null, null, "Quyển 1"], ["STT", .. Head, "Ghi chú"], [1, .. Row, "đã thu"]]);
        yield return Sheet("head in row 15", Right, [.. Enumerable.Repeat<object?[]>(["x"], 14), Head, Row]);
        yield return Sheet("head too far down", "✗ Không thấy dòng tên cột", [.. Enumerable.Repeat<object?[]>(["x"], 16), Head, Row]);
        yield return Sheet("columns in another order", Right, [[.. Head.Reverse()], [.. Row.Reverse()]]);
        yield return Sheet("number and remarks beside", "Cột không dùng tới: G “Ghi chú”", [["STT", .. Head, "Ghi chú"], [1, .. Row, "đã thu"]]);
        yield return Sheet("first column blank", Right, [[null, .. Head], [null, .. Row]]);
        yield return Sheet("a row that numbers the columns", Right, [Head, [1, 2, 3, 4, 5], Row]);
        yield return Sheet("numbered with letters", Right, [Head, ["A", "B", "C", 1, 2], Row]);
        yield return Sheet("two rows, merged", "500.000 đồng; 2 ngày công", Two(), "A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:F2");
        yield return Sheet("two rows, not merged", "500.000 đồng; 2 ngày công", Two());
        yield return Sheet("two rows under a title", "500.000 đồng; 2 ngày công", [["DANH SÁCH"], .. Two()], "A1:F1", "A2:A3", "D2:E2");
        yield return Sheet("the same head twice", "Cột không dùng tới: F “Số tiền”", [[.. Head, "Số tiền"], [.. Row, 700_000]]);
        yield return Sheet("no purpose", "✗ Tệp thiếu cột “Mục đích”", [[.. Head.Take(4)], [.. Row.Take(4)]]);
        yield return Sheet("no head", "✗ Không thấy dòng tên cột", [Row, Row]);
        yield return Sheet("only a head", "✗ Bảng chưa có dòng nào", [Head]);
    }

    private static object?[][] Two() =>
    [
        ["Ngày góp", "Thôn", "Người góp", "Đóng góp bằng", null, "Mục đích"],
        [null, null, null, "Tiền", "Ngày công", null],
        ["03/9/2025", "Thôn Đông", "Lương Thị Mận", 500_000, 2, "Làm đường"],
    ];

    private static IEnumerable<(string, string, byte[], string)> Rows()
    {
        object?[] second = ["04/9/2025", "Thôn Đoài", "Nông Văn Đào", 200_000, "Làm đường"];
        yield return Sheet("blank rows between", "Thôn Đoài, 04/09/2025: 200.000 đồng", [Head, Row, [], ["  ", null, " "], second]);
        yield return Sheet("a row of sums", "Bỏ qua dòng cộng: dòng 4", [Head, Row, second, [null, "Cộng", null, 700_000]]);
        yield return Sheet("a row of sums with a colon", "Bỏ qua dòng cộng: dòng 3", [Head, Row, ["TỔNG CỘNG:", null, null, 500_000]]);
        yield return Sheet("rows of examples", "Bỏ qua 1 dòng ví dụ", [["Mã", .. Head], ["VÍ DỤ", .. Row], [null, .. Row]]);
        yield return Sheet("a row that heads a group", "✗A2 Dòng này chỉ có một ô", [Head, ["I. Thôn Đông"], Row]);
        yield return Sheet("villages merged downwards", "Thôn Đông, 05/09/2025: 100.000 đồng", [Head, Row, ["05/9/2025", null, "Hoàng Thị Lê", 100_000, "Làm đường"]], "B2:B3");
        yield return Sheet("day, village and purpose merged", "Hoàng Thị Lê, Thôn Đông, 03/09/2025: 100.000 đồng", [Head, Row, [null, null, "Hoàng Thị Lê", 100_000, null]], "A2:A3", "B2:B3", "E2:E3");
        yield return Sheet("amounts merged", "✗D2 Ô gộp D2:D3 ở cột số", [Head, Row, ["05/9/2025", "Thôn Đông", "Hoàng Thị Lê", null, "Làm đường"]], "D2:D3");
        yield return Sheet("the same row twice", "Like Lương Thị Mận", [Head, Row, Row]);
        yield return Sheet("an unknown code", "✗A2 Sổ đóng góp không có dòng số “2025/999”", [["Mã", .. Head], ["2025/999", .. Row]]);
        yield return Sheet("a code that is none", "✗A2 Sổ đóng góp không có dòng số “abc”", [["Mã", .. Head], ["abc", .. Row]]);
        yield return Sheet("from elsewhere", "Added Công ty Mẫu, Toàn xã, 03/09/2025: 500.000 đồng", [[.. Head, "Nơi ở"], ["03/9/2025", "toàn xã", "Công ty Mẫu", 500_000, "Làm đường", "Ngoài tỉnh"]]);
        yield return Sheet("from nowhere", "✗F2 Không hiểu nơi ở “Sao Hỏa”", [[.. Head, "Nơi ở"], [.. Row, "Sao Hỏa"]]);
        yield return Sheet("from a district that is gone", "✗F2 Cấp huyện kết thúc", [[.. Head, "Nơi ở"], ["03/9/2025", "Thôn Đông", "Ông Xa", 500_000, "Làm đường", "Ngoài xã, trong huyện"]]);
        yield return Sheet("goods without a measure", "✗F2 Nhập đơn vị tính của hiện vật", [["Ngày góp", "Thôn", "Người góp", "Tên hiện vật", "Số lượng", "ĐVT", "Mục đích"], ["03/9/2025", "Thôn Đông", "Lương Thị Mận", "Xi măng", 5, null, "Làm đường"]]);
        yield return Sheet("goods", "5 bao Xi măng", [["Ngày góp", "Thôn", "Người góp", "Tên hiện vật", "Số lượng", "ĐVT", "Mục đích"], ["03/9/2025", "Thôn Đông", "Lương Thị Mận", "Xi măng", 5, "bao", "Làm đường"]]);
        yield return Sheet("days and land as texts", "2,5 ngày công; 1.234,5 m² đất", [["Ngày góp", "Thôn", "Người góp", "Ngày công", "Đất hiến (m2)", "Mục đích"], ["03/9/2025", "Thôn Đông", "Lương Thị Mận", "2,5", "1.234,5", "Làm đường"]]);
        yield return Sheet("yes and no as people say it", "✗F2 Không hiểu “chắc thế”", [[.. Head, "Tự nguyện"], [.. Row, "chắc thế"]]);
        yield return ("a second sheet holds the list", "cu.xlsx", OldFile.Xlsx([("Ghi chú", [["Thu tại nhà văn hóa"]], []), ("Thu 2025", [Head, Row], [])]), Right);
    }

    private static IEnumerable<(string, string, byte[], string)> Files()
    {
        const string Text = "Ngày góp;Thôn;Người góp;Số tiền;Mục đích\r\n03/9/2025;Thôn Đông;Lương Thị Mận;500.000;Làm đường\r\n";
        byte[] utf8 = Encoding.UTF8.GetBytes(Text);
        yield return ("csv with semicolons", "cu.csv", utf8, Right);
        yield return ("csv with a mark of UTF-8", "cu.csv", [0xEF, 0xBB, 0xBF, .. utf8], Right);
        yield return ("csv in UTF-16", "cu.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Text)], Right);
        yield return ("csv with tabs", "cu.csv", Encoding.UTF8.GetBytes(Text.Replace(';', '\t')), Right);
        yield return ("csv with commas", "CU.CSV", Encoding.UTF8.GetBytes(Text.Replace(';', ',')), Right);
        yield return ("csv with a comma and a break in quotes", "cu.csv", Encoding.UTF8.GetBytes("Ngày góp,Thôn,Người góp,Số tiền,Mục đích\n03/9/2025,Thôn Đông,Lương Thị Mận,\"500.000\",\"Làm đường, cống\nvà \"\"kè\"\"\"\n"), Right);
        yield return ("csv in TCVN3", "cu.csv", Encoding.Latin1.GetBytes("Ngµy gãp;Th«n;Ng\u00ADêi gãp;Sè tiÒn;Môc ®Ých\n03/9/2025;Th«n §«ng;L\u00AD¬ng ThÞ MËn;500.000;Lµm ®\u00ADêng\n"), Right);
        yield return ("csv with a false date", "cu.csv", Encoding.UTF8.GetBytes(Text.Replace("03/9", "31/9", StringComparison.Ordinal)), "✗A2 Tháng 9 năm 2025 chỉ có 30 ngày");
        yield return ("csv with broken quotes", "cu.csv", Encoding.UTF8.GetBytes(Text + "\"chưa đóng;a;b;c;d" + new string('x', 6000)), "✗ Dòng");
        yield return ("a picture called csv", "cu.csv", TestFile.Png, "✗ Tệp này không phải là CSV");
        yield return ("a text called xlsx", "cu.xlsx", utf8, "✗ ");
        yield return ("an empty file", "cu.csv", [], "✗ Không thấy dòng tên cột");
    }
}
