namespace ChungSuc.Web.Pages.Errors;

/// <summary>What happened, and what to do now.</summary>
public sealed record StatusWords(string Title, string What, string Todo)
{
    public static StatusWords Of(int code) => code switch
    {
        400 => new(
            "Chưa nhận được điều vừa gửi",
            "Trang để mở quá lâu hoặc đường truyền bị ngắt giữa chừng. Chưa có gì được ghi.",
            "Bấm nút quay lại của trình duyệt, tải lại trang rồi gửi lần nữa."),
        401 => new(
            "Cần đăng nhập",
            "Trang này dành cho người đã đăng nhập.",
            "Đăng nhập rồi mở lại trang."),
        403 => new(
            "Bạn chưa được giao việc này",
            "Trang này chỉ mở cho người có phần việc tương ứng.",
            "Nếu đây là việc của bạn, xin nhờ người quản trị của xã giao quyền."),
        404 => new(
            "Không tìm thấy trang này",
            "Địa chỉ gõ chưa đúng, hoặc trang thuộc xã khác, hoặc chưa được công khai.",
            "Xem lại địa chỉ, hoặc về trang đầu để tìm."),
        405 => new(
            "Trang này không nhận cách gửi đó",
            "Đường dẫn vừa mở chỉ dùng để gửi biểu mẫu. Chưa có gì được ghi.",
            "Về trang đầu rồi đi lại từ danh mục."),
        409 => new(
            "Có người vừa sửa cùng chỗ này",
            "Điều bạn gửi chưa được ghi để khỏi đè lên điều người kia vừa ghi.",
            "Quay lại, tải lại trang để xem bản mới rồi sửa tiếp."),
        413 => new(
            "Tệp gửi lên quá lớn",
            "Một lần gửi nhận tối đa 64 MB, mỗi tệp tối đa 20 MB. Chưa có gì được ghi.",
            "Bấm nút quay lại của trình duyệt: điều đã gõ còn nguyên. Chọn tệp nhỏ hơn hoặc ít tệp hơn rồi gửi lại; ảnh gửi qua Zalo cho chính mình rồi tải về sẽ nhẹ đi nhiều."),
        429 => new(
            "Gửi nhanh quá, xin chờ một chút",
            "Máy chủ nhận quá nhiều lần gửi liền nhau từ nơi này.",
            "Chờ một phút rồi thử lại."),
        503 => new(
            "Máy chủ đang bảo trì",
            "Phần mềm tạm ngừng nhận việc trong chốc lát.",
            "Chờ vài phút rồi tải lại trang."),
        >= 500 => new(
            "Máy chủ gặp lỗi",
            "Lỗi đã được ghi lại cho người quản trị. Điều bạn vừa gửi có thể chưa được ghi.",
            "Quay lại xem điều vừa nhập đã có chưa, nếu chưa thì gửi lại."),
        _ => new(
            "Chưa làm được việc này",
            "Máy chủ không nhận yêu cầu vừa rồi. Chưa có gì được ghi.",
            "Quay lại trang trước và thử lần nữa."),
    };
}
