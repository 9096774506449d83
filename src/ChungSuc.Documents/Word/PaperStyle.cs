namespace ChungSuc.Documents.Word;

/// <summary>The styles of a paper, one row each, with names an editor finds in Vietnamese (no commas: Word reads them as aliases). Sizes are those of the samples in Phụ lục I, mục V.</summary>
internal sealed record PaperStyle(string Id, string Name, int HalfPoints)
{
    public bool Bold { get; init; }

    public bool Italic { get; init; }

    public Placing Placing { get; init; } = Placing.Centre;

    public int FirstLineTwips { get; init; }

    public int BeforeTwips { get; init; }

    public int AfterTwips { get; init; }

    public bool KeepNext { get; init; }

    public int? OutlineLevel { get; init; }

    public bool IsBodyLine { get; init; }

    public static PaperStyle QuocHieu { get; } = new("QuocHieu", "Quốc hiệu", 24) { Bold = true };

    public static PaperStyle TieuNgu { get; } = new("TieuNgu", "Tiêu ngữ", 26) { Bold = true };

    public static PaperStyle ChuQuan { get; } = new("CoQuanChuQuan", "Cơ quan chủ quản", 24);

    public static PaperStyle CoQuan { get; } = new("CoQuan", "Cơ quan ban hành", 24) { Bold = true };

    public static PaperStyle SoKyHieu { get; } = new("SoKyHieu", "Số và ký hiệu", 26);

    public static PaperStyle DiaDanh { get; } = new("DiaDanh", "Địa danh và ngày tháng", 26) { Italic = true };

    public static PaperStyle VeViec { get; } = new("VeViec", "Trích yếu công văn", 24) { BeforeTwips = 120 };

    public static PaperStyle TenLoai { get; } = new("TenLoai", "Tên loại văn bản", 28) { Bold = true, BeforeTwips = 280, KeepNext = true };

    public static PaperStyle TrichYeu { get; } = new("TrichYeu", "Trích yếu", 28) { Bold = true, KeepNext = true };

    public static PaperStyle KinhGui { get; } = new("KinhGui", "Kính gửi", 28) { BeforeTwips = 240, AfterTwips = 200 };

    public static PaperStyle NoiGui { get; } = new("NoiGui", "Nơi kính gửi", 28) { Placing = Placing.Left, AfterTwips = 60 };

    public static PaperStyle ThamQuyen { get; } = new("ThamQuyen", "Thẩm quyền ban hành", 28) { Bold = true, BeforeTwips = 120, AfterTwips = 180, KeepNext = true };

    public static PaperStyle CanCu { get; } = Body("CanCu", "Căn cứ") with { Italic = true };

    public static PaperStyle LoiBanHanh { get; } = new("LoiBanHanh", "Lời ban hành", 28) { Bold = true, BeforeTwips = 120, AfterTwips = 180, KeepNext = true };

    public static PaperStyle Chuong { get; } = new("Chuong", "Chương", 28) { Bold = true, BeforeTwips = 120, KeepNext = true, OutlineLevel = 0 };

    public static PaperStyle TenChuong { get; } = new("TenChuong", "Tên chương", 28) { Bold = true, AfterTwips = 120, KeepNext = true };

    public static PaperStyle Dieu { get; } = Body("Dieu", "Điều") with { OutlineLevel = 1 };

    public static PaperStyle Muc { get; } = Body("Muc", "Mục") with { Bold = true, KeepNext = true, OutlineLevel = 0 };

    public static PaperStyle Khoan { get; } = Body("Khoan", "Khoản");

    public static PaperStyle KhoanTieuDe { get; } = Body("KhoanTieuDe", "Khoản có tiêu đề") with { Bold = true, KeepNext = true, OutlineLevel = 1 };

    public static PaperStyle Diem { get; } = Body("Diem", "Điểm");

    public static PaperStyle GachDauDong { get; } = Body("GachDauDong", "Gạch đầu dòng");

    public static PaperStyle NoiDung { get; } = Body("NoiDung", "Nội dung");

    public static PaperStyle TenBang { get; } = new("TenBang", "Tên bảng", 28) { Bold = true, BeforeTwips = 120, AfterTwips = 60, KeepNext = true };

    public static PaperStyle DonViTinh { get; } = new("DonViTinh", "Đơn vị tính", 26) { Italic = true, Placing = Placing.Right, AfterTwips = 60, KeepNext = true };

    public static PaperStyle DauBang { get; } = new("DauBang", "Đầu bảng", 24) { Bold = true, BeforeTwips = 40, AfterTwips = 40 };

    public static PaperStyle OBang { get; } = new("OBang", "Ô bảng", 24) { Placing = Placing.Left, BeforeTwips = 40, AfterTwips = 40 };

    public static PaperStyle SauBang { get; } = new("SauBang", "Sau bảng", 12) { Placing = Placing.Left };

    public static PaperStyle QuyenHan { get; } = new("QuyenHan", "Quyền hạn và chức vụ người ký", 28) { Bold = true, KeepNext = true };

    public static PaperStyle HoTen { get; } = new("HoTen", "Họ và tên người ký", 28) { Bold = true };

    public static PaperStyle NoiNhan { get; } = new("NoiNhan", "Nơi nhận", 24) { Bold = true, Italic = true, Placing = Placing.Left, KeepNext = true };

    public static PaperStyle DanhSachNhan { get; } = new("DanhSachNhan", "Danh sách nơi nhận", 22) { Placing = Placing.Left, KeepNext = true };

    public static PaperStyle PhuLuc { get; } = new("PhuLuc", "Phụ lục", 28) { Bold = true, KeepNext = true, OutlineLevel = 0 };

    public static PaperStyle TenPhuLuc { get; } = new("TenPhuLuc", "Tên phụ lục", 28) { Bold = true, KeepNext = true };

    public static PaperStyle KemTheo { get; } = new("KemTheo", "Kèm theo", 28) { Italic = true, KeepNext = true };

    public static PaperStyle KeNgang { get; } = new("KeNgang", "Kẻ ngang", 4) { KeepNext = true };

    public static PaperStyle SoTrang { get; } = new("SoTrang", "Số trang", 28);

    public static IReadOnlyList<PaperStyle> All { get; } =
    [
        QuocHieu, TieuNgu, ChuQuan, CoQuan, SoKyHieu, DiaDanh, VeViec, TenLoai, TrichYeu, KinhGui, NoiGui, ThamQuyen, CanCu, LoiBanHanh,
        Chuong, TenChuong, Dieu, Muc, Khoan, KhoanTieuDe, Diem, GachDauDong, NoiDung, TenBang, DonViTinh, DauBang, OBang, SauBang,
        QuyenHan, HoTen, NoiNhan, DanhSachNhan, PhuLuc, TenPhuLuc, KemTheo, KeNgang, SoTrang,
    ];

    // Phụ lục I, II.6.e: justified, first line in by 1.27 cm, 6 pt between paragraphs.
    private static PaperStyle Body(string id, string name) =>
        new(id, name, 28) { Placing = Placing.Justified, FirstLineTwips = 720, AfterTwips = 120, IsBodyLine = true };
}

internal enum Placing
{
    Left,
    Centre,
    Right,
    Justified,
}
