using ChungSuc.Documents.Templates;
using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Tests.Samples;

/// <summary>One filled example of each template, as a commune would have it.</summary>
internal static class SamplePapers
{
    public const string Movement = "Phong trào thi đua “Lạng Sơn cùng cả nước chung sức xây dựng nông thôn mới”";

    public static CouncilMinutes Minutes() => new()
    {
        Head = SampleHead.OfCouncil("BB-HĐTĐKT"),
        Subject = "Họp Hội đồng Thi đua - Khen thưởng xã xét khen thưởng " + Movement + " năm 2025",
        StartedAt = new DateTime(2026, 2, 3, 8, 0, 0, DateTimeKind.Unspecified),
        EndedAt = new DateTime(2026, 2, 3, 10, 45, 0, DateTimeKind.Unspecified),
        Venue = "Phòng họp số 1, trụ sở Ủy ban nhân dân xã Chi Lăng",
        Chair = new CouncilOfficer("Vương Văn Sơn", "Chủ tịch Ủy ban nhân dân xã, Chủ tịch Hội đồng", "Ông"),
        Secretary = new CouncilOfficer("Hoàng Thị Nhường", "Chuyên viên Văn phòng HĐND và UBND, Thư ký Hội đồng", "Bà"),
        Members =
        [
            Member("Ông Vương Văn Sơn", "Chủ tịch Ủy ban nhân dân xã, Chủ tịch Hội đồng"),
            Member("Bà Lộc Thị Kim Thoa", "Phó Chủ tịch Ủy ban nhân dân xã, Phó Chủ tịch Hội đồng"),
            Member("Ông Nông Văn Thành", "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã, thành viên"),
            Member("Ông Lý Văn Quyết", "Chánh Văn phòng HĐND và UBND xã, thành viên thường trực"),
            Member("Bà Hoàng Thị Nhường", "Chuyên viên Văn phòng HĐND và UBND, Thư ký Hội đồng"),
            Member("Bà Triệu Mùi Khé", "Chủ tịch Hội Liên hiệp Phụ nữ xã, thành viên", CouncilPresence.AbsentWithWrittenOpinion, "đồng ý cả ba trường hợp"),
            Member("Ông Hà Văn Đạt", "Trưởng phòng Kinh tế xã, thành viên", CouncilPresence.Absent, "đi công tác tại tỉnh"),
        ],
        Guests = ["Ông Mã Văn Ún, Trưởng thôn Làng Trung"],
        Grounds =
        [
            "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
            "Kế hoạch số 15/KH-UBND ngày 10 tháng 01 năm 2025 của Ủy ban nhân dân xã Chi Lăng",
        ],
        Course =
        [
            "Thư ký Hội đồng báo cáo số lượng hồ sơ nhận được: 03 hồ sơ, đủ thủ tục và trong thời hạn",
            "Các thành viên thảo luận; không có ý kiến khác về hồ sơ của tập thể; 01 ý kiến đề nghị làm rõ diện tích đất hiến của hộ ông Lăng Văn Khiết, đã được Trưởng thôn giải trình bằng biên bản bàn giao",
        ],
        VotingMethod = "Bỏ phiếu kín",
        Threshold = "từ 80% trở lên tính trên tổng số thành viên Hội đồng",
        Cases =
        [
            new CaseVote { Recipient = "Thôn Làng Trung", Kind = RecipientKind.Collective, Form = "Giấy khen", Agree = 6, Disagree = 0, Invalid = 0, IsPassed = true },
            new CaseVote { Recipient = "Hộ gia đình ông Lăng Văn Khiết, thôn Đồng Mỏ", Kind = RecipientKind.Household, Form = "Giấy khen", Agree = 6, Disagree = 0, Invalid = 0, IsPassed = true },
            new CaseVote { Recipient = "Bà Vi Thị Ế, thôn Quán Thanh", Kind = RecipientKind.Individual, Form = "Giấy khen", Agree = 5, Disagree = 0, Invalid = 1, IsPassed = false },
        ],
        Conclusions =
        [
            "Hội đồng thống nhất đề nghị Chủ tịch Ủy ban nhân dân xã tặng Giấy khen cho 01 tập thể và 01 hộ gia đình có tên và đạt tỷ lệ tại mục III",
            "Giao Thường trực Hội đồng hoàn thiện hồ sơ, trình trước ngày 05 tháng 02 năm 2026",
        ],
    };

