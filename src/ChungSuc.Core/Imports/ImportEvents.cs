using ChungSuc.Core.Contributions;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Projects;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units;

namespace ChungSuc.Core.Imports;

public static class ImportProcesses
{
    public static readonly ProcessKind Record = new(
        "import.record",
        "Nhập từ Excel",
        typeof(ImportRecorded),
        typeof(EvidenceBound),
        typeof(UnitAdded),
        typeof(HouseholdAdded),
        typeof(HouseholdRenamed),
        typeof(ContributionRecorded),
        typeof(ContributionVoided),
        typeof(ProjectRecorded),
        typeof(ProjectLineRecorded),
        typeof(StatisticRecorded),
        typeof(StatisticReplaced));

    public static readonly ProcessKind Undo = new(
        "import.undo",
        "Hoàn tác một lần nhập từ Excel",
        typeof(ImportUndone),
        typeof(EvidenceBound),
        typeof(UnitEnded),
        typeof(HouseholdRenamed),
        typeof(HouseholdVoided),
        typeof(ContributionRecorded),
        typeof(ContributionVoided),
        typeof(ProjectVoided),
        typeof(ProjectLineVoided),
        typeof(StatisticReplaced),
        typeof(StatisticWithdrawn));
}

public sealed record ImportRecorded : EventData
{
    public required string Number { get; init; }

    public required string Kind { get; init; }

    public required string FileName { get; init; }

    public required int Added { get; init; }

    public required int Changed { get; init; }

    public required int Unchanged { get; init; }

    public required int Skipped { get; init; }

    public override string Sentence =>
        $"nhập tệp «{FileName}» (lần nhập số {Number}, {Kind}): thêm {Added} dòng, sửa {Changed}, không đổi {Unchanged}, bỏ qua {Skipped}";
}

public sealed record ImportUndone : EventData
{
    public required string Number { get; init; }

    public required string Kind { get; init; }

    public required string FileName { get; init; }

    public required int Records { get; init; }

    public override string Sentence => $"hoàn tác lần nhập số {Number} ({Kind}, tệp «{FileName}»): {Records} bản ghi";
}
