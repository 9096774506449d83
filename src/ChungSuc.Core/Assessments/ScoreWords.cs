using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Assessments;

/// <summary>Results as people say them.</summary>
public static class ScoreWords
{
    /// <summary>"86,5 trên 100 điểm, loại Khá"; null for a sheet that only passes or fails.</summary>
    public static string? Of(AssessmentSheet sheet) => sheet.Tally.Points is { } points
        ? $"{VietnameseNumber.Format(points)} trên {VietnameseNumber.Format(sheet.Tally.MaxPoints ?? 0)} điểm{(sheet.Tally.Band is { } band ? $", {band}" : string.Empty)}"
        : null;

    /// <summary>"8 điểm", "đạt", "chưa đạt".</summary>
    public static string? Of(decimal? points, bool? passed) =>
        points is { } given ? $"{VietnameseNumber.Format(given)} điểm"
        : passed is { } verdict ? StatusWords.Of(verdict ? NodeStatus.Passed : NodeStatus.NotPassed)
        : null;
}