    public static AwardDecision Decision(int count = 12) => new()
    {
        Head = SampleHead.Of("QĐ-UBND", 112),
        Decider = "Chủ tịch Ủy ban nhân dân xã Chi Lăng",
        Subject = "Về việc tặng Giấy khen cho các tập thể, hộ gia đình, cá nhân có thành tích xuất sắc trong " + Movement + " năm 2025",
        Grounds =
        [
            "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
            "Căn cứ Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ quy định về phân cấp, phân quyền trong lĩnh vực thi đua, khen thưởng",
            "Theo đề nghị của Hội đồng Thi đua - Khen thưởng xã tại Tờ trình số 03/TTr-HĐTĐKT ngày 04 tháng 02 năm 2026",
        ],
        Award = "Giấy khen của Chủ tịch Ủy ban nhân dân xã Chi Lăng",
        Reason = "đã có thành tích xuất sắc trong " + Movement + " năm 2025",
        RewardRule = "Kèm theo Giấy khen, các tập thể, hộ gia đình, cá nhân được thưởng tiền theo quy định hiện hành; kinh phí trích từ Quỹ thi đua, khen thưởng của xã",
        TotalInWords = "Mười triệu năm trăm ba mươi nghìn đồng",
        Executors = "Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã, Trưởng phòng Kinh tế và các tập thể, hộ gia đình, cá nhân có tên tại Điều 1",
        Awarded = [.. Enumerable.Range(1, count).Select(Awarded)],
        SignerName = "Vương Văn Sơn",
        Recipients = ["Như Điều 3", "Sở Nội vụ (để b/c)", "TT. Đảng ủy, TT. HĐND xã", "Chủ tịch, các PCT UBND xã", "Lưu: VT"],
    };

    public static ReviewReport Report() => new()
    {
        Head = SampleHead.Of("BC-UBND", 9),
        Subject = "Tổng kết " + Movement + " giai đoạn 2021 - 2025 trên địa bàn xã Chi Lăng",
        Addressees = ["Ủy ban nhân dân tỉnh Lạng Sơn", "Sở Nội vụ tỉnh Lạng Sơn"],
        Opening = ["Thực hiện Kế hoạch số 15/KH-UBND ngày 10 tháng 01 năm 2025, Ủy ban nhân dân xã Chi Lăng báo cáo kết quả như sau:"],
        Sections =
        [
            new ReportSection("Công tác lãnh đạo, chỉ đạo",
            [
                new Clause { Number = 1, IsTitle = true, Text = "Công tác tuyên truyền, vận động" },
                Prose.Of("Các thôn đã tổ chức 86 hội nghị với trên 4.200 lượt người dự; hệ thống truyền thanh phát 312 tin, bài. "
                    + "Nhân dân đóng góp ý kiến vào quy hoạch, tự nguyện hiến đất, góp ngày công, tiền của."),
                new Clause { Number = 2, IsTitle = true, Text = "Công tác phối hợp" },
                new Point { Index = 1, Text = "Đối với Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội;" },
                new Point { Index = 5, Text = "Đối với doanh nghiệp, hợp tác xã:" },
                Dash.Of("Hợp tác xã Na Chi Lăng ký hợp đồng bao tiêu cho 214 hộ trồng na;"),
                Dash.Of("Mười hai doanh nghiệp ủng hộ xi măng làm đường ngõ xóm."),
            ]),
            new ReportSection("Kết quả thực hiện",
            [
                Prose.Of("Kết quả huy động nguồn lực của Nhân dân thể hiện tại bảng dưới đây, chi tiết tại Phụ lục kèm theo:"),
                ContributionTable(6),
            ]),
            new ReportSection("Tồn tại, hạn chế và nguyên nhân",
            [
                Prose.Of("Tiến độ giải ngân ở một số công trình còn chậm; hai thôn vùng cao chưa có nhà văn hóa đạt chuẩn. "
                    + "Nguyên nhân chủ yếu là địa hình chia cắt, giá vật liệu tăng và mùa mưa kéo dài."),
            ]),
        ],
        Closing = "Trên đây là Báo cáo tổng kết Phong trào thi đua, Ủy ban nhân dân xã Chi Lăng trân trọng báo cáo.",
        Annexes =
        [
            new ReportAnnex("Kết quả huy động nguồn lực theo thôn", [ContributionTable(40)]),
            new ReportAnnex("Bảng điểm thi đua của các thôn", [ScoreTable()], IsLandscape: true),
        ],
        Signing = SingleSignature.ForBody("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Vương Văn Sơn"),
        Recipients = ["Như trên", "Thường trực Đảng ủy xã", "Thường trực HĐND xã", "Chủ tịch, Phó Chủ tịch UBND xã", "Thành viên Hội đồng TĐKT xã", "Lưu: VT"],
        Issuer = "Ủy ban nhân dân xã Chi Lăng",
    };

