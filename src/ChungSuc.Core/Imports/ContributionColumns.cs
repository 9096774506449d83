using ChungSuc.Core.Contributions;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Imports;

/// <summary>The layout of the list of contributions, both ways.</summary>
internal static class ContributionColumns
{
    public const string Day = "ngay";
    public const string Place = "thon";
    public const string Giver = "nguoi";
    public const string GiverKindKey = "loai_nguoi";
    public const string GiverCode = "ma_nguoi";
    public const string Origin = "noi_o";
    public const string Households = "so_ho";
    public const string Purpose = "muc_dich";
    public const string Voluntary = "tu_nguyen";
    public const string Meeting = "bien_ban";
    public const string Receipt = "phieu_thu";
    public const string Consent = "neu_ten";
    private const string Basis = "can_cu";
    private const string Money = "tien";
    private const string Labour = "cong";
    private const string LabourValue = "cong_vnd";
    private const string Land = "dat";
    private const string LandValue = "dat_vnd";
    private const string Goods = "hien_vat";
    private const string GoodsUnit = "dvt";
    private const string GoodsCount = "so_luong";
    private const string GoodsValue = "hien_vat_vnd";
    private const string Idea = "y_tuong";

    private static readonly (SubjectKind Kind, string Word)[] Kinds =
        [(SubjectKind.Household, "Hộ gia đình"), (SubjectKind.Person, "Cá nhân"), (SubjectKind.Unit, "Đơn vị")];

    private static readonly (string Word, GiverOrigin Origin)[] Origins =
    [
        .. Enum.GetValues<GiverOrigin>().Select(o => (VietnameseText.Fold(o.Vietnamese()), o)),
        ("trong huyen", GiverOrigin.District), ("trong tinh", GiverOrigin.Province), ("ngoai xa", GiverOrigin.Province),
    ];

    public static IReadOnlyList<IReadOnlyDictionary<string, ImportCell>> Examples =>
    [
        new Dictionary<string, ImportCell>
        {
            [ImportKind.CodeKey] = ImportKind.ExampleMark, [Day] = new DateOnly(2025, 9, 3), [Place] = "Thôn Mẫu", [Giver] = "Hộ Nguyễn Văn Mẫu", [Money] = 500_000m, [Labour] = 3m,
            [Purpose] = "Mở rộng đường trục thôn", [Voluntary] = true, [Consent] = true,
        },
        new Dictionary<string, ImportCell>
        {
            [ImportKind.CodeKey] = ImportKind.ExampleMark, [Day] = new DateOnly(2025, 9, 20), [Place] = "Toàn xã", [Giver] = "Công ty Mẫu", [Origin] = "Ngoài tỉnh",
            [Goods] = "Xi măng", [GoodsUnit] = "bao", [GoodsCount] = 40m, [GoodsValue] = 3_600_000m, [Basis] = "Báo giá tháng 9/2025", [Purpose] = "Làm đường trục xã", [Voluntary] = true,
        },
    ];

