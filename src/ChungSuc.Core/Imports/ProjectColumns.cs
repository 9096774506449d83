using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Imports;

/// <summary>The layout of the list of works, both ways: what the decision says, then volume accepted, settled and paid.</summary>
internal static class ProjectColumns
{
    public const string Name = "ten";
    public const string Place = "thon";
    public const string Decision = "so_qd";
    public const string DecidedOn = "ngay_qd";
    private const string Field = "linh_vuc";
    private const string Total = "tong_muc";
    private const string Starts = "khoi_cong";
    private const string Completes = "hoan_thanh";
    private const string Programme = "nong_thon_moi";
    private const string PaidFrom = "tt_nguon";

    /// <summary>Kinds of lines with the keys of their amount, day and paper.</summary>
    public static readonly (LineKind Kind, string Amount, string On, string Paper)[] Groups =
    [
        (LineKind.AcceptedVolume, "nt_tien", "nt_ngay", "nt_so"),
        (LineKind.Settlement, "qt_tien", "qt_ngay", "qt_so"),
        (LineKind.Payment, "tt_tien", "tt_ngay", "tt_so"),
    ];

    private static readonly (FundingSource Source, string Key, string Head, string[] Names)[] Sources =
    [
        (FundingSource.CentralBudget, "von_tw", "Ngân sách trung ương (đồng)", ["Trung ương", "NSTW", "Vốn trung ương", "Nguồn vốn trung ương"]),
        (FundingSource.ProvinceBudget, "von_tinh", "Ngân sách tỉnh (đồng)", ["Tỉnh", "NS tỉnh", "Vốn tỉnh", "Nguồn vốn tỉnh"]),
        (FundingSource.DistrictBudget, "von_huyen", "Ngân sách huyện (đồng)", ["Huyện", "NS huyện", "Vốn huyện", "Nguồn vốn huyện"]),
        (FundingSource.CommuneBudget, "von_xa", "Ngân sách xã (đồng)", ["Xã", "NS xã", "Vốn xã", "Nguồn vốn xã"]),
        (FundingSource.Credit, "von_tin_dung", "Tín dụng (đồng)", ["Vốn vay", "Nguồn vốn tín dụng"]),
        (FundingSource.Enterprise, "von_dn", "Doanh nghiệp (đồng)", ["Vốn doanh nghiệp", "Nguồn vốn doanh nghiệp"]),
        (FundingSource.People, "von_dan", "Dân góp (đồng)", ["Nhân dân đóng góp", "Dân", "Nguồn vốn dân góp", "Nguồn vốn dân"]),
    ];

    public static IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> Examples =>
    [
        new Dictionary<string, ImportCell>
        {
            [ImportKind.CodeKey] = ImportKind.ExampleMark, [Name] = "Đường trục thôn Mẫu", [Field] = "Giao thông", [Place] = "Thôn Mẫu", [Decision] = "12/QĐ-UBND", [DecidedOn] = new DateOnly(2024, 3, 10),
            [Total] = 1_200_000_000m, ["von_xa"] = 900_000_000m, ["von_dan"] = 300_000_000m, ["nt_tien"] = 1_150_000_000m, ["nt_ngay"] = new DateOnly(2024, 11, 20), ["nt_so"] = "01/BBNT",
            ["tt_tien"] = 800_000_000m, ["tt_ngay"] = new DateOnly(2024, 12, 15), [PaidFrom] = "Ngân sách xã", ["tt_so"] = "UNC 45",
        },
        new Dictionary<string, ImportCell>
        {
            [ImportKind.CodeKey] = ImportKind.ExampleMark, [Name] = "Đường trục thôn Mẫu", [Field] = "Giao thông", [Place] = "Thôn Mẫu", [Decision] = "12/QĐ-UBND", [DecidedOn] = new DateOnly(2024, 3, 10),
            ["tt_tien"] = 200_000_000m, ["tt_ngay"] = new DateOnly(2025, 2, 5), [PaidFrom] = "Dân góp", ["tt_so"] = "UNC 3",
        },
    ];