    public static NominationSubmission Submission() => new()
    {
        Head = SampleHead.Of("TTr-UBND", null) with { Date = IssueDate.BlankDay(9, 2026) },
        Subject = "Về việc đề nghị khen thưởng thành tích xuất sắc trong " + Movement,
        Addressees = ["Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn", "Hội đồng Thi đua - Khen thưởng tỉnh", "Sở Nội vụ tỉnh Lạng Sơn"],
        Grounds =
        [
            "Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
            "Căn cứ Biên bản số 07/BB-HĐTĐKT ngày 03 tháng 02 năm 2026 của Hội đồng Thi đua - Khen thưởng xã Chi Lăng",
        ],
        Proposer = "Ủy ban nhân dân xã Chi Lăng",
        Giver = "Chủ tịch Ủy ban nhân dân tỉnh Lạng Sơn",
        Statement = "Ủy ban nhân dân xã đã thẩm định hồ sơ; các trường hợp đề nghị đủ điều kiện, tiêu chuẩn, không có khiếu nại, tố cáo và đã được công khai đủ thời gian quy định.",
        Cases =
        [
            new NominationCase
            {
                Kind = RecipientKind.Collective, Name = "Nhân dân và cán bộ thôn Làng Trung", Place = "Xã Chi Lăng, tỉnh Lạng Sơn",
                Achievement = "Hoàn thành khu dân cư nông thôn mới kiểu mẫu trước thời hạn 14 tháng; huy động 2.150 ngày công, hiến 3.400 m² đất",
                Form = "Bằng khen", EarlierAwards = "Giấy khen năm 2023", Votes = (7, 7),
            },
            new NominationCase
            {
                Kind = RecipientKind.Household, Name = "Hộ gia đình ông Lăng Văn Khiết", Place = "Thôn Đồng Mỏ",
                Achievement = "Hiến 620 m² đất vườn để mở đường liên thôn", Form = "Bằng khen", Votes = (6, 7),
            },
            new NominationCase
            {
                Kind = RecipientKind.Individual, Name = "Ông Nông Văn Thành", BirthYear = 1971, Place = "Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam xã",
                Achievement = "Vận động 1,2 tỷ đồng xã hội hóa trong ba năm", Form = "Bằng khen", EarlierAwards = "Chiến sĩ thi đua cơ sở 2024", Votes = (6, 7),
            },
        ],
        AttachedPapers = ["Biên bản họp Hội đồng Thi đua - Khen thưởng xã", "03 bản báo cáo thành tích"],
        Signing = SingleSignature.ForBodyByDeputy("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lộc Thị Kim Thoa"),
        Recipients = ["Như trên", "Lưu: VT, HSKT"],
    };

    public static ConclusionNotice Notice() => new()
    {
        Head = SampleHead.Of("TB-BCĐ", null) with { Date = IssueDate.BlankDay(2, 2026) },
        Subject = "Kết luận cuộc họp Ban Chỉ đạo quý I năm 2026",
        Body = "Ban Chỉ đạo xây dựng nông thôn mới xã Chi Lăng",
        HeldOn = new DateOnly(2026, 2, 3),
        Venue = "Phòng họp Ủy ban nhân dân xã",
        Chair = new CouncilOfficer("Vương Văn Sơn", "Chủ tịch Ủy ban nhân dân xã, Trưởng Ban Chỉ đạo", "Ông"),
        Present = 6,
        Members = 7,
        Agenda = ["Tình hình thực hiện tiêu chí", "Phân công thành viên phụ trách thôn"],
        Conclusions =
        [
            new NoticeConclusion("Các thôn tiếp tục vận động hiến đất"),
            new NoticeConclusion("Rà soát chỉ tiêu thu nhập", "Phòng Kinh tế (Hà Văn Đạt)", new DateOnly(2026, 2, 28)),
        ],
        Signing = SingleSignature.ForBody("Ban Chỉ đạo", "Trưởng Ban", "Vương Văn Sơn") with { OfficeAboveName = "CHỦ TỊCH UBND XÃ" },
        Recipients = ["Thường trực Đảng ủy xã", "Các thành viên dự họp", "Lưu: VT"],
    };

