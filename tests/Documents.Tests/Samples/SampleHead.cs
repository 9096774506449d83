using ChungSuc.Documents.Word;

namespace ChungSuc.Documents.Tests.Samples;

internal static class SampleHead
{
    public static Letterhead Of(string symbol, int? number = 5) => new()
    {
        Agency = new IssuingAgency { Lines = ["Ủy ban nhân dân", "xã Chi Lăng"] },
        Number = new DocumentNumber { Value = number, Symbol = symbol },
        Place = "Chi Lăng",
        Date = IssueDate.On(new DateOnly(2026, 2, 5)),
        Author = "Ủy ban nhân dân xã Chi Lăng",
        CreatedUtc = new DateTime(2026, 2, 5, 1, 30, 0, DateTimeKind.Utc),
    };

    public static Letterhead OfCouncil(string symbol) => Of(symbol, 7) with
    {
        Agency = new IssuingAgency
        {
            SuperiorLines = ["UBND xã Chi Lăng"],
            Lines = ["Hội đồng", "Thi đua - Khen thưởng"],
        },
    };
}
