using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Core.Shared;
using ChungSuc.Web.Infrastructure.Html;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>One row of a section as it is typed.</summary>
public sealed class RowInput
{
    public Dictionary<string, string?> Cells { get; set; } = [];
}

/// <summary>A box in a table.</summary>
public sealed record CellBox(SetField Field, string Name, string Label, string Value, string? Saved);

/// <summary>A part of the set that is a table: inputs, parameters, formulas, grades ...</summary>
public sealed class SectionModel(CriteriaDraftQueries drafts, CriteriaDraftService service) : DraftPage(drafts)
{
    private const int BlankRows = 3;

    private List<Dictionary<string, string>> saved = [];

    [FromRoute]
    public string Slug { get; set; } = string.Empty;

    [BindProperty]
    public FieldsInput Input { get; set; } = new();

    [BindProperty]
    public List<RowInput> Rows { get; set; } = [];

    public SetSection Section => SetSection.Find(Slug) ?? throw new NotFoundException("Section of a criteria set");

    public string? SavedAt(int row, SetField column) =>
        IsConflict && saved.ElementAtOrDefault(row)?[column.Key] is { } text && text != (Rows[row].Cells.GetValueOrDefault(column.Key) ?? "") ? text : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellationToken)
    {
        await service.SaveSectionAsync(
            new SaveCriteriaSection { DraftId = Id, Version = ReadVersion, Section = Slug, Fields = Input.Fields, Rows = [.. Rows.Select(row => row.Cells)] },
            cancellationToken);
        TempData.Say($"Đã lưu phần “{Section.Name}”.");
        return LocalRedirect(CriteriaLinks.Section(Id, Slug));
    }

    protected override Task FillAsync(bool isPost, CancellationToken cancellationToken)
    {
        var document = View.RequireDocument();
        saved = document.ReadRows(Section);
        Input.Fill(Section.Fields, document.Read("", Section.Fields), isPost, IsConflict);
        if (!isPost)
        {
            Rows = [.. saved.Select(row => new RowInput { Cells = row.ToDictionary(cell => cell.Key, cell => (string?)cell.Value) })];
            Rows.AddRange(Enumerable.Range(0, BlankRows).Select(_ => new RowInput()));
        }

        return Task.CompletedTask;
    }
}
