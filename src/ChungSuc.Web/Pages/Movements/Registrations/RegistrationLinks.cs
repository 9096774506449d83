using System.Globalization;
using ChungSuc.Core.Movements;
using Microsoft.AspNetCore.Http.Extensions;

namespace ChungSuc.Web.Pages.Movements.Registrations;

public static class RegistrationLinks
{
    public const string List = "/dang-ky";

    public static string Of(Guid id) => $"/dang-ky/{id}";

    public static string Withdraw(Guid id) => $"/dang-ky/{id}/rut";

    public static string AddSheet(Guid id) => $"/dang-ky/{id}/ban-da-ky";

    public static string Paper(Guid id) => $"/dang-ky/{id}/in";

    public static string ListOf(int year, RegistrantKind? kind = null, bool isMissing = false) => List + Query(year, kind, isMissing);

    public static string Record(int year, RegistrantKind kind, Guid subjectId) => $"/dang-ky/ghi?nam={year}&loai={kind}&ai={subjectId}";

    public static string Many(int year, RegistrantKind kind) => "/dang-ky/hang-loat" + Query(year, kind, false);

    public static string Papers(int year, RegistrantKind? kind) => "/dang-ky/in" + Query(year, kind, false);

    public static string Results(int year, RegistrantKind? kind = null) => "/dang-ky/ket-qua" + Query(year, kind, false);

    public static string File(int year, RegistrantKind? kind) => "/dang-ky/tai-xuong" + Query(year, kind, false);

    private static string Query(int year, RegistrantKind? kind, bool isMissing)
    {
        var query = new QueryBuilder { { "nam", year.ToString(CultureInfo.InvariantCulture) } };
        if (kind is { } one)
        {
            query.Add("loai", one.ToString());
        }

        if (isMissing)
        {
            query.Add("chua", "true");
        }

        return query.ToString();
    }
}
