using ChungSuc.Core.Units;

namespace ChungSuc.Web.Pages.Units;

public static class UnitLinks
{
    public const string List = "/don-vi";
    public const string Add = "/don-vi/them";
    public const string Search = "/tim-kiem";

    public static string One(Guid id) => $"/don-vi/{id}";

    public static string AddHousehold(Guid unitId) => $"/don-vi/{unitId}/them-ho";

    public static string AddPerson(Guid unitId) => $"/don-vi/{unitId}/them-nguoi";

    /// <summary>Where a participant is shown: a unit has its page, a household or person stands on that of its unit.</summary>
    public static string Of(Subject subject) =>
        subject.Kind == SubjectKind.Unit ? One(subject.Id) : One(Guid.ParseExact(subject.UnitPath.TrimEnd('/').Split('/')[^1], "N"));
}
