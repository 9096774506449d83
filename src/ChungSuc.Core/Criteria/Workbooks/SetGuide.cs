namespace ChungSuc.Core.Criteria.Workbooks;

/// <summary>The sheet that tells an official how to fill the others in. It is not read back.</summary>
internal static class SetGuide
{
    private static readonly (string What, string How, string Example)[] Lines =
    [
        ("Sổ này là gì", "Một bộ tiêu chí, mỗi trang một phần. Sửa ô, lưu lại rồi nhập vào chương trình; ô sai được chỉ ra theo trang và ô.", "Tiêu chí!M7: thiếu điểm tối đa"),
        ("Dòng đầu", "Giữ nguyên chữ trong ngoặc vuông ở dòng đầu: chương trình tìm cột theo chữ ấy. Đổi chỗ cột được; thêm cột ghi riêng (không có ngoặc vuông) được.", "Điểm tối đa [max]"),
        ("Số", "Nhập như thường ngày. Ô trống khác với số 0.", "7,5"),
        ("Mã", "Ô mã là chữ. Nếu Excel đổi 1.2 thành ngày, định dạng ô là Text rồi gõ lại.", "1.2"),
        ("Cây tiêu chí", "Trang “Tiêu chí”: nhóm đứng trên các mục của nó; mục ghi mã của nhóm vào “Mã nhóm cha”. Mục cấp một để trống ô này.", "Mã 1.2, mã nhóm cha 1"),
        ("Lấy số ở đâu", "“Số liệu nhập” là tên số liệu được nhập; hoặc “Công thức tính” là công thức. Chỉ dùng một trong hai.", "ty_le(dong_gop.ho_tham_gia, thon.so_ho)"),
        ("Điều kiện đạt", "yes, no, hoặc phép so với mức. Mức theo vùng, theo năm hay do cấp khác quy định thì ghi trong ngoặc nhọn.", ">= 80"),
        ("Mức theo vùng và năm", "Trong ngoặc nhọn, số có dấu chấm thập phân.", "{comparator: \">=\", threshold: {by: [vung, nam], values: {TDMNPB: {2024: 45, 2025: 48}, khac: {2024: 54, 2025: 57}}}}"),
        ("Mức do cấp khác quy định", "Đặt tên tham số; giá trị điền sau ở trang “Tham số”.", "{comparator: \">=\", threshold: {set_by: UBND tỉnh, parameter: muc.duong_xa}}"),
        ("Cách chấm điểm", "Để trống: đạt thì trọn điểm. Hoặc một công thức.", "diem_ty_le(gia_tri, 80%, toi_da)"),
        ("Điểm theo bậc", "from, to kể cả số ấy; above, below không kể.", "{bands: [{below: 50, points: 0}, {from: 50, below: 80, points: 5}, {from: 80, points: 10}]}"),
        ("Điểm theo loại", "Mỗi chữ một số điểm.", "{keys: {Tốt: 10, Khá: 7, Trung bình: 5}}"),
        ("Miễn", "Điều kiện và lý do.", "{when: thien_tai, reason: Thôn bị thiên tai}"),
        ("Minh chứng", "Mỗi dòng trong ô một loại giấy tờ (Alt+Enter để xuống dòng).", "Quyết định công nhận"),
        ("Người thẩm định", "Mỗi dòng trong ô: cấp, dấu hai chấm, ai.", "commune: Công an xã"),
        ("Xếp loại", "Trang “Xếp loại”: một dòng “xếp loại theo” (điểm, tỷ lệ điểm, số chỉ tiêu đạt), rồi mỗi mức một dòng “mức”.", "mức | Khá | từ 65 | dưới 80"),
        ("Loại và xếp hạng", "“loại khi”: công thức và lý do. “xếp hạng theo”: như trên. “so tiếp”: công thức so khi bằng điểm, lớn hơn xếp trên.", "dem(vi_pham.vu_viec) > 0"),
        ("Công thức", "Số có dấu chấm thập phân, cách nhau dấu phẩy; tên số liệu không dấu. va, hoac, khong, neu(điều kiện, a, b).", "neu(gia_tri > 0, 10 * gia_tri / muc_tieu, 0)"),
        ("Chưa chắc chắn", "Cột “đã đối chiếu” ghi không (hoặc để trống) khi chưa đối chiếu văn bản gốc; chương trình hiện “chưa xác nhận”.", "không"),
    ];

    public static SetTable Table { get; } = new(
        SetLayout.GuideSheet,
        [new SetColumn("Việc", 24), new SetColumn("Cách ghi", 80) { IsLong = true }, new SetColumn("Ví dụ", 70) { IsLong = true }],
        Lines.Select((line, i) => new SetRow(i + 2, new Dictionary<int, SetCell>
        {
            [1] = new(SetCellKind.Text, line.What),
            [2] = new(SetCellKind.Text, line.How),
            [3] = new(SetCellKind.Text, line.Example),
        })).ToArray());
}
