using System.Globalization;

namespace ChungSuc.Web.Pages.DesignSystem;

public sealed record DesignInput
{
    public string? Household { get; init; }

    public string? Village { get; init; }

    public string? Kind { get; init; }

    public string? GivenOn { get; init; } = "14/10/2024";

    public string? Amount { get; init; } = "1.500.000";

    public string? Area { get; init; }

    public IReadOnlyList<string> Works { get; init; } = ["duong"];

    public string? Remark { get; init; }

    public IFormFile? Photo { get; init; }

    public bool HasConsent { get; init; }

    public IEnumerable<(string Field, string Sentence)> Problems()
    {
        if (string.IsNullOrWhiteSpace(Household))
        {
            yield return (nameof(Household), "Nhập tên chủ hộ");
        }

        if (Kind is null)
        {
            yield return (nameof(Kind), "Chọn loại đóng góp");
        }

        if (!DateOnly.TryParseExact(GivenOn, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            yield return (nameof(GivenOn), "Nhập ngày có thật, như 14/10/2024");
        }

        if (!long.TryParse(Amount, NumberStyles.AllowThousands, CultureInfo.GetCultureInfo("vi-VN"), out var amount) || amount <= 0)
        {
            yield return (nameof(Amount), "Nhập số tiền lớn hơn 0, như 1.500.000");
        }
    }
}
