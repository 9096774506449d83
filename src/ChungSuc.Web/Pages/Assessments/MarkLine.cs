using System.Globalization;
using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>What a form sends of one row of the sheet.</summary>
public sealed class MarkLine
{
    public string Code { get; set; } = string.Empty;

    public string? Points { get; set; }

    /// <summary>"đạt", "chưa đạt" or blank, for an item without points.</summary>
    public string? Verdict { get; set; }

    public string? Note { get; set; }

    /// <summary>The revision that stood when the page was opened.</summary>
    public int Seen { get; set; }

    public static IReadOnlyList<SelectListItem> Verdicts { get; } = [new("đạt", "dat"), new("chưa đạt", "chua")];

    public static MarkLine Of(string code, StageMark? standing) => new()
    {
        Code = code,
        Points = Show.InBox(standing?.Points),
        Verdict = standing?.Passed switch { true => "dat", false => "chua", null => null },
        Note = standing?.Note,
        Seen = standing?.Revision ?? 0,
    };

    /// <summary>Null with a sentence when the points cannot be read.</summary>
    public MarkEntry? Read(out string? problem)
    {
        problem = null;
        decimal? points = null;
        if (VietnameseText.Clean(Points) is { Length: > 0 } typed)
        {
            if (!VietnameseNumber.TryParse(typed, out decimal number, out problem))
            {
                return null;
            }

            points = number;
        }

        return new MarkEntry(Code, points, Verdict switch { "dat" => true, "chua" => false, _ => null }, Note, Seen);
    }
}

/// <summary>One row of the sheet being scored.</summary>
public sealed record MarkRow(SheetLine Line, CriterionLeaf? Leaf, SheetLine? Computed, StageMark? Standing, bool IsLocked, int Proofs)
{
    public bool IsAssigned => Computed?.Status != NodeStatus.NotAssigned;

    public bool HasPoints => Leaf?.MaxPoints is not null;

    /// <summary>"từ 0 đến 15", for the label of the box.</summary>
    public string Range => Leaf is null ? string.Empty : $"từ {VietnameseNumber.Format(Leaf.MinPoints)} đến {VietnameseNumber.Format(Leaf.MaxPoints ?? 0)}";

    public string ComputedText => Computed is null ? string.Empty : HasPoints ? Show.Number(Computed.Points) : Computed.StatusText;

    public string Key => AssessmentLinks.Anchor(Line.Code);

    public static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);
}