    public static IReadOnlyList<ImportColumn> All(ImportColumn code) =>
    [
        code,
        new(Name, "Tên công trình") { IsRequired = true, Names = ["Công trình", "Tên công trình, dự án", "Tên dự án", "Dự án", "Danh mục công trình"], Fields = [nameof(RecordProject.Name)], Width = 36 },
        new(Field, "Lĩnh vực") { Names = ["Loại công trình"], Fields = [nameof(RecordProject.Field)], Hint = "Để trống là “Khác”." },
        new(Place, "Thôn") { IsRequired = true, Names = ["Địa điểm", "Địa điểm xây dựng", "Nơi xây dựng", "Tên thôn"], Fields = [nameof(RecordProject.UnitId)], Hint = "Tên thôn, hoặc “Toàn xã”." },
        new(Decision, "Số quyết định") { IsRequired = true, Names = ["Quyết định", "Quyết định số", "Quyết định phê duyệt", "Số QĐ"], Fields = [nameof(RecordProject.DecisionNumber)] },
        new(DecidedOn, "Ngày quyết định", ImportValue.Day) { IsRequired = true, Names = ["Quyết định ngày", "Ngày QĐ", "Ngày phê duyệt"], Fields = [nameof(RecordProject.DecidedOn)] },
        new(Total, "Tổng mức đầu tư (đồng)", ImportValue.Money) { IsRequired = true, Names = ["Tổng mức", "TMĐT", "Tổng vốn", "Tổng số"], Fields = [nameof(RecordProject.TotalVnd), nameof(RecordProject.Funding)], Hint = "Bằng cộng các nguồn vốn." },
        .. Sources.Select(s => new ImportColumn(s.Key, s.Head, ImportValue.Money) { Names = s.Names, Fields = [s.Source.ToString()] }),
        new(Starts, "Ngày khởi công", ImportValue.Day) { Names = ["Khởi công"], Fields = [nameof(RecordProject.StartsOn)] },
        new(Completes, "Ngày hoàn thành", ImportValue.Day) { Names = ["Hoàn thành"], Fields = [nameof(RecordProject.CompletesOn)] },
        new(Programme, "Thuộc Chương trình nông thôn mới", ImportValue.YesNo) { Names = ["Chương trình NTM"], Choices = ["có", "không"], Hint = "Để trống là có." },
        new("nt_tien", "Nghiệm thu (đồng)", ImportValue.Money) { Names = ["Giá trị nghiệm thu", "Khối lượng nghiệm thu", "Nghiệm thu số tiền", "Khối lượng hoàn thành"] },
        new("nt_ngay", "Ngày nghiệm thu", ImportValue.Day) { Names = ["Nghiệm thu ngày"] },
        new("nt_so", "Số biên bản nghiệm thu") { Names = ["Nghiệm thu số biên bản", "Nghiệm thu số"] },
        new("qt_tien", "Quyết toán (đồng)", ImportValue.Money) { Names = ["Giá trị quyết toán", "Quyết toán được duyệt", "Quyết toán số tiền"] },
        new("qt_ngay", "Ngày quyết toán", ImportValue.Day) { Names = ["Quyết toán ngày"] },
        new("qt_so", "Số quyết định quyết toán") { Names = ["Quyết toán số quyết định", "Quyết toán số"] },
        new("tt_tien", "Thanh toán (đồng)", ImportValue.Money) { Names = ["Đã thanh toán", "Thanh toán số tiền", "Đã giải ngân"] },
        new("tt_ngay", "Ngày thanh toán", ImportValue.Day) { Names = ["Thanh toán ngày"] },
        new(PaidFrom, "Nguồn đã chi") { Names = ["Thanh toán nguồn", "Nguồn thanh toán"], Hint = "Một trong các nguồn ở trang “Danh sách”." },
        new("tt_so", "Số chứng từ thanh toán") { Names = ["Thanh toán số chứng từ", "Số chứng từ"] },
    ];

    public static IReadOnlyList<string> SourceWords => [.. Enum.GetValues<FundingSource>().Select(s => s.Vietnamese())];

    /// <summary>A work as rows: the decision on each, and the k-th line of each kind.</summary>
    public static IEnumerable<Dictionary<string, ImportCell>> CellsOf(Project project, string place)
    {
        var byKind = project.Lines.OrderBy(l => l.On).ThenBy(l => l.Id).ToLookup(l => l.Kind);
        var rows = Math.Max(1, Groups.Max(g => byKind[g.Kind].Count()));
        for (var i = 0; i < rows; i++)
        {
            var cells = Description(project, place);
            foreach (var (kind, amount, on, paper) in Groups)
            {
                if (byKind[kind].ElementAtOrDefault(i) is { } line)
                {
                    (cells[amount], cells[on], cells[paper]) = ((decimal?)line.AmountVnd, line.On, line.PaperNumber);
                    cells[PaidFrom] = line.Source is { } source ? source.Vietnamese() : cells.GetValueOrDefault(PaidFrom);
                }
            }

            yield return cells;
        }
    }

    public static bool IsOfDescription(string key) => key != PaidFrom && !Groups.Any(g => key == g.Amount || key == g.On || key == g.Paper);

