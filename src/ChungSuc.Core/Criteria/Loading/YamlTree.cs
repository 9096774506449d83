using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>A YAML document with the place of everything in it.</summary>
internal abstract record YamlPart(int Line, int Column, int Index);

internal sealed record YamlText(string Text, bool IsPlain, int Line, int Column, int Index) : YamlPart(Line, Column, Index)
{
    public bool IsNull => IsPlain && Text is "" or "~" or "null";
}

internal sealed record YamlList(IReadOnlyList<YamlPart> Items, int Line, int Column, int Index) : YamlPart(Line, Column, Index)
{
    /// <summary>Written in brackets on one line.</summary>
    public bool IsFlow { get; init; }
}

internal sealed record YamlMap(IReadOnlyList<(YamlText Key, YamlPart Value)> Entries, int Line, int Column, int Index) : YamlPart(Line, Column, Index)
{
    /// <summary>Written in braces on one line.</summary>
    public bool IsFlow { get; init; }
}

/// <summary>Reads YAML within limits: no aliases, bounded size, depth and number of parts.</summary>
internal sealed class YamlTreeReader
{
    public const int LargestFile = 2 * 1024 * 1024;
    private const int DeepestNesting = 32;
    private const int MostParts = 600_000;

    private readonly Parser parser;
    private readonly FaultList faults;
    private int depth;
    private int parts;
    private int lastLine = 1;
    private int lastColumn = 1;

    private YamlTreeReader(string text, FaultList faults)
    {
        parser = new Parser(new StringReader(text));
        this.faults = faults;
    }

    public static YamlPart? Read(string text, FaultList faults)
    {
        if (text.Length > LargestFile)
        {
            faults.Add(1, 1, "Tệp lớn hơn 2 MB; hãy tách thành nhiều bộ tiêu chí");
            return null;
        }
        var reader = new YamlTreeReader(text, faults);
        try
        {
            return reader.Document();
        }
        catch (YamlException fault)
        {
            int line = Math.Max(1, (int)fault.Start.Line);
            faults.Add(line, Math.Max(1, (int)fault.Start.Column), Explain(fault, LineOf(text, line)));
            return null;
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // The scanner of YamlDotNet 18.1 throws these bare on some broken texts; the last sound place is the best that is known.
            faults.Add(reader.lastLine, reader.lastColumn, "Không đọc được YAML sau chỗ này; kiểm tra thụt dòng, dấu hai chấm và dấu nháy");
            return null;
        }
    }

    /// <summary>Our own refusals are Vietnamese; those of the library are turned into what usually helps.</summary>
    private static string Explain(YamlException fault, string line)
    {
        if (fault is LimitException)
        {
            return $"Không nhận tệp này: {fault.Message}";
        }
        int colon = line.IndexOf(": >", StringComparison.Ordinal);
        return colon >= 0 && line[(colon + 3)..].Trim().Length > 0
            ? "Điều kiện bắt đầu bằng dấu > phải đặt trong dấu nháy, ví dụ \">= 80\""
            : "Không đọc được YAML ở chỗ này; kiểm tra thụt dòng, dấu hai chấm, dấu ngoặc và dấu nháy (câu có dấu hai chấm thì đặt trong dấu nháy kép)";
    }

    private static string LineOf(string text, int line) => text.Split('\n', line + 1).ElementAtOrDefault(line - 1) ?? "";

    private YamlPart? Document()
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _))
        {
            faults.Add(1, 1, "Tệp còn trống; hãy viết bộ tiêu chí theo mẫu");
            return null;
        }
        YamlPart root = Part();
        parser.Consume<DocumentEnd>();
        if (parser.TryConsume<DocumentStart>(out DocumentStart? second))
        {
            faults.Add((int)second.Start.Line, (int)second.Start.Column, "Mỗi tệp chỉ chứa một bộ tiêu chí; bỏ phần từ dấu --- thứ hai");
        }
        return root;
    }

    private YamlPart Part()
    {
        ParsingEvent current = parser.Consume<ParsingEvent>();
        if (++parts > MostParts || depth >= DeepestNesting)
        {
            throw new LimitException(current.Start, current.End, depth >= DeepestNesting ? "lồng quá 32 tầng" : "tệp có quá nhiều phần");
        }
        if (current is NodeEvent { Anchor.IsEmpty: false } or AnchorAlias)
        {
            throw new LimitException(current.Start, current.End, "không dùng ký hiệu & và * để lặp lại nội dung");
        }
        (int line, int column, int index) = ((int)current.Start.Line, (int)current.Start.Column, (int)current.Start.Index);
        (lastLine, lastColumn) = (Math.Max(1, line), Math.Max(1, column));
        return current switch
        {
            Scalar scalar => new YamlText(scalar.Value, scalar.Style == ScalarStyle.Plain, line, column, index),
            SequenceStart list => new YamlList(Items(), line, column, index) { IsFlow = list.Style == SequenceStyle.Flow },
            MappingStart map => new YamlMap(Entries(), line, column, index) { IsFlow = map.Style == MappingStyle.Flow },
            _ => throw new LimitException(current.Start, current.End, "nội dung không hợp lệ"),
        };
    }

    private List<YamlPart> Items()
    {
        depth++;
        var items = new List<YamlPart>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Part());
        }
        depth--;
        return items;
    }

    private List<(YamlText Key, YamlPart Value)> Entries()
    {
        depth++;
        var entries = new List<(YamlText Key, YamlPart Value)>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            YamlPart key = Part();
            YamlPart value = Part();
            if (key is not YamlText text)
            {
                faults.Add(key, "Khóa phải là chữ; viết “tên khóa: giá trị”");
            }
            else if (!seen.Add(text.Text))
            {
                faults.Add(key, $"Khóa “{text.Text}” đã có ở trên; bỏ bớt một chỗ");
            }
            else
            {
                entries.Add((text, value));
            }
        }
        depth--;
        return entries;
    }
}

/// <summary>YAML that is well formed but not accepted here.</summary>
internal sealed class LimitException(Mark start, Mark end, string message) : YamlException(start, end, message);
