using System.Collections;
using System.Globalization;
using System.Reflection;
using System.Text;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Loading;
using ChungSuc.Core.Criteria.Workbooks;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Shared.Files;

namespace ChungSuc.Core.Tests.Criteria;

/// <summary>A set laid out as sheets, edited as an official would, and read back.</summary>
public sealed class SetTablesTests
{
    private const string Village = "thi-dua-thon.yaml";

    public static TheoryData<string> Files => new(Catalog.Files.Select(file => Path.GetFileName(file)));

    [Theory]
    [MemberData(nameof(Files))]
    public void ReadAfterWrite_EachShippedSet_MeansTheSame(string file)
    {
        AssertSameAfterRoundTrip(Text(file));
    }

    [Fact]
    public void ReadAfterWrite_EachSetOfTheGuide_MeansTheSame()
    {
        string guide = File.ReadAllText(Path.Combine(Catalog.Folder, "..", "..", "docs", "criteria-sets.md"));
        string[] sets = guide.Split("```yaml\n").Skip(1).Select(block => block[..block.IndexOf("```", StringComparison.Ordinal)]).Where(yaml => yaml.StartsWith("id:", StringComparison.Ordinal)).ToArray();

        Assert.Equal(5, sets.Length);
        Assert.All(sets, AssertSameAfterRoundTrip);
    }

    [Fact]
    public void ReadAfterWrite_TextsThatLookLikeYaml_MeanTheSame()
    {
        AssertSameAfterRoundTrip(Sheet.Heading + """
            missing: waits
            rounding: {mode: half_up}
            note: "{không: phải} nhóm, [cũng] không; \"nháy\" và \\ gạch; một\nhai"
            criteria:
              - {code: "1.10", name: "[Ngoặc] # thăng: hai chấm", kind: text, input: a, pass: {comparator: ">=", threshold: null, scale: ["null", "~", "1", "Tốt, khá"]}, max: 5, evidence: ["[một]", hai], assessors: {"cấp: xã": A, thôn: "b: c"}}
              - {code: "2", name: '"Trong nháy"', kind: yes_no, input: b, pass: no, max: 0.0001, note: "= 1 + 1", sources: [{a: [1, "2"]}, null]}
              - {code: "3", name: Bốn, kind: number, input: c, pass: {comparator: between, from: 1, to: {by: nam, values: {2024: 2, khac: null}}}, evidence: ["hai\ndòng", ba]}
            """);
    }

