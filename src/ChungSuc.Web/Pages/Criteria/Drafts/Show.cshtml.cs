using ChungSuc.Core.Criteria;
using ChungSuc.Core.Criteria.Editing;
using ChungSuc.Web.Infrastructure.Html;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>A fault and the form that mends it.</summary>
public sealed record Mend(SetFault Fault, string Place, string Url, string? Path);

/// <summary>A draft as a tree: what it has, what is wrong with it, and where to change it.</summary>
public sealed class ShowModel(CriteriaDraftQueries drafts) : DraftPage(drafts)
{
    public IReadOnlyList<Mend> Mends { get; private set; } = [];

    public string Lead => $"{Draft.SetId}{(Draft.BasedOn is null ? "" : $", chép từ {Draft.BasedOn}")}. {Draft.EditedBy} sửa lần cuối {Show.Moment(Draft.EditedAt)}."
        + (View.Loaded.IsSound ? " Không còn lỗi." : "");

    protected override bool NeedsDocument => false;

    public int FaultsAt(string path) => Mends.Count(mend => mend.Path == path);

    public static string KindOf(OutlineNode node) =>
        node.IsGroup ? (node.IsBonus ? "nhóm thưởng" : "nhóm") : SetFields.Kinds.FirstOrDefault(kind => kind.Word == node.Kind).Meaning ?? node.Kind;

    /// <summary>The points of a group stand beside the sum of its parts.</summary>
    public static string PointsOf(OutlineNode node) => Points(node.Max, node.Sum, node.IsGroup);

    public static string PointsOf(SetDocument document) => Points(document.Max, document.Sum, isGroup: true);

    protected override Task FillAsync(bool isPost, CancellationToken cancellationToken)
    {
        Mends = [.. View.Faults.Select(MendOf)];
        return Task.CompletedTask;
    }

    private static string Points(decimal? max, decimal? sum, bool isGroup) => (max, sum) switch
    {
        (null, null) => "",
        ({ } written, _) when !isGroup => Show.Number(written),
        (null, { } parts) => $"cộng {Show.Number(parts)}",
        ({ } written, { } parts) when written == parts => Show.Number(written),
        ({ } written, _) => $"ghi {Show.Number(written)}, cộng {Show.Number(sum)}",
    };

    private Mend MendOf(SetFault fault)
    {
        var place = View.Document?.PlaceOf(fault) ?? new SetPlace(SetPlaceKind.Text, "", "văn bản");
        return place.Kind switch
        {
            SetPlaceKind.Node => new Mend(fault, place.Name, CriteriaLinks.Item(Id, place.Key), place.Key),
            SetPlaceKind.Section => new Mend(fault, place.Name, CriteriaLinks.Section(Id, SetSection.All.First(section => section.Key == place.Key).Slug), null),
            SetPlaceKind.Heading => new Mend(fault, "Đầu mục", CriteriaLinks.Heading(Id), null),
            SetPlaceKind.Text => new Mend(fault, "Văn bản", CriteriaLinks.Text(Id, fault.Line), null),
            _ => throw new InvalidOperationException($"Unknown place of a fault: {place.Kind}."),
        };
    }
}
