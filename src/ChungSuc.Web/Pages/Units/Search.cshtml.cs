using ChungSuc.Core.Units;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ChungSuc.Web.Pages.Units;

/// <summary>Finds units, households and persons of the commune by name, with or without tone marks.</summary>
public sealed class SearchModel(SubjectQueries subjects) : PageModel
{
    private const int Most = 20;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Text { get; set; }

    public IReadOnlyList<Subject> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        if (!string.IsNullOrWhiteSpace(Text))
        {
            Found = await subjects.FindAsync(Text, "/", Most, cancellationToken);
        }
    }
}
