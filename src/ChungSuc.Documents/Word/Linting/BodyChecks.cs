namespace ChungSuc.Documents.Word.Linting;

/// <summary>P06 and T05: the paragraphs of the text and its end.</summary>
internal static class BodyChecks
{
    private const string Ending = "./.";
    private const int LongLine = 90;
    private const int OneCm = 567;
    private const int OneTwentySevenCm = 720;
    private const int ToleranceTwips = 20;

    public static IEnumerable<Nd30Finding> Of(ReadPaper paper) => [.. Paragraphs(paper), .. OneSize(paper), .. End(paper)];

    private static IEnumerable<Nd30Finding> Paragraphs(ReadPaper paper)
    {
        foreach (var line in TextLines(paper))
        {
            if (!line.IsSized(13, 14))
            {
                yield return Finding("P06", "II.6.e", "Cỡ chữ của nội dung không phải 13 đến 14.", "Đặt cỡ chữ 13 hoặc 14.", line);
            }

            if (line.Alignment != "both")
            {
                yield return Finding("P06", "II.6.e", "Đoạn văn chưa căn đều cả hai lề.", "Chọn căn đều hai bên.", line);
            }

            if (!IsNear(line.FirstLineTwips, OneCm) && !IsNear(line.FirstLineTwips, OneTwentySevenCm))
            {
                yield return Finding("P06", "II.6.e", "Dòng đầu của đoạn không lùi vào 1 cm hoặc 1,27 cm.", "Đặt lùi dòng đầu 1,27 cm.", line);
            }

            if (line.BeforeTwips + line.AfterTwips < 120)
            {
                yield return Finding("P06", "II.6.e", "Khoảng cách giữa các đoạn nhỏ hơn 6 pt.", "Đặt khoảng cách sau đoạn 6 pt.", line);
            }

            if (line.IsLineAuto && line.LineTwips is < 240 or > 360)
            {
                yield return Finding("P06", "II.6.e", "Khoảng cách dòng ngoài mức đơn đến 1,5.", "Đặt khoảng cách dòng từ 1,0 đến 1,5.", line);
            }
        }
    }

    private static IEnumerable<Nd30Finding> OneSize(ReadPaper paper)
    {
        var sizes = TextLines(paper).SelectMany(line => line.Runs).Select(run => run.Points).Distinct().ToList();
        if (sizes.Count > 1)
        {
            yield return Finding("P06", "II.6.e", $"Nội dung dùng nhiều cỡ chữ: {string.Join(", ", sizes.Order())}.", "Dùng một cỡ chữ cho toàn bộ nội dung.");
        }
    }

    private static IEnumerable<Nd30Finding> End(ReadPaper paper)
    {
        foreach (var section in paper.Lines.GroupBy(line => line.SectionIndex))
        {
            var ended = section.Where(line => line.Text.Contains(Ending, StringComparison.Ordinal)).ToList();
            if (ended.Count == 0 && section.Key == 0)
            {
                yield return Finding("T05", "mẫu của Phụ lục III", "Nội dung văn bản chưa kết thúc bằng “./.”.", "Viết “./.” liền sau chữ cuối cùng của nội dung.");
            }
            else if (ended.Count > 1)
            {
                yield return Finding("T05", "mẫu của Phụ lục III", $"Có {ended.Count} chỗ ghi “./.”.", "Chỉ giữ “./.” ở cuối nội dung.", ended[0]);
            }
            else if (ended.Count == 1 && !ended[0].Text.EndsWith(Ending, StringComparison.Ordinal))
            {
                yield return Finding("T05", "mẫu của Phụ lục III", "Sau “./.” còn chữ.", "Đặt “./.” ở cuối nội dung.", ended[0]);
            }
        }
    }

    /// <summary>Long lines outside tables are the text; headings and centred titles are not.</summary>
    private static IEnumerable<ReadLine> TextLines(ReadPaper paper) =>
        paper.OwnLines.Where(line => !line.IsInTable && line.Text.Length >= LongLine && line.Alignment != "center" && !line.IsBold);

    private static bool IsNear(int twips, int wanted) => Math.Abs(twips - wanted) <= ToleranceTwips;

    private static Nd30Finding Finding(string id, string basis, string message, string mending, ReadLine? line = null) =>
        new() { Id = id, Basis = basis, Message = message, Mending = mending, Where = line?.Beginning };
}
