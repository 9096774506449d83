using ChungSuc.Core.Assessments;
using ChungSuc.Core.Criteria;
using ChungSuc.Core.Statistics;
using ChungSuc.Core.Units.Files;
using ChungSuc.Web.Pages.Assessments;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Assessments of the villages by the village set, with the figures that each village has reported; what a village has not reported stays missing.</summary>
internal sealed class SampleAssessments : ISamplePart
{
    private const string SetId = "thon-kieu-mau-de-xuat";
    private const int SetVersion = 1;
    private const string PointSheet = "thi-dua-thon";

    public int Order => 50;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var villages = work.File.Villages.Select(village => village.Id).ToList();
        foreach (var year in work.File.Statistics.GroupBy(statistic => statistic.Year))
        {
            await work.InAsync<AssessmentService, Guid>(assessments => assessments.OpenAsync(
                new OpenAssessments { Year = year.Key, SetId = SetId, SetVersion = SetVersion, SubjectIds = [.. villages.Select(id => work.Units[id])] },
                cancellationToken));
            foreach (var village in villages)
            {
                await EnterAsync(work, village, [.. year], cancellationToken);
            }
        }

        await ScoreAsync(work, work.File.Statistics.Max(statistic => statistic.Year), villages, cancellationToken);
    }

    /// <summary>The sheet of points of the last year: all villages are to score themselves, the first has done so.</summary>
    private static async Task ScoreAsync(SampleWork work, int year, List<string> villages, CancellationToken cancellationToken)
    {
        var first = await work.InAsync<AssessmentService, Guid>(assessments => assessments.OpenAsync(
            new OpenAssessments
            {
                Year = year,
                SetId = PointSheet,
                SetVersion = SetVersion,
                SubjectIds = [.. villages.Select(id => work.Units[id])],
                Stages = [new PlannedStage(StageKind.SelfScore, null), new PlannedStage(StageKind.Verification, null), new PlannedStage(StageKind.Council, null)],
            },
            cancellationToken));
        MarkEntry[] marks = [new("C1", 7.5m, null, "một mô hình na rải vụ (số liệu mẫu)", 0), new("D1", 2.5m, null, null, 0), new("D2", 4m, null, "10 tin, bài (số liệu mẫu)", 0), new("D3", 5m, null, null, 0)];
        await work.InAsync<MarkService, Guid>(scoring => scoring.GiveAsync(new GiveMarks { AssessmentId = first, Marks = marks }, cancellationToken));
        await work.InAsync<StageService, Guid>(stages => stages.CompleteAsync(
            new CompleteStage([first], StageKind.SelfScore, "Thôn chưa rà soát hết các mục (số liệu mẫu)."), cancellationToken));
    }

    private static async Task EnterAsync(SampleWork work, string village, IReadOnlyList<SampleStatistic> statistics, CancellationToken cancellationToken)
    {
        var definitions = Definitions(statistics);
        var entries = statistics
            .Where(statistic => statistic.Values.ContainsKey(village))
            .Select(statistic => new StatisticEntry(statistic.Key, ValueOf(definitions[statistic.Key].Kind, statistic.Values[village]), null))
            .ToList();
        await work.InAsync<StatisticService, Guid>(service => service.RecordAsync(
            new RecordStatistics
            {
                UnitId = work.Units[village],
                Period = StatisticPeriod.OfYear(statistics[0].Year),
                Source = "báo cáo của thôn (số liệu mẫu)",
                Entries = entries,
            },
            definitions,
            cancellationToken));
    }

    /// <summary>What the set asks for is defined by the set; further figures of the file by the file itself.</summary>
    private static Dictionary<string, StatisticDefinition> Definitions(IReadOnlyList<SampleStatistic> statistics)
    {
        var shelved = CriteriaSetShelf.Shipped.Find(SetId, SetVersion) ?? throw new InvalidOperationException($"The sample needs the set {SetId}.");
        var definitions = EntryDefinitions.Of(shelved.Set).ToDictionary(box => box.Definition.Key, box => box.Definition, StringComparer.Ordinal);
        foreach (var statistic in statistics)
        {
            definitions.TryAdd(statistic.Key, new StatisticDefinition(statistic.Key, statistic.Name, KindOf(statistic)) { Unit = statistic.IsYesNo ? null : statistic.Unit });
        }

        return definitions;
    }

    private static StatisticKind KindOf(SampleStatistic statistic) =>
        statistic.IsYesNo ? StatisticKind.YesNo : statistic.Unit == "%" ? StatisticKind.Percent : StatisticKind.Number;

    private static StatisticValue ValueOf(StatisticKind kind, decimal value) => kind switch
    {
        StatisticKind.YesNo => StatisticValue.OfAnswer(value != 0),
        StatisticKind.Percent => StatisticValue.OfPercent(value),
        StatisticKind.Number => StatisticValue.OfNumber(value),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "The sample holds no such figures."),
    };
}
