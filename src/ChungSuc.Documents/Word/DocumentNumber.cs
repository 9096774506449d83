using ChungSuc.Documents.Text;

namespace ChungSuc.Documents.Word;

/// <summary>"Số: 05/KH-UBND"; a draft leaves the room for the number blank, for numbers are given at signing.</summary>
public sealed record DocumentNumber
{
    private const int RoomForNumber = 8;

    public int? Value { get; init; }

    public required string Symbol { get; init; }

    public override string ToString()
    {
        var number = Value is null ? new string(PaperText.NoBreakSpace, RoomForNumber) : PaperNumber.TwoDigits(Value.Value);
        return $"Số:{PaperText.NoBreakSpace}{number}/{PaperText.CleanLine(Symbol)}";
    }
}