    [Fact]
    public void Write_SetWithAFault_SaysToMendItFirst()
    {
        RuleException refusal = Assert.Throws<RuleException>(() => SetTables.Write(Sheet.Heading));

        Assert.Equal("criteria.workbook.unsound", refusal.Code);
        Assert.Contains("Sửa hết rồi mới xuất ra Excel", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_OfTheLists_AreThoseOfTheLoader()
    {
        Assert.Equal(SchemaWords.Types.Keys.Order(), LayoutWords.Types.Yaml.Order());
        Assert.Equal(SchemaWords.Origins.Keys.Order(), LayoutWords.Origins.Yaml.Order());
        Assert.Equal(SchemaWords.SubjectKinds.Keys.Order(), LayoutWords.Subjects.Yaml.Order());
        Assert.Equal(SchemaWords.MissingRules.Keys.Order(), LayoutWords.Missing.Yaml.Order());
        Assert.Equal(SchemaWords.RoundingModes.Keys.Order(), LayoutWords.Roundings.Yaml.Order());
        Assert.Equal(SchemaWords.Combinations.Keys.Order(), LayoutWords.Combinations.Yaml.Order());
        Assert.Equal(SchemaWords.ClassifiedFigures.Keys.Order(), LayoutWords.Figures.Yaml.Order());
        Assert.Equal(SchemaWords.TieNumberings.Keys.Order(), LayoutWords.Ties.Yaml.Order());
    }

    [Fact]
    public void Columns_OfTheSheets_AreTheKeysOfTheLoader()
    {
        string[] apart = ["legal_basis", "rounding", "inputs", "parameters", "formulas", "tables", "eliminations", "classification", "ranking", "criteria"];

        Assert.Equal(CriteriaSetLoader.Keys.Except(apart).Order(), SetLayout.Heading.Select(rule => rule.Key).Where(key => !key.Contains('.', StringComparison.Ordinal)).Order());
        Assert.Equal(TreeReader.LeafKeys.Union(TreeReader.GroupKeys).Except(["code", "criteria"]).Order(), SetLayout.Node.Select(rule => rule.Key).Order());
    }

    // A1 is on row 3 of the sheet of criteria (after the head and its group A).
    public static TheoryData<string, string, int, string, string> Edits => new()
    {
        { "Tiêu chí", "name", 3, "Tên mới", "~ A1: tên: Có khu dân cư kiểu mẫu được công nhận -> Tên mới" },
        { "Tiêu chí", "evidence", 3, "Quyết định công nhận\nBiên bản", "~ A1: minh chứng: Quyết định công nhận -> Quyết định công nhận; Biên bản" },
        { "Tiêu chí", "name_confirmed", 3, "có", "~ A1: tên đã xác nhận: chưa -> có" },
        { "Tiêu chí", "min", 3, "-2,5", "+ A1: thêm điểm thấp nhất: -2,5" },
        { "Tiêu chí", "unit", 7, "ngày", "~ B2: đơn vị tính: ngày công/hộ -> ngày" },
        { "Số liệu", "label", 12, "Tin", "~ bộ tiêu chí: số liệu tuyen_truyen.tin_bai: Tin, bài về thôn (số) -> Tin (số)" },
        { "Công thức", "value", 2, "dong_gop.ngay_cong / (thon.so_ho + 1)", "~ bộ tiêu chí: công thức cong_moi_ho: dong_gop.ngay_cong / thon.so_ho -> dong_gop.ngay_cong / (thon.so_ho + 1)" },
        { "Bộ tiêu chí", "value", 4, "Phiếu khác", "~ bộ tiêu chí: tên: Phiếu chấm thi đua xây dựng nông thôn mới - thôn (đề xuất) -> Phiếu khác" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void Read_OneCellChanged_ChangesExactlyThat(string sheet, string key, int row, string text, string change)
    {
        (string? yaml, IReadOnlyList<CellFault> faults) = SetTables.Read(With(Village, sheet, key, row, new SetCell(SetCellKind.Text, text)));

        Assert.Empty(faults);
        Assert.Equal(change, Assert.Single(SetComparison.Compare(Catalog.Load(Village), Sheet.Require(CriteriaSetLoader.Load(yaml!)))).ToString());
    }

    public static TheoryData<string, string, int, string?, string, string> Wrong => new()
    {
        { "Tiêu chí", "kind", 3, "phần nghìn", "E3", "“phần nghìn” không có trong danh sách; dùng một trong: số, số đếm, tiền" },
        { "Tiêu chí", "kind", 3, null, "E3", "Thiếu “kind”" },
        { "Tiêu chí", "max", 3, "mười lăm", "J3", "“mười lăm” không phải là số" },
        { "Tiêu chí", "max", 2, "41", "J2", "Nhóm A ghi tối đa 41 điểm nhưng các mục bên trong cộng lại là 40" },
        { "Tiêu chí", "points", 4, "diem_ty_le(gia_tri, 100%", "L4", "" },
        { "Tiêu chí", "points", 4, "{bands: [{below: 50, points: 0}", "L4", "Từ chữ thứ" },
        { "Tiêu chí", "value", 4, "ty_le(danh_gia.khong_co, danh_gia.thon_so_giao)", "H4", "khong_co" },
        { "Tiêu chí", "parent", 3, "Z", "B3", "Không thấy mã “Z” ở các dòng trên" },
        { "Tiêu chí", "parent", 4, "A1", "B4", "“A1” là chỉ tiêu nên không có mục con" },
        { "Tiêu chí", "code", 4, "A1", "A4", "Mã “A1” đã dùng cho một tiêu chí khác" },
        { "Tiêu chí", "name", 4, null, "D4", "Thiếu “name”" },
        { "Tiêu chí", "pass", 2, "yes", "I2", "Nhóm tiêu chí không có khóa “pass”" },
        { "Tiêu chí", "assessors", 3, "Công an xã", "Y3", "thiếu dấu hai chấm" },
        { "Tiêu chí", "name_confirmed", 3, "có lẽ", "Z3", "“có lẽ” không có trong danh sách; dùng một trong: có, không" },
        { "Tiêu chí", "confirmed_until", 3, "31/9/2025", "AB3", "không phải là ngày" },
        { "Số liệu", "name", 3, "thon.so_ho", "A3", "Khóa “thon.so_ho” đã có ở trên" },
        { "Số liệu", "name", 3, null, "A3", "chưa có tên" },
        { "Công thức", "value", 3, "dong_gop.tien /", "B3", "" },
        { "Xếp loại", "from", 4, "70", "B4", "chồng lên" },
        { "Xếp loại", "part", 4, "hạng", "A4", "“hạng” không có trong danh sách; dùng một trong: xếp loại theo, mức" },
        { "Xếp loại", "reason", 4, "vì sao", "H4", "Dòng “mức” không dùng cột “Lý do”" },
        { "Bộ tiêu chí", "value", 3, "một", "C3", "“một” không phải là số" },
        { "Bộ tiêu chí", "value", 5, "tự nghĩ", "C5", "“tự nghĩ” không có trong danh sách; dùng một trong: ban hành" },
        { "Bộ tiêu chí", "key", 4, "ten", "A4", "Không có khóa “ten”" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void Read_WrongCell_IsNamedWithASentence(string sheet, string key, int row, string? text, string cell, string sentence)
    {
        (string? yaml, IReadOnlyList<CellFault> faults) = SetTables.Read(With(Village, sheet, key, row, text is null ? null : new SetCell(SetCellKind.Text, text)));

        Assert.Null(yaml);
        Assert.Contains(faults, fault => fault.Sheet == sheet && fault.Cell == cell && fault.Sentence.Contains(sentence, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_CellsAsExcelChangesThem_AreUnderstoodOrNamed()
    {
        Assert.Empty(SetTables.Read(With(Village, "Tiêu chí", "pass", 3, new SetCell(SetCellKind.YesNo, "true"))).Faults);
        Assert.Empty(SetTables.Read(With(Village, "Tiêu chí", "unit", 4, new SetCell(SetCellKind.Text, "thÎ"))).Faults);
        Assert.Empty(SetTables.Read(With(Village, "Bộ tiêu chí", "value", 7, new SetCell(SetCellKind.Date, "2025-01-31"))).Faults);
        CellFault date = Assert.Single(SetTables.Read(With(Village, "Tiêu chí", "code", 13, new SetCell(SetCellKind.Date, "2025-02-01"))).Faults, fault => fault.Cell == "A13");
        CellFault unreadable = Assert.Single(SetTables.Read(With(Village, "Tiêu chí", "max", 3, new SetCell(SetCellKind.Faulty, "Ô báo lỗi #REF!."))).Faults);
        CellFault percent = Assert.Single(SetTables.Read(With(Village, "Tiêu chí", "max", 3, new SetCell(SetCellKind.Percent, "15"))).Faults);

        Assert.StartsWith("Excel đã đổi “Mã” thành ngày", date.Sentence, StringComparison.Ordinal);
        Assert.Equal(("J3", "Ô báo lỗi #REF!."), (unreadable.Cell, unreadable.Sentence));
        Assert.Equal("“15%” không phải là số thường; định dạng ô là số rồi nhập lại", percent.Sentence);
    }

    [Fact]
    public void Read_SheetOrColumnGone_SaysWhich()
    {
        IReadOnlyList<SetTable> tables = SetTables.Write(Text(Village));
        SetTable[] withoutTree = tables.Where(table => table.Name != "Tiêu chí").ToArray();
        SetTable[] withoutCode = tables.Select(table => table.Name == "Tiêu chí" ? table with { Columns = [new SetColumn("Mã", 9), .. table.Columns.Skip(1)] } : table).ToArray();
        SetTable[] withStrange = tables.Select(table => table.Name == "Số liệu" ? table with { Columns = [.. table.Columns, new SetColumn("Lạ [labell]", 9), new SetColumn("Ghi riêng", 9)] } : table).ToArray();

        Assert.Contains(new CellFault("Tiêu chí", "A1", "Sổ thiếu trang “Tiêu chí”; xuất lại bộ tiêu chí ra Excel để có đủ các trang"), SetTables.Read(withoutTree).Faults);
        Assert.Contains(SetTables.Read(withoutCode).Faults, fault => fault.Sentence.StartsWith("Trang thiếu cột “Mã [code]”", StringComparison.Ordinal));
        Assert.Equal(new CellFault("Số liệu", "F1", "Không có cột nào mang khóa “labell”; có phải là “label”?"), Assert.Single(SetTables.Read(withStrange).Faults));
    }

    [Fact]
    public void Read_AnyCellsChanged_GivesASetOrFaultsButNeverFails()
    {
        string[] texts = ["", "{", "[", "\"", "- a", "a: b", "null", "{a: &x 1, b: *x}", "{{{{", "=", "\u0000", "\uD800", "[[1,2],[3]]", "yes", "100", "nhóm", "chỉ tiêu", "A", "B1", "mức", "?", "|", ">", "%", "@", "`", "!!str a", "<<: a", "\t", "# a"];
        var random = new Random(20251015);
        IReadOnlyList<SetTable> tables = SetTables.Write(Text(Village));
        for (int i = 0; i < 500; i++)
        {
            IReadOnlyList<SetTable> changed = tables;
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                SetTable table = tables[random.Next(tables.Count - 1)];
                SetRow row = table.Rows.Count > 0 ? table.Rows[random.Next(table.Rows.Count)] : new SetRow(2, new Dictionary<int, SetCell>());
                changed = With(changed, table.Name, random.Next(1, table.Columns.Count + 1), row.Number, new SetCell((SetCellKind)random.Next(5), texts[random.Next(texts.Length)]));
            }
            (string? yaml, IReadOnlyList<CellFault> faults) = SetTables.Read(changed);

            Assert.Equal(yaml is null, faults.Count > 0);
        }
    }

    private static string Text(string file) => File.ReadAllText(Path.Combine(Catalog.Folder, file));

    private static void AssertSameAfterRoundTrip(string text)
    {
        (string? yaml, IReadOnlyList<CellFault> faults) = SetTables.Read(SetTables.Write(text));

        Assert.Empty(faults);
        CriteriaSet before = Sheet.Require(CriteriaSetLoader.Load(text));
        CriteriaSet after = Sheet.Require(CriteriaSetLoader.Load(yaml!));
        Assert.Empty(SetComparison.Compare(before, after));
        Assert.Equal(Dump(before), Dump(after));
        Assert.Equal(Results(before), Results(after));
        Assert.Equal(Cells(SetTables.Write(text)), Cells(SetTables.Write(yaml!))); // and what is laid out again looks the same
    }

    private static SetTable[] With(string file, string sheet, string key, int row, SetCell? cell)
    {
        IReadOnlyList<SetTable> tables = SetTables.Write(Text(file));
        int column = 1 + tables.Single(table => table.Name == sheet).Columns.ToList().FindIndex(column => column.Head.EndsWith($"[{key}]", StringComparison.Ordinal));
        return With(tables, sheet, column, row, cell);
    }

    private static SetTable[] With(IReadOnlyList<SetTable> tables, string sheet, int column, int number, SetCell? cell)
        => tables.Select(table => table.Name != sheet ? table : table with { Rows = table.Rows.Select(row => row.Number == number ? With(row, column, cell) : row).ToArray() }).ToArray();

    private static SetRow With(SetRow row, int column, SetCell? cell)
    {
        var cells = row.Cells.Where(entry => entry.Key != column).ToDictionary();
        if (cell is { Text.Length: > 0 })
        {
            cells.Add(column, cell);
        }
        return row with { Cells = cells };
    }

    private static string Cells(IReadOnlyList<SetTable> tables)
        => string.Join('\n', tables.SelectMany(table => table.Rows.SelectMany(row => row.Cells.OrderBy(cell => cell.Key).Select(cell => $"{table.Name} {row.Number} {cell.Key} {cell.Value}"))));

    /// <summary>Everything public that the set says, the texts of its formulas included.</summary>
    private static string Dump(object? value)
    {
        var text = new StringBuilder();
        Append(text, value, 0);
        return text.ToString();
    }

    private static void Append(StringBuilder text, object? value, int depth)
    {
        switch (value)
        {
            case null or string or decimal or bool or int or Enum or DateOnly or Value:
                text.Append(CultureInfo.InvariantCulture, $"{value}").AppendLine();
                break;
            case IDictionary or IEnumerable<KeyValuePair<string, string>> or IEnumerable<KeyValuePair<string, Level>>:
                foreach (object entry in ((IEnumerable)value).Cast<object>().OrderBy(entry => entry.ToString(), StringComparer.Ordinal))
                {
                    AppendProperties(text, entry, depth);
                }
                break;
            case IEnumerable items:
                foreach (object? item in items)
                {
                    text.Append(' ', depth).Append("- ");
                    Append(text, item, depth + 1);
                }
                break;
            default:
                AppendProperties(text, value, depth);
                break;
        }
    }

    private static void AppendProperties(StringBuilder text, object value, int depth)
    {
        text.AppendLine(value.GetType().Name);
        foreach (PropertyInfo property in value.GetType().GetProperties().Where(property => property.GetIndexParameters().Length == 0 && property.Name is not ("Leaves" or "WithDescendants")).OrderBy(property => property.Name, StringComparer.Ordinal))
        {
            text.Append(' ', depth + 1).Append(property.Name).Append(": ");
            Append(text, property.GetValue(value), depth + 2);
        }
    }

    /// <summary>Twenty villages with random figures, some missing, in one cluster: every line of their sheets.</summary>
    private static string Results(CriteriaSet set)
    {
        var random = new Random(42);
        Subject[] subjects = Enumerable.Range(0, 20).Select(i => Sheet.Subject("s" + i, set.Inputs.OrderBy(input => input.Name, StringComparer.Ordinal).Select(input => (input.Name, Figure(input.Type, random))).ToArray())).ToArray();
        EvaluationRun run = new CriteriaEvaluator(set).Run(subjects);
        return string.Join('\n', Enumerable.Range(0, subjects.Length).SelectMany(i => run.Explain(i).Root.WithDescendants.Select(node =>
            $"{i} {node.Code} {node.Status} {node.Points} {node.MaxPoints} {node.ValueText} {node.LevelText} {string.Join(" | ", node.Lines.Select(line => line.ToString()))}").Append($"{run.Scores[i].Band} {run.Scores[i].Points} {string.Join(';', run.Scores[i].Eliminations)}")));
    }

    private static Value Figure(FormulaType type, Random random)
    {
        if (random.Next(6) == 0)
        {
            return default;
        }
        return type switch
        {
            FormulaType.Number => Value.Number(random.Next(0, 1000) / 10m),
            FormulaType.Share => Value.Percent(random.Next(0, 1200) / 10m),
            FormulaType.YesNo => Value.YesNo(random.Next(2) == 0),
            FormulaType.Date => Value.Date(new DateOnly(2024, 1, 1).AddDays(random.Next(365))),
            FormulaType.Text => Value.Text(random.Next(2) == 0 ? "Tốt" : "Khá"),
            _ => default,
        };
    }
}
