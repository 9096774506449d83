using ChungSuc.Core.Data;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Contributions;

/// <summary>Money, labour, land, goods and ideas given, in the own name or that of the household.</summary>
internal sealed class ContributionAchievements : IAchievementSource
{
    private const string Room = "contributions";

    public int Order => 20;

    public string Heading => "Đóng góp tiền, công, đất, hiện vật, ý tưởng";

    public async Task<IReadOnlyList<Achievement>> ReadAsync(AppDbContext db, AchievementScope scope, CancellationToken cancellationToken) =>
    [
        .. (await GiverQueries.GiftsAsync(db, scope.Keys, cancellationToken)).Select(gift => new Achievement(gift.GivenOn, $"{gift.Words}: {gift.Purpose}", Room, gift.Id)
        {
            Basis = gift.ReceiptNumber is { } receipt ? $"số {gift.NumberText}, phiếu thu {receipt}" : $"số {gift.NumberText}",
            Files = gift.Files,
            InNameOf = gift.GiverName == scope.Subject.Name ? null : gift.GiverName,
        }),
    ];
}