    public static RecordProject InputOf(ImportRow row, Guid unitId) => new()
    {
        Name = row.Text(Name),
        Field = FieldOf(row),
        UnitId = unitId,
        DecisionNumber = row.Needed(Decision, "Ghi số quyết định phê duyệt."),
        DecidedOn = row.NeededDay(DecidedOn, "Ghi ngày quyết định phê duyệt."),
        TotalVnd = row.Money(Total) ?? throw row.Refuse(Total, "Ghi tổng mức đầu tư."),
        Funding = [.. Sources.Select(s => (s.Source, Amount: row.Money(s.Key))).Where(s => s.Amount is not null).Select(s => new PlannedSource(s.Source, s.Amount ?? 0))],
        StartsOn = row.Day(Starts),
        CompletesOn = row.Day(Completes),
        IsOfProgramme = row.Answer(Programme) ?? true,
    };

    /// <summary>What a row adds to the ledger of its work.</summary>
    public static IEnumerable<RecordProjectLine> LinesOf(ImportRow row, Guid projectId)
    {
        foreach (var (kind, amount, on, paper) in Groups)
        {
            if (new[] { amount, on, paper }.All(key => row.Cells.GetValueOrDefault(key).IsBlank))
            {
                continue;
            }

            yield return new RecordProjectLine
            {
                ProjectId = projectId,
                Kind = kind,
                AmountVnd = row.Money(amount) ?? throw row.Refuse(amount, $"Ghi số tiền {kind.Vietnamese().ToLowerInvariant()}, hoặc xóa ngày và số giấy tờ."),
                On = row.NeededDay(on, $"Ghi ngày của dòng {kind.Vietnamese().ToLowerInvariant()}."),
                PaperNumber = row.Needed(paper, "Ghi số giấy tờ: biên bản, quyết định hoặc chứng từ."),
                Source = kind == LineKind.Payment ? SourceOf(row) : null,
            };
        }
    }

    /// <summary>The column at which a rule of a line is refused.</summary>
    public static string KeyOf(LineKind kind, string? field)
    {
        var (_, amount, on, paper) = Array.Find(Groups, g => g.Kind == kind);
        return field switch
        {
            nameof(RecordProjectLine.On) => on,
            nameof(RecordProjectLine.PaperNumber) => paper,
            nameof(RecordProjectLine.Source) => PaidFrom,
            _ => amount,
        };
    }

    private static Dictionary<string, ImportCell> Description(Project project, string place)
    {
        var cells = new Dictionary<string, ImportCell>(StringComparer.Ordinal)
        {
            [ImportKind.CodeKey] = project.NumberText,
            [Name] = project.Name,
            [Field] = project.Field.Vietnamese(),
            [Place] = place,
            [Decision] = project.DecisionNumber,
            [DecidedOn] = project.DecidedOn,
            [Total] = (decimal?)project.TotalVnd,
            [Starts] = project.StartsOn,
            [Completes] = project.CompletesOn,
            [Programme] = project.IsOfProgramme,
        };
        foreach (var source in project.Funding)
        {
            cells[Array.Find(Sources, s => s.Source == source.Source).Key] = (decimal?)source.AmountVnd;
        }

        return cells;
    }

    private static ProjectField FieldOf(ImportRow row)
    {
        var fold = VietnameseText.Fold(row.Text(Field));
        var found = Enum.GetValues<ProjectField>().Where(f => VietnameseText.Fold(f.Vietnamese()) == fold || (fold.Length > 3 && VietnameseText.Fold(f.Vietnamese()).StartsWith(fold, StringComparison.Ordinal))).ToList();
        return fold.Length == 0 ? ProjectField.Other
            : found.Count > 0 ? found[0]
            : throw row.Refuse(Field, $"Không hiểu lĩnh vực “{row.Text(Field)}”. Chép một trong các từ: {string.Join("; ", Enum.GetValues<ProjectField>().Select(f => f.Vietnamese()))}.");
    }

    private static FundingSource SourceOf(ImportRow row)
    {
        var text = row.Needed(PaidFrom, "Ghi nguồn vốn đã chi.");
        var fold = VietnameseText.Fold(text);
        foreach (var (source, _, _, names) in Sources)
        {
            var word = VietnameseText.Fold(source.Vietnamese());
            if (word == fold || word.StartsWith(fold + " (", StringComparison.Ordinal) || names.Any(n => VietnameseText.Fold(n) == fold))
            {
                return source;
            }
        }

        throw row.Refuse(PaidFrom, $"Không hiểu nguồn “{text}”. Chép một trong các từ: {string.Join("; ", SourceWords)}.");
    }
}
