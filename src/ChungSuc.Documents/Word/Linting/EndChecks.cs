using System.Text.RegularExpressions;

namespace ChungSuc.Documents.Word.Linting;

/// <summary>S01 and N01: the signing block and Nơi nhận.</summary>
internal static partial class EndChecks
{
    private static readonly string[] Authorities = ["TM.", "Q.", "KT.", "TL.", "TUQ."];

    public static IEnumerable<Nd30Finding> Of(ReadPaper paper)
    {
        var lines = paper.OwnLines.ToList();
        var end = lines.FindLastIndex(line => line.Text.EndsWith("./.", StringComparison.Ordinal));
        var tail = lines.Skip(end + 1).ToList();
        return [.. Signing(paper, tail), .. Recipients(tail)];
    }

    private static IEnumerable<Nd30Finding> Signing(ReadPaper paper, IReadOnlyList<ReadLine> tail)
    {
        var offices = tail.Where(line => line.IsCapitals && !line.Text.StartsWith('-')).ToList();
        if (offices.Count == 0)
        {
            yield return Finding("S01", "II.7", "Không có quyền hạn, chức vụ của người ký.", "Ghi chức vụ người ký bằng chữ in hoa, đậm, bên phải cuối văn bản.");
            yield break;
        }

        foreach (var line in offices)
        {
            var prefix = Abbreviation().Match(line.Text).Value;
            if (prefix.Length > 0 && !Authorities.Contains(prefix))
            {
                yield return Finding("S01", "II.7, Điều 13", $"“{prefix}” không phải chữ viết tắt của quyền hạn ký.", "Chỉ dùng TM., Q., KT., TL., TUQ.", line);
            }

            if (!line.IsBold || !line.IsSized(13, 14))
            {
                yield return Finding("S01", "II.7", "Quyền hạn, chức vụ người ký không phải chữ in hoa, đậm, cỡ 13 đến 14.", "Đặt đậm, cỡ 13 hoặc 14.", line);
            }
        }

        var isChairmansOwn = paper.OwnLines.Any(line => line.Text.StartsWith("CHỦ TỊCH ỦY BAN NHÂN DÂN", StringComparison.Ordinal) && line.Alignment == "center" && !line.IsInTable);
        var collective = offices.FirstOrDefault(line => line.Text.StartsWith("TM.", StringComparison.Ordinal));
        if (isChairmansOwn && collective is not null)
        {
            yield return Finding("S01", "Điều 13", "Văn bản thuộc thẩm quyền riêng của Chủ tịch nhưng ký thay mặt tập thể.", "Bỏ dòng TM., ghi CHỦ TỊCH.", collective);
        }
    }

    private static IEnumerable<Nd30Finding> Recipients(List<ReadLine> tail)
    {
        var start = tail.FindIndex(line => line.Text.StartsWith("Nơi nhận", StringComparison.OrdinalIgnoreCase));
        if (start < 0)
        {
            yield return Finding("N01", "II.9", "Không có Nơi nhận.", "Ghi Nơi nhận: ở lề trái, ngang hàng với chức vụ người ký.");
            yield break;
        }

        var label = tail[start];
        if (label.Text != "Nơi nhận:" || !label.IsBold || !label.IsItalic || !label.IsSized(12, 12))
        {
            yield return Finding("N01", "II.9", "“Nơi nhận:” không phải chữ nghiêng, đậm, cỡ 12.", "Ghi Nơi nhận: chữ nghiêng, đậm, cỡ 12.", label);
        }

        var list = tail.Skip(start + 1).TakeWhile(line => line.Text.StartsWith('-')).ToList();
        for (var i = 0; i < list.Count; i++)
        {
            var stop = i == list.Count - 1 ? '.' : ';';
            if (!list[i].Text.StartsWith("- ", StringComparison.Ordinal) || !list[i].Text.EndsWith(stop) || !list[i].IsSized(11, 11))
            {
                yield return Finding("N01", "II.9", "Dòng nơi nhận viết không đúng.", $"Cỡ chữ 11, bắt đầu bằng “- ”, kết thúc bằng “{stop}”.", list[i]);
            }
        }

        if (list.Count == 0 || !list[^1].Text.StartsWith("- Lưu: VT", StringComparison.Ordinal))
        {
            yield return Finding("N01", "II.9", "Dòng cuối của Nơi nhận không phải “- Lưu: VT…”.", "Ghi dòng cuối: - Lưu: VT, chữ viết tắt đơn vị soạn thảo.", list.Count == 0 ? label : list[^1]);
        }
    }

    private static Nd30Finding Finding(string id, string basis, string message, string mending, ReadLine? line = null) =>
        new() { Id = id, Basis = basis, Message = message, Mending = mending, Where = line?.Beginning };

    [GeneratedRegex(@"^\p{Lu}{1,4}\.", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Abbreviation();
}
