using ChungSuc.Core.Shared;
using ChungSuc.Core.Statistics;

namespace ChungSuc.Web.Pages.Assessments;

/// <summary>What a form sends of one box.</summary>
public sealed class EntryLine
{
    public string Key { get; set; } = string.Empty;

    public string? Text { get; set; }

    /// <summary>The value that stood when the page was opened.</summary>
    public Guid? Seen { get; set; }
}

/// <summary>A box with what stands this year and what stood last year.</summary>
public sealed record EntryRow(EntryBox Box, Statistic? Standing, Statistic? Previous)
{
    public StatisticDefinition Definition => Box.Definition;

    public string Label => Box.Code is null ? Definition.Name : $"{Box.Code} {Definition.Name}";

    public string Hint
    {
        get
        {
            var range = Definition.RangeInWords() is { } words ? VietnameseText.Capitalise(words) + "." : null;
            var standing = Standing is null ? "Chưa có số năm nay." : $"Đang có: {Standing.Value.InWords(Standing.UnitName)} ({Standing.EnteredBy} nhập ngày {VietnameseDate.Citation(VietnameseDate.LocalDate(Standing.EnteredAt))}).";
            var previous = Previous is null ? null : $"Năm {Previous.Year}: {Previous.Value.InWords(Previous.UnitName)}.";
            return string.Join(' ', new[] { range, standing, previous }.Where(part => part is not null));
        }
    }
}