    public static IReadOnlyList<ImportColumn> All(ImportColumn code) =>
    [
        code,
        new(Day, "Ngày góp", ImportValue.Day) { IsRequired = true, Names = ["Ngày", "Ngày tháng", "Ngày tháng năm", "Ngày nhận", "Thời gian"], Fields = [nameof(RecordContribution.GivenOn)], Hint = "Ngày, tháng, năm: 03/9/2025." },
        new(Place, "Thôn") { IsRequired = true, Names = ["Góp cho", "Thôn bản", "Bản", "Khu dân cư", "Tên thôn", "Địa chỉ", "Xóm"], Fields = [nameof(RecordContribution.UnitId)], Hint = "Tên thôn nhận đóng góp, hoặc “Toàn xã”." },
        new(Giver, "Người góp") { IsRequired = true, Names = ["Họ và tên", "Họ tên", "Tên người góp", "Hộ gia đình", "Chủ hộ", "Tên chủ hộ", "Họ tên chủ hộ", "Người đóng góp", "Tổ chức, cá nhân", "Tên hộ"], Fields = [nameof(RecordContribution.GiverId), nameof(RecordContribution.OutsideGiver)], Width = 28, Hint = "Tên chủ hộ, cá nhân hoặc đơn vị." },
        new(GiverKindKey, "Loại người góp") { Names = ["Đối tượng"], Choices = [.. Kinds.Select(k => k.Word)], Hint = "Chỉ cần khi một tên vừa là hộ vừa là cá nhân." },
        new(GiverCode, "Mã người góp") { Names = ["Mã hộ"], Hint = "Chỉ cần khi thôn có hai hộ cùng tên; mã có trong tệp xuất danh sách hộ." },
        new(Origin, "Nơi ở") { Names = ["Nơi ở của người góp", "Quê quán"], Fields = [nameof(RecordContribution.Origin)], Hint = "Chỉ ghi cho người góp từ nơi khác; chép một từ của trang “Danh sách”." },
        new(Households, "Số hộ cùng góp", ImportValue.Whole) { Names = ["Số hộ"], Fields = [nameof(RecordContribution.HouseholdCount)], Hint = "Chỉ khi người góp là cả thôn hoặc một đơn vị." },
        new(Money, "Số tiền (đồng)", ImportValue.Money) { Names = ["Tiền", "Tiền mặt", "Số tiền đóng góp", "Đóng góp bằng tiền", "Thành tiền"], Fields = [nameof(ContributionKind.Money)] },
        new(Labour, "Ngày công", ImportValue.Number) { Names = ["Số ngày công", "Số công", "Công lao động", "Công"], Fields = [nameof(ContributionKind.LabourDays)] },
        new(LabourValue, "Ngày công quy ra tiền (đồng)", ImportValue.Money) { Names = ["Giá trị ngày công", "Ngày công thành tiền"], Fields = ["LabourDaysValue"] },
        new(Land, "Đất hiến (m²)", ImportValue.Number) { Names = ["Đất", "Hiến đất", "Diện tích đất", "Diện tích đất hiến", "Diện tích"], Fields = [nameof(ContributionKind.LandM2)] },
        new(LandValue, "Đất quy ra tiền (đồng)", ImportValue.Money) { Names = ["Giá trị đất"], Fields = ["LandM2Value"] },
        new(Goods, "Tên hiện vật") { Names = ["Hiện vật", "Hiện vật tên", "Vật tư"], Fields = ["GoodsName"], Width = 20 },
        new(GoodsUnit, "Đơn vị tính") { Names = ["ĐVT", "Hiện vật đơn vị tính", "Hiện vật ĐVT"], Fields = ["GoodsUnit"] },
        new(GoodsCount, "Số lượng", ImportValue.Number) { Names = ["Số lượng hiện vật", "Hiện vật số lượng", "Khối lượng"], Fields = [nameof(ContributionKind.Goods)] },
        new(GoodsValue, "Hiện vật quy ra tiền (đồng)", ImportValue.Money) { Names = ["Giá trị hiện vật", "Hiện vật giá trị", "Hiện vật thành tiền"], Fields = ["GoodsValue"] },
        new(Idea, "Ý tưởng, sáng kiến") { Names = ["Ý tưởng", "Sáng kiến"], Fields = [nameof(ContributionKind.Idea)], Width = 24 },
        new(Basis, "Căn cứ đơn giá") { Names = ["Đơn giá theo"], Fields = ["ValueBasis"] },
        new(Purpose, "Mục đích") { IsRequired = true, Names = ["Góp để làm gì", "Nội dung", "Nội dung đóng góp", "Công trình", "Lý do"], Fields = [nameof(RecordContribution.Purpose)], Width = 32 },
        new(Voluntary, "Tự nguyện", ImportValue.YesNo) { Choices = ["có", "không"] },
        new(Meeting, "Biên bản họp") { Names = ["Biên bản họp thôn"], Fields = [nameof(RecordContribution.MeetingRecord)] },
        new(Receipt, "Số phiếu thu") { Names = ["Phiếu thu", "Số biên lai"], Fields = [nameof(RecordContribution.ReceiptNumber)] },
        new(Consent, "Đồng ý nêu tên", ImportValue.YesNo) { Choices = ["có", "không"], Hint = "Để trống là không đồng ý nêu tên công khai." },
    ];

    /// <summary>An entry as rows: the k-th row holds the k-th thing of each kind.</summary>
    public static IEnumerable<Dictionary<string, ImportCell>> CellsOf(Contribution entry, string place, string giverCode)
    {
        var byKind = entry.Lines.OrderBy(l => l.Position).ToLookup(l => l.Kind);
        var rows = Math.Max(1, byKind.Max(kind => kind.Count()));
        for (var i = 0; i < rows; i++)
        {
            var cells = new Dictionary<string, ImportCell>(StringComparer.Ordinal)
            {
                [ImportKind.CodeKey] = entry.NumberText,
                [Day] = entry.GivenOn,
                [Place] = place,
                [Giver] = entry.GiverName,
                [GiverKindKey] = Array.Find(Kinds, k => k.Kind == entry.GiverKind).Word,
                [GiverCode] = giverCode,
                [Origin] = entry.GiverKind is null ? entry.Origin.Vietnamese() : null,
                [Households] = (decimal?)entry.HouseholdCount,
                [Purpose] = entry.Purpose,
                [Voluntary] = entry.IsVoluntary,
                [Meeting] = entry.MeetingRecord,
                [Receipt] = entry.ReceiptNumber,
                [Consent] = entry.ConsentsToNaming,
                [Basis] = entry.Lines.OrderBy(l => l.Position).Select(l => l.ValueBasis).FirstOrDefault(b => b is not null),
            };
            foreach (var line in byKind.Select(kind => kind.ElementAtOrDefault(i)).OfType<ContributionLine>())
            {
                Fill(cells, line);
            }

            yield return cells;
        }
    }

