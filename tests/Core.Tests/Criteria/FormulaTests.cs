using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Formulas;
using static ChungSuc.Core.Tests.Criteria.Sheet;

namespace ChungSuc.Core.Tests.Criteria;

public sealed class FormulaTests
{
    [Theory]
    [InlineData("1 + 2 * 3", 7)]
    [InlineData("(1 + 2) * 3", 9)]
    [InlineData("10 - 3 - 2", 5)]
    [InlineData("12 / 3 / 2", 2)]
    [InlineData("-2 * -3", 6)]
    [InlineData("2 * 80%", 1.6)]
    [InlineData("so_phan_tram(12.5%)", 12.5)]
    [InlineData("1_000_000 / 4", 250000)]
    [InlineData("neu(1 < 2 va khong 3 < 2, 5, 6)", 5)]
    [InlineData("neu(dung hoac sai, 1, 2)", 1)]
    [InlineData("nếu(1 ≥ 2; 1; 2)", 2)]
    [InlineData("LỚN_NHẤT(1, 5, 3)", 5)]
    [InlineData("2 × 3", 6)]
    [InlineData("kep(12, 0, 10)", 10)]
    [InlineData("ngay(\"2024-12-31\") - ngay(2024, 12, 1)", 30)]
    [InlineData("nam_cua(ngay(\"2024-02-29\") + 1)", 2024)]
    [InlineData("thang_cua(ngay(\"2024-02-29\") + 1)", 3)]
    [InlineData("neu(thuoc(\"khá\", \"tốt\", \"khá\"), 1, 0)", 1)]
    public void Compute_Formula_GivesTheValue(string formula, double value)
        => Assert.Equal((decimal)value, ValueOf(formula).Amount);

    [Theory]
    [InlineData("1 < 2 < 3", 6, "Không nối hai phép so sánh")]
    [InlineData("1 +", 3, "Công thức dừng giữa chừng")]
    [InlineData("1 2", 2, "Thừa “2”")]
    [InlineData("max(1,5)", 5, "Dấu phẩy nằm giữa hai chữ số")]
    [InlineData("1.000.000", 0, "có nhiều dấu chấm")]
    [InlineData("\"abc", 0, "Chuỗi chữ chưa đóng")]
    [InlineData("a $ b", 2, "Ký tự “$” không dùng được")]
    [InlineData("", 0, "Công thức còn trống")]
    [InlineData("moi + 1", 0, "“moi” (từng mục) chỉ dùng")]
    [InlineData("80% + 1", 4, "tỷ lệ viết có dấu %")]
    [InlineData("neu(1, 2, 3)", 0, "Hàm neu cần")]
    [InlineData("khong_co + 1", 0, "Không có số liệu tên “khong_co”")]
    [InlineData("ngay(\"31/12/2024\")", 5, "viết năm-tháng-ngày")]
    [InlineData("gia_tri(\"9\")", 8, "Không có tiêu chí mã “9”")]
    [InlineData("tra(\"x\", 1)", 4, "Không có bảng “x”")]
    public void Bind_WrongFormula_SaysWhereAndWhat(string formula, int offset, string message)
    {
        FormulaSyntaxException fault = Assert.Throws<FormulaSyntaxException>(() => Binder.Bind(formula, new NoNames()));

        Assert.Equal(offset, fault.Offset);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    /// <summary>Known decides over unknown; else unknown stays unknown.</summary>
    [Theory]
    [InlineData("x > 0 va sai", false)]
    [InlineData("sai va x > 0", false)]
    [InlineData("x > 0 hoac dung", true)]
    [InlineData("x > 0 va dung", null)]
    [InlineData("x > 0 hoac sai", null)]
    [InlineData("khong (x > 0)", null)]
    [InlineData("co(x)", false)]
    [InlineData("mac_dinh(x, 5) = 5", true)]
    [InlineData("neu(sai, x, 1) = 1", true)]
    [InlineData("neu(x > 0, 1, 1) = 1", null)]
    [InlineData("1 / 0 > 0 hoac dung", true)]
    public void Missing_IsThreeValued(string condition, bool? answer)
    {
        CriteriaSet set = Load($"inputs: {{x: {{type: number, label: x}}}}\ncriteria: [{{code: \"1\", name: a, kind: yes_no, value: '{condition}', pass: yes}}]");

        Value value = Evaluate(set).Find("1")!.Value;

        Assert.Equal(answer, value.IsAbsent ? null : value.IsTrue);
    }

    [Fact]
    public void Missing_ElementOfAList_LeavesTheMeanUnknownUnlessItIsDropped()
    {
        Value list = Value.List([new CaseItem(N(10)), new CaseItem(default) { Label = "Thôn B" }, new CaseItem(Value.Absent(AbsenceKind.NotAssigned, "x"))]);

        Assert.Null(Points("trung_binh(ds)", ("ds", list)));
        Assert.Equal(10m, Points("trung_binh(bo_thieu(ds))", ("ds", list)));
    }

    [Fact]
    public void Parse_DeepNesting_IsRefusedNotCrashed()
        => Assert.Contains("64 tầng", Assert.Throws<FormulaSyntaxException>(() => Parser.Parse(new string('(', 1_900) + "1" + new string(')', 1_900))).Message, StringComparison.Ordinal);

    [Fact]
    public void Parse_ManyParts_IsRefused()
        => Assert.Contains("500 phần", Assert.Throws<FormulaSyntaxException>(() => Parser.Parse(string.Join('+', Enumerable.Repeat("1", 600)))).Message, StringComparison.Ordinal);

    [Fact]
    public void Words_OfAFormula_AreVietnameseSentences()
    {
        CriteriaSet set = Load("""
            inputs:
              so_vu: {type: cases, label: vụ vi phạm}
              thuc_hien: {type: number, label: kết quả}
              giao: {type: number, label: mức giao}
            criteria:
              - {code: "1", name: a, kind: number, value: thuc_hien, max: 10, points: 'diem_ty_le(thuc_hien, giao, 10, 50%) + vu(loc(so_vu, moi.loai = "nặng"), -2, 6)'}
            """);

        NodeResult leaf = Evaluate(set, ("so_vu", Numbers()), ("thuc_hien", N(9)), ("giao", N(10))).Find("1")!;

        Assert.Contains(leaf.Lines, line => line.Text.Contains(
            "(cách chấm: 10 điểm × kết quả / mức giao, không quá 10 điểm; dưới 50 % mức giao thì 0 điểm + -2 điểm cho mỗi vụ, việc trong các mục trong vụ vi phạm có loại là “nặng”, không quá 6 điểm)",
            StringComparison.Ordinal));
    }

    private static Value ValueOf(string formula)
    {
        (Bound bound, _) = Binder.Bind(formula, new NoNames());
        var none = new SheetColumns(0, 0, 1);
        return new FormulaRun(none, 0, new ClusterFigures(none, [])).Compute(bound);
    }

    private sealed class NoNames : INameScope
    {
        public IEnumerable<string> Names => [];

        public Symbol? Find(string name) => null;

        public Symbol? FindResult(string code, string aspect) => null;

        public LookupTable? FindTable(string name) => null;
    }
}
