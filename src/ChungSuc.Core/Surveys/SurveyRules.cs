using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Surveys;

/// <summary>Who may act in this room, and what may stand in a round.</summary>
internal static class SurveyRules
{
    private const int MostNumber = 5000;
    private const int MostHouseholds = 20_000;

    /// <summary>The Front asks the people, by itself (Hướng dẫn 90/HD-MTTW-BTT); null is the program itself.</summary>
    public static void RequireFront(Actor actor)
    {
        if (actor.Role is not (null or Role.Front))
        {
            throw new RuleException("survey.role", "Chỉ Ủy ban Mặt trận Tổ quốc xã mở, ghi và đóng đợt lấy ý kiến.");
        }
    }

    /// <summary>The second keying may be done by a member organisation of the Front.</summary>
    public static void RequireKeyer(Actor actor)
    {
        if (actor.Role is not (null or Role.Front or Role.MassOrganisation))
        {
            throw new RuleException("survey.keyer", "Chỉ Mặt trận và tổ chức thành viên của Mặt trận nhập phiếu.");
        }
    }

    public static string Needed(string? text, int most, string ask, string field)
    {
        var clean = VietnameseText.Clean(text);
        return clean.Length switch
        {
            0 => throw new RuleException("survey.text.empty", ask, field),
            _ when clean.Length > most => throw new RuleException("survey.text.long", $"Nội dung dài quá {most} ký tự. Viết gọn lại.", field),
            _ => clean,
        };
    }

    public static void CheckDays(OpenSurvey input, DateOnly today)
    {
        if (input.From < today.AddYears(-1))
        {
            throw new RuleException("survey.from", "Ngày bắt đầu cách đây hơn một năm. Kiểm tra lại.", nameof(OpenSurvey.From));
        }

        if (input.To < input.From || input.To > input.From.AddYears(1))
        {
            throw new RuleException("survey.to", "Ngày kết thúc phải từ ngày bắt đầu trở đi, trong vòng một năm.", nameof(OpenSurvey.To));
        }
    }

    public static int Amount(OpenSurvey input) => (input.Method, input.Amount) switch
    {
        (SampleMethod.All, _) => 0,
        (SampleMethod.Share, >= 1 and <= 100) => input.Amount.Value,
        (SampleMethod.Share, _) => throw new RuleException("survey.share", "Nhập tỷ lệ hộ được hỏi, từ 1 đến 100.", nameof(OpenSurvey.Amount)),
        (SampleMethod.Number, >= 1 and <= MostNumber) => input.Amount.Value,
        _ => throw new RuleException("survey.number", "Nhập số hộ được hỏi ở mỗi thôn, từ 1 trở lên.", nameof(OpenSurvey.Amount)),
    };

    public static void CheckFloor(OpenSurvey input)
    {
        if (input.FloorPercent is < 1 or > 100)
        {
            throw new RuleException("survey.floor", "Nhập tỷ lệ từ 1 đến 100, hoặc để trống nếu hướng dẫn không quy định.", nameof(OpenSurvey.FloorPercent));
        }
    }

    public static string? Seed(OpenSurvey input)
    {
        if (input.Method == SampleMethod.All)
        {
            return null;
        }

        var seed = VietnameseText.Clean(input.Seed);
        return seed.Length switch
        {
            0 => HouseholdDraw.NewSeed(),
            > HouseholdDraw.SeedLength => throw new RuleException("survey.seed", $"Số gieo dài quá {HouseholdDraw.SeedLength} ký tự.", nameof(OpenSurvey.Seed)),
            _ => seed,
        };
    }

    /// <summary>Households of a village: the list when some are drawn from it, else what was stated.</summary>
    public static int Households(SampleMethod method, int listed, int? stated, string village, int place)
    {
        var field = $"Villages[{place}].{nameof(AskedVillage.Households)}";
        return method switch
        {
            SampleMethod.All when stated is null or < 1 or > MostHouseholds =>
                throw new RuleException("survey.households", $"Nhập số hộ của {village}, từ 1 trở lên.", field),
            SampleMethod.All => stated.Value,
            _ when listed == 0 =>
                throw new RuleException("survey.households.none", $"{village} chưa có hộ nào trong danh sách nên không rút thăm được. Nhập danh sách hộ trước, hoặc chọn “Hỏi mọi hộ”.", field),
            _ => listed,
        };
    }
}