    public static IEnumerable<GivenThing> Given(ImportRow row)
    {
        var basis = row.Text(Basis);
        if (row.Quantity(Money) is { } money)
        {
            yield return new GivenThing { Kind = ContributionKind.Money, Quantity = money };
        }

        if (row.Quantity(Labour) is not null || row.Money(LabourValue) is not null)
        {
            yield return new GivenThing { Kind = ContributionKind.LabourDays, Quantity = row.Quantity(Labour), ValueVnd = row.Money(LabourValue), ValueBasis = basis };
        }

        if (row.Quantity(Land) is not null || row.Money(LandValue) is not null)
        {
            yield return new GivenThing { Kind = ContributionKind.LandM2, Quantity = row.Quantity(Land), ValueVnd = row.Money(LandValue), ValueBasis = basis };
        }

        if (new[] { Goods, GoodsUnit, GoodsCount, GoodsValue }.Any(key => !row.Cells.GetValueOrDefault(key).IsBlank))
        {
            yield return new GivenThing
            {
                Kind = ContributionKind.Goods, Quantity = row.Quantity(GoodsCount), UnitText = row.Text(GoodsUnit), Description = row.Text(Goods), ValueVnd = row.Money(GoodsValue), ValueBasis = basis,
            };
        }

        if (row.Text(Idea) is { Length: > 0 } idea)
        {
            yield return new GivenThing { Kind = ContributionKind.Idea, Description = idea };
        }
    }

    public static GivenThing ThingOf(ContributionLine line) => new()
    {
        Kind = line.Kind, Quantity = line.Quantity, UnitText = line.UnitText, Description = line.Description, ValueVnd = line.ValueVnd, ValueBasis = line.ValueBasis,
    };

    public static string InWords(IEnumerable<GivenThing> given) => GivenLine.Join(given.Select(g => new GivenLine(
        g.Kind, g.Quantity is { } quantity ? (long)(quantity * ContributionLine.OneUnit) : 0, g.UnitText, g.Description, g.ValueVnd, g.ValueBasis)));

    public static SubjectKind? KindOf(ImportRow row)
    {
        var text = VietnameseText.Fold(row.Text(GiverKindKey));
        return text switch
        {
            "" => null,
            "ho" or "ho gia dinh" or "gia dinh" => SubjectKind.Household,
            "ca nhan" or "nguoi" => SubjectKind.Person,
            "don vi" or "to chuc" or "doanh nghiep" or "tap the" or "ca thon" => SubjectKind.Unit,
            _ => throw row.Refuse(GiverKindKey, $"Không hiểu “{row.Text(GiverKindKey)}”. Chọn: {string.Join(", ", Kinds.Select(k => k.Word))}; hoặc để trống."),
        };
    }

    public static GiverOrigin? OriginOf(ImportRow row)
    {
        var text = row.Text(Origin);
        if (text.Length == 0)
        {
            return null;
        }

        var found = Array.Find(Origins, o => o.Word == VietnameseText.Fold(text));
        return found.Word is null
            ? throw row.Refuse(Origin, $"Không hiểu nơi ở “{text}”. Chép một trong các từ: {string.Join("; ", Enum.GetValues<GiverOrigin>().Select(o => o.Vietnamese()))}; người trong xã thì để trống.")
            : found.Origin;
    }

    private static void Fill(Dictionary<string, ImportCell> cells, ContributionLine line)
    {
        switch (line.Kind)
        {
            case ContributionKind.Money:
                cells[Money] = (decimal?)line.Quantity;
                break;
            case ContributionKind.LabourDays:
                (cells[Labour], cells[LabourValue]) = ((decimal?)line.Quantity, (decimal?)line.ValueVnd);
                break;
            case ContributionKind.LandM2:
                (cells[Land], cells[LandValue]) = ((decimal?)line.Quantity, (decimal?)line.ValueVnd);
                break;
            case ContributionKind.Goods:
                (cells[GoodsCount], cells[GoodsUnit], cells[Goods], cells[GoodsValue]) = ((decimal?)line.Quantity, line.UnitText, line.Description, (decimal?)line.ValueVnd);
                break;
            case ContributionKind.Idea:
                cells[Idea] = line.Description;
                break;
            default:
                throw new InvalidOperationException($"The list has no column for {line.Kind}.");
        }
    }
}
