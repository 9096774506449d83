using ChungSuc.Core.Surveys;

namespace ChungSuc.Web.Pages.Surveys;

public static class SurveyLinks
{
    public const string List = "/khao-sat";
    public const string Open = "/khao-sat/mo";
    public const string ListFile = "/khao-sat/excel";

    public static string Show(Guid id) => $"/khao-sat/{id}";

    public static string Invite(Guid id) => $"/khao-sat/{id}/phieu-moi";

    public static string Paper(Guid id, Guid? villageId = null) => $"/khao-sat/{id}/phieu-giay{(villageId is { } village ? $"?thon={village}" : string.Empty)}";

    public static string Drawn(Guid id) => $"/khao-sat/{id}/ho-duoc-hoi";

    public static string Enter(Guid id) => $"/khao-sat/{id}/nhap-phieu";

    public static string EnterAgain(Guid id, Guid batchId) => $"/khao-sat/{id}/tap/{batchId}/nhap-lai";

    public static string Compare(Guid id, Guid batchId) => $"/khao-sat/{id}/tap/{batchId}/doi-chieu";

    public static string VoidBatch(Guid id, Guid batchId) => $"/khao-sat/{id}/tap/{batchId}/huy";

    public static string Close(Guid id) => $"/khao-sat/{id}/dong";

    public static string Void(Guid id) => $"/khao-sat/{id}/huy";

    public static string Results(Guid id, int? question = null) => $"/khao-sat/{id}/ket-qua{(question is { } n ? $"?cau={n}#thon" : string.Empty)}";

    public static string ResultsFile(Guid id) => $"/khao-sat/{id}/ket-qua/excel";

    /// <summary>The page of a household, without sign-in: the commune stands in the address, so that a signed-in reader is nobody there too.</summary>
    public static string Answer(string slug, string? code = null) => $"/xa/{slug}/y-kien{(code is null ? string.Empty : "/" + SurveyCode.Printed(code))}";
}
