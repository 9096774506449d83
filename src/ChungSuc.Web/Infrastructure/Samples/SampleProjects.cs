using ChungSuc.Core.Projects;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units.Files;

namespace ChungSuc.Web.Infrastructure.Samples;

/// <summary>Four made-up works: one settled and paid, one paid as accepted, one in debt, one of the whole commune with money assigned.</summary>
internal sealed class SampleProjects : ISamplePart
{
    private const long Million = 1_000_000;

    private static readonly Work[] Works =
    [
        new("Đường trục thôn Nà Mẫu", ProjectField.Transport, "na-mau", "31/QĐ-UBND", new(2023, 3, 6), 1_200,
            [(FundingSource.ProvinceBudget, 1_000), (FundingSource.People, 200)],
            [
                new(LineKind.AcceptedVolume, new(2023, 9, 20), 1_180, "02/BBNT"),
                new(LineKind.Settlement, new(2024, 3, 12), 1_165, "44/QĐ-UBND"),
                new(LineKind.Payment, new(2023, 10, 3), 200, "UNC 74") { Source = FundingSource.People },
                new(LineKind.Payment, new(2024, 4, 2), 965, "UNC 118") { Source = FundingSource.ProvinceBudget },
            ]),
        new("Nhà văn hóa thôn Suối Mẫu", ProjectField.CultureHouse, "suoi-mau", "52/QĐ-UBND", new(2024, 4, 15), 650,
            [(FundingSource.ProvinceBudget, 400), (FundingSource.People, 250)],
            [
                new(LineKind.AcceptedVolume, new(2024, 10, 8), 640, "05/BBNT"),
                new(LineKind.Payment, new(2024, 12, 19), 380, "UNC 240") { Source = FundingSource.ProvinceBudget },
            ]),
        new("Kênh mương nội đồng thôn Đồng Mẫu", ProjectField.Irrigation, "dong-mau", "17/QĐ-UBND", new(2024, 2, 20), 480,
            [(FundingSource.CentralBudget, 400), (FundingSource.CommuneBudget, 80)],
            [new(LineKind.AcceptedVolume, new(2024, 8, 5), 300, "03/BBNT"), new(LineKind.Payment, new(2024, 9, 10), 300, "UNC 201") { Source = FundingSource.CentralBudget }]),
        new("Trường Mầm non xã Mẫu, nhà lớp học", ProjectField.School, SampleCommune.CommunePlace, "9/QĐ-UBND", new(2025, 1, 14), 3_500,
            [(FundingSource.CentralBudget, 2_500), (FundingSource.CommuneBudget, 1_000)],
            [
                new(LineKind.AcceptedVolume, new(2025, 8, 28), 900, "01/BBNT"),
                new(LineKind.Allocation, new(2025, 9, 15), 900, "77/QĐ-UBND") { Until = new(2027, 1, 31) },
            ]),
    ];

    public int Order => 40;

    public async Task LoadAsync(SampleWork work, CancellationToken cancellationToken)
    {
        var today = await work.InAsync<TimeProvider, DateOnly>(clock => Task.FromResult(VietnameseDate.Today(clock)));
        foreach (var sample in Works.Where(w => w.DecidedOn <= today))
        {
            var id = await work.InAsync<ProjectService, Guid>(service => service.RecordAsync(
                new RecordProject
                {
                    Name = sample.Name,
                    Field = sample.Field,
                    UnitId = work.Units[sample.Place],
                    DecisionNumber = sample.Decision,
                    DecidedOn = sample.DecidedOn,
                    TotalVnd = sample.Millions * Million,
                    Funding = [.. sample.Funding.Select(f => new PlannedSource(f.Source, f.Millions * Million))],
                },
                cancellationToken));
            foreach (var line in sample.Lines.Where(l => l.On <= today))
            {
                await work.InAsync<ProjectService, Guid>(service => service.RecordLineAsync(
                    new RecordProjectLine
                    {
                        ProjectId = id,
                        Kind = line.Kind,
                        On = line.On,
                        AmountVnd = line.Millions * Million,
                        PaperNumber = line.Paper,
                        Source = line.Source,
                        Until = line.Until,
                    },
                    cancellationToken));
            }
        }
    }

    private sealed record Work(
        string Name,
        ProjectField Field,
        string Place,
        string Decision,
        DateOnly DecidedOn,
        long Millions,
        (FundingSource Source, long Millions)[] Funding,
        Line[] Lines);

    private sealed record Line(LineKind Kind, DateOnly On, long Millions, string Paper)
    {
        public FundingSource? Source { get; init; }

        public DateOnly? Until { get; init; }
    }
}