    public static OfficialDocument Letter() => new()
    {
        Head = SampleHead.Of("UBND-VX", 31),
        Subject = "báo cáo kết quả thực hiện Phong trào thi đua quý I năm 2026",
        Addressees = ["Các đồng chí Trưởng thôn trên địa bàn xã Chi Lăng"],
        Body =
        [
            Prose.Of("Ủy ban nhân dân xã Chi Lăng đề nghị các đồng chí Trưởng thôn gửi báo cáo " + RichText.Bold("trước ngày 25 tháng 3 năm 2026") + " để tổng hợp."),
            Prose.Of("Nhận được Công văn này, đề nghị các đồng chí triển khai thực hiện."),
        ],
        Signing = SingleSignature.ForBodyByDeputy("ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lộc Thị Kim Thoa"),
        Recipients = ["Như trên", "Lưu: VT, VX"],
    };

    private static CouncilAttendance Member(
        string name, string role, CouncilPresence presence = CouncilPresence.Present, string? note = null) =>
        new() { Name = name, Role = role, Presence = presence, Note = note };

    private static AwardRecipient Awarded(int ordinal) => new()
    {
        Ordinal = ordinal,
        Kind = (ordinal % 4) switch { 0 => RecipientKind.Collective, 1 => RecipientKind.Household, _ => RecipientKind.Individual },
        Name = (ordinal % 4) switch { 0 => "Nhân dân và cán bộ thôn Làng Trung", 1 => "Hộ gia đình ông Lăng Văn Khiết", _ => "Ông Nông Văn Thành" },
        Place = ordinal % 4 == 0 ? "Xã Chi Lăng, tỉnh Lạng Sơn" : "Thôn Quán Thanh, xã Chi Lăng",
        Form = "Giấy khen",
        RewardVnd = ordinal % 4 == 0 ? 1_404_000 : 702_000,
    };

    private static PaperTable ContributionTable(int rows) => new()
    {
        Caption = "Kết quả huy động nguồn lực",
        UnitOfMeasure = "Đơn vị tính: nghìn đồng",
        Columns =
        [
            new TableColumn { Title = "STT", WidthMm = 12, Alignment = ColumnAlignment.Centre },
            new TableColumn { Title = "Thôn" },
            new TableColumn { Title = "Tiền mặt", WidthMm = 28, Alignment = ColumnAlignment.Number, Group = "Nhân dân đóng góp" },
            new TableColumn { Title = "Ngày công", WidthMm = 28, Alignment = ColumnAlignment.Number, Group = "Nhân dân đóng góp" },
            new TableColumn { Title = "Doanh nghiệp", WidthMm = 30, Alignment = ColumnAlignment.Number },
        ],
        Rows =
        [
            .. Enumerable.Range(1, rows).Select(i => TableRow.Of($"{i}", $"Thôn số {i}", "125.400", "48.600", "30.000")),
            TableRow.Total("Tổng cộng", "752.400", "291.600", "180.000"),
        ],
    };

    private static PaperTable ScoreTable() => new()
    {
        Columns =
        [
            new TableColumn { Title = "STT", WidthMm = 12, Alignment = ColumnAlignment.Centre },
            new TableColumn { Title = "Thôn", WidthMm = 45 },
            .. Enumerable.Range(1, 7).Select(i => new TableColumn { Title = $"Tiêu chí {i}", Alignment = ColumnAlignment.Number, Group = "Điểm theo tiêu chí" }),
            new TableColumn { Title = "Tổng điểm", WidthMm = 24, Alignment = ColumnAlignment.Number },
            new TableColumn { Title = "Xếp loại", WidthMm = 24, Alignment = ColumnAlignment.Centre },
        ],
        Rows = [.. Enumerable.Range(1, 12).Select(i => TableRow.Of($"{i}", $"Thôn số {i}", "9,5", "8", "10", "7,25", "9", "10", "8,5", "62,25", "Xuất sắc"))],
    };
}
