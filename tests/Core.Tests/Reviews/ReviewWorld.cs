using System.Text.RegularExpressions;
using ChungSuc.Core.Contributions;
using ChungSuc.Core.Data;
using ChungSuc.Core.Movements;
using ChungSuc.Core.Reviews;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using ChungSuc.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Tests.Reviews;

/// <summary>The plan of Chi Lăng in "xã Thử", and reports of one day each so that tests do not count each other's gifts.</summary>
internal sealed class ReviewWorld(TestApp app)
{
    public async Task<Guid> MovementAsync()
    {
        var text = await File.ReadAllTextAsync(RepositoryFiles.PathOf("catalog", "movements", "chung-suc-ntm-chi-lang-2021-2025.yaml"));
        var loaded = await app.AsAsync<MovementService, LoadedMovement>(Role.EmulationSecretary, s => s.LoadAsync(new MovementFileText("chi-lang.yaml", text)));
        return loaded.MovementId;
    }

    public async Task<Guid> ComposeAsync(ReportKind kind, DateOnly? from = null, DateOnly? to = null)
    {
        var movement = await MovementAsync();
        return await app.AsAsync<ReportService, Guid>(
            Role.EmulationSecretary, s => s.ComposeAsync(new ComposeReport { Kind = kind, MovementId = movement, From = from, To = to }));
    }

    /// <summary>A periodic report of one day without gaps, whose first section says this.</summary>
    public async Task<Guid> ReadyAsync(DateOnly day, string text)
    {
        var id = await ComposeAsync(ReportKind.Periodic, day, day);
        foreach (var part in (await GetAsync(id)).Report.Parts)
        {
            var written = part is { Place: ReportPlace.Section, Position: 1 } ? text : Regex.Replace(part.Text, @"\[[^\]]+\]", "Đã nêu.", RegexOptions.NonBacktracking);
            await RewriteAsync(id, part, written);
        }

        return id;
    }

    public Task<Guid> RewriteAsync(Guid id, ReportPart part, string text, string? heading = null) => app.AsAsync<ReportService, Guid>(
        Role.EmulationSecretary,
        s => s.RewriteAsync(new RewriteReportPart { ReportId = id, PartId = part.Id, Version = part.Version, Heading = heading ?? part.Heading, Text = text }));

    public Task<Guid> IssueAsync(Guid id, DateOnly? day = null, bool despiteMissing = false, Guid? onceKey = null) => app.AsAsync<ReportService, Guid>(
        Role.Chairman,
        s => s.IssueAsync(new IssueReport { ReportId = id, IssuedOn = day ?? new DateOnly(2025, 10, 15), SignerName = "Lộc Văn Chủ", DespiteMissing = despiteMissing }),
        onceKey);

    public Task<ReportDetail> GetAsync(Guid id) => app.InCommuneAsync<ReportQueries, ReportDetail>(q => q.GetAsync(id, default));

    public async Task<ReportPart> SectionAsync(Guid id, int position) =>
        (await GetAsync(id)).Report.Parts.Single(p => p.Place == ReportPlace.Section && p.Position == position);

    public async Task<Guid> GiveAsync(string head, DateOnly day, params GivenThing[] given)
    {
        var household = await app.HouseholdAsync(head);
        var outcome = await app.AsAsync<ContributionService, RecordOutcome>(Role.EmulationSecretary, s => s.RecordAsync(new RecordContribution
        {
            GiverKind = SubjectKind.Household,
            GiverId = household.Id,
            UnitId = household.VillageId,
            GivenOn = day,
            Purpose = "Làm đường ngõ xóm",
            Given = given,
        }));
        return outcome.Id!.Value;
    }

    public Task<int> NumbersUsedAsync() =>
        app.DbAsync(db => db.NumberCounters.Where(c => c.Series == ReportIssue.Series).Select(c => c.Last).SingleOrDefaultAsync());
}
