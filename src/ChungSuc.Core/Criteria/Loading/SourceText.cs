namespace ChungSuc.Core.Criteria.Loading;

/// <summary>The text of the file, to find the line and column of a letter inside a quoted or folded value.</summary>
internal sealed class SourceText(string text)
{
    /// <summary>A letter of the value stands this near in the file; one that was written as an escape is not found at all.</summary>
    private const int FarthestEscape = 400;

    public (int Line, int Column) PlaceOf(YamlText value, int offset)
    {
        int position = value.Index;
        position = SkipBlockHeader(position);
        for (int i = 0; i < Math.Min(offset, value.Text.Length); i++)
        {
            position = char.IsWhiteSpace(value.Text[i]) ? position : After(position, value.Text[i]);
        }
        if (offset < value.Text.Length && !char.IsWhiteSpace(value.Text[offset]))
        {
            position = Math.Max(value.Index, After(position, value.Text[offset]) - 1);
        }
        return LineAndColumn(value, position);
    }

    /// <summary>"|" and ">" stand on the line above their text.</summary>
    private int SkipBlockHeader(int position)
    {
        if (position < text.Length && text[position] is '|' or '>')
        {
            int lineEnd = text.IndexOf('\n', position);
            return lineEnd < 0 ? position : lineEnd + 1;
        }
        return position;
    }

    private int After(int position, char letter)
    {
        int found = position < text.Length ? text.IndexOf(letter, position, Math.Min(FarthestEscape, text.Length - position)) : -1;
        return found < 0 ? position : found + 1;
    }

    private (int Line, int Column) LineAndColumn(YamlText value, int position)
    {
        (int line, int column) = (value.Line, value.Column);
        for (int i = value.Index; i < position && i < text.Length; i++)
        {
            (line, column) = text[i] == '\n' ? (line + 1, 1) : (line, column + 1);
        }
        return (line, column);
    }
}
