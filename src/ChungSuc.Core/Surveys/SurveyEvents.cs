using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Surveys;

public static class SurveyProcesses
{
    public static readonly ProcessKind Open = new("survey.open", "Mở đợt lấy ý kiến", typeof(SurveyOpened));

    public static readonly ProcessKind Invite = new("survey.invite", "Lập phiếu mời trả lời bằng điện thoại", typeof(SurveyInvited));

    public static readonly ProcessKind Key = new("survey.batch.key", "Nhập tập phiếu giấy", typeof(BatchKeyed));

    public static readonly ProcessKind KeyAgain = new("survey.batch.key_again", "Nhập lại tập phiếu giấy", typeof(BatchKeyedAgain), typeof(BatchCounted));

    public static readonly ProcessKind Resolve = new("survey.batch.resolve", "Đối chiếu hai lần nhập", typeof(BatchCounted));

    public static readonly ProcessKind VoidBatch = new("survey.batch.void", "Hủy tập phiếu giấy", typeof(BatchVoided));

    public static readonly ProcessKind Close = new("survey.close", "Đóng đợt lấy ý kiến", typeof(SurveyClosed));

    public static readonly ProcessKind Void = new("survey.void", "Hủy đợt lấy ý kiến", typeof(SurveyVoided));
}

public sealed record SurveyOpened : EventData
{
    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string Questionnaire { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required int Villages { get; init; }

    public required SampleMethod Method { get; init; }

    public required int Asked { get; init; }

    public required string? Seed { get; init; }

    public override string Sentence =>
        $"mở đợt lấy ý kiến số {Number}: {Title}, từ {VietnameseDate.Screen(From)} đến {VietnameseDate.Screen(To)}, {Villages} thôn, {VietnameseNumber.Format(Asked)} hộ được hỏi"
        + (Seed is null ? string.Empty : $", rút thăm bằng số gieo {Seed}");
}

/// <summary>Counts only: a code is written nowhere.</summary>
public sealed record SurveyInvited : EventData
{
    public required string Number { get; init; }

    public required string Village { get; init; }

    public required int Sheets { get; init; }

    public required int Withdrawn { get; init; }

    public override string Sentence => $"lập {Sheets} phiếu mời của {Village}, đợt số {Number}"
        + (Withdrawn == 0 ? string.Empty : $"; {Withdrawn} mã cũ chưa dùng hết hiệu lực");
}

public sealed record BatchKeyed : EventData
{
    public required string Number { get; init; }

    public required int Batch { get; init; }

    public required string Village { get; init; }

    public required int Forms { get; init; }

    public override string Sentence => $"nhập lần đầu tập {Batch} của {Village}, đợt số {Number}: {Forms} phiếu";
}

public sealed record BatchKeyedAgain : EventData
{
    public required string Number { get; init; }

    public required int Batch { get; init; }

    public required int Differences { get; init; }

    public override string Sentence => $"nhập lại tập {Batch}, đợt số {Number}: "
        + (Differences == 0 ? "khớp với lần đầu" : $"{Differences} phiếu khác lần đầu");
}

public sealed record BatchCounted : EventData
{
    public required string Number { get; init; }

    public required int Batch { get; init; }

    public required int Valid { get; init; }

    public required int Invalid { get; init; }

    public override string Sentence => $"tính tập {Batch}, đợt số {Number}: {Valid} phiếu hợp lệ, {Invalid} phiếu không hợp lệ";
}

public sealed record BatchVoided : EventData
{
    public required string Number { get; init; }

    public required int Batch { get; init; }

    public required int Forms { get; init; }

    public override string Sentence => $"hủy tập {Batch}, đợt số {Number}: {Forms} phiếu không tính nữa";
}

public sealed record SurveyClosed : EventData
{
    public required string Number { get; init; }

    public required int Asked { get; init; }

    public required int Valid { get; init; }

    public required int Invalid { get; init; }

    public override string Sentence =>
        $"đóng đợt lấy ý kiến số {Number}: {VietnameseNumber.Format(Asked)} hộ được hỏi, {VietnameseNumber.Format(Valid)} phiếu hợp lệ, {VietnameseNumber.Format(Invalid)} phiếu không hợp lệ";
}

public sealed record SurveyVoided : EventData
{
    public required string Number { get; init; }

    public override string Sentence => $"hủy đợt lấy ý kiến số {Number}";
}
