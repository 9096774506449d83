using ChungSuc.Core.Movements;

namespace ChungSuc.Web.Pages.Movements.Drafts;

public static class DraftLinks
{
    public const string New = "/phong-trao/soan";

    private static readonly (DraftLineKind Kind, string Word)[] Words =
    [
        (DraftLineKind.Parent, "cap-tren"), (DraftLineKind.Target, "chi-tieu"), (DraftLineKind.Group, "doi-tuong"), (DraftLineKind.Duty, "nhiem-vu"), (DraftLineKind.Milestone, "moc"),
    ];

    public static string Of(Guid id) => $"/phong-trao/soan/{id}";

    public static string Head(Guid id) => $"/phong-trao/soan/{id}/van-ban";

    public static string Add(Guid id, DraftLineKind kind) => $"/phong-trao/soan/{id}/them/{Array.Find(Words, w => w.Kind == kind).Word}";

    public static string Remove(Guid id, Guid lineId) => $"/phong-trao/soan/{id}/bo/{lineId}";

    public static DraftLineKind? KindOf(string word) => Words.Where(w => w.Word == word).Select(w => (DraftLineKind?)w.Kind).SingleOrDefault();
}
