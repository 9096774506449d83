namespace ChungSuc.Documents.Word;

/// <summary>One piece of a body. The kinds below are those of Nghị định 30/2020, Phụ lục I, II.6.đ and its two systems of headings.</summary>
public abstract record Block;

/// <summary>A block that is read as words and can carry the closing mark.</summary>
public abstract record TextBlock : Block
{
    public required RichText Text { get; init; }
}

/// <summary>Phần, Chương or Mục: label and title in two centred lines.</summary>
public sealed record Chapter : Block
{
    public required string Label { get; init; }

    public required string Title { get; init; }
}

/// <summary>Điều: the label, and the title when there is one, in bold; the text follows.</summary>
public sealed record Article : TextBlock
{
    public required int Number { get; init; }

    public string? Title { get; init; }
}

/// <summary>"I. TIÊU ĐỀ" of plans and reports.</summary>
public sealed record Section : Block
{
    public required int Number { get; init; }

    public required string Title { get; init; }
}

/// <summary>Khoản: "1. …", bold on its own line when it is a title.</summary>
public sealed record Clause : TextBlock
{
    public required int Number { get; init; }

    public bool IsTitle { get; init; }
}

/// <summary>Điểm: "a) …" to "y) …" by the Vietnamese alphabet.</summary>
public sealed record Point : TextBlock
{
    public required int Index { get; init; }
}

public sealed record Dash : TextBlock
{
    public static Dash Of(RichText text) => new() { Text = text };

    /// <summary>Lines of one list: semicolons, and a full stop at the end.</summary>
    public static IEnumerable<Dash> List(IEnumerable<string> items)
    {
        var words = items.Select(item => item.TrimEnd('.', ';', ' ')).ToList();
        return words.Select((item, i) => Of(item + (i == words.Count - 1 ? "." : ";")));
    }
}

public sealed record Prose : TextBlock
{
    public static Prose Of(RichText text) => new() { Text = text };
}
