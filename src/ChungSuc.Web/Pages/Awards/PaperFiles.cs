using ChungSuc.Core.Commendations.Law;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using PaperKind = ChungSuc.Documents.Templates.RecipientKind;

namespace ChungSuc.Web.Pages.Awards;

/// <summary>What papers of honours have in common.</summary>
internal static class PaperFiles
{
    public const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    public const string Pdf = "application/pdf";

    private const int LongestName = 80;

    public static string Author(CommuneOffice office) => $"Ủy ban nhân dân {office.Name}";

    /// <summary>A name that every system of files takes: without marks.</summary>
    public static string Name(string words, string extension) => $"{VietnameseText.Slug(words, LongestName)}.{extension}";

    public static PaperKind KindOf(RecipientClass recipient) => Recipients.KindOf(recipient) switch
    {
        RecipientKind.Collective => PaperKind.Collective,
        RecipientKind.Household => PaperKind.Household,
        RecipientKind.Individual => PaperKind.Individual,
        _ => throw new ArgumentOutOfRangeException(nameof(recipient), recipient, "Unknown class."),
    };
}
