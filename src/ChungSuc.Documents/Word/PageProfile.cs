namespace ChungSuc.Documents.Word;

/// <summary>What the decree leaves to the office inside its ranges (Nghị định 30/2020, Phụ lục I, I and II.6.e).</summary>
public sealed record PageProfile
{
    public const int PaperWidthTwips = 11906;
    public const int PaperHeightTwips = 16838;
    public const int TopMm = 20;
    public const int BottomMm = 20;
    public const int LeftMm = 30;

    private readonly int _rightMm = 20;
    private readonly double _lineSpacing = 1.05;

    public static PageProfile Default { get; } = new();

    public int RightMm
    {
        get => _rightMm;
        init => _rightMm = value is >= 15 and <= 20
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "The right margin is 15 to 20 mm.");
    }

    public double LineSpacing
    {
        get => _lineSpacing;
        init => _lineSpacing = value is >= 1 and <= 1.5
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Lines are spaced 1 to 1.5.");
    }

    internal double TextWidthMm(bool landscape) => (landscape ? 297 : 210) - LeftMm - RightMm;
}
