using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;

namespace ChungSuc.Core.Criteria;

/// <summary>Publishes drafts as versions that never change, and withdraws versions from use.</summary>
public sealed class CriteriaSetService(AppDbContext db, JournalBook journal, Actor actor, CriteriaSetQueries sets)
{
    public Task<Guid> PublishAsync(PublishCriteriaSet input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CriteriaProcesses.Publish,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var draft = await CriteriaRights.ReadAsync(db, actor, input, cancellationToken);
                var set = Sound(draft);
                var last = await sets.NewestAsync(set.Id, cancellationToken);
                RequireNew(set, last);
                var version = new CriteriaSetVersion
                {
                    CommuneId = db.CommuneId,
                    SetId = set.Id,
                    Version = set.Version,
                    Name = set.Name,
                    SubjectKind = set.SubjectKind,
                    Text = draft.Text,
                    Sha256 = ShelvedSet.HashOf(draft.Text),
                    DraftId = draft.Id,
                    Reason = ReasonOf(input.Reason, "Nêu lý do công bố, ví dụ “theo Quyết định số 1217/QĐ-UBND”."),
                    PublishedBy = actor.Name,
                    PublishedAt = writer.At,
                };
                db.CriteriaSetVersions.Add(version);
                var published = new CriteriaSetPublished
                {
                    SetId = set.Id,
                    Version = set.Version,
                    Name = set.Name,
                    Leaves = set.Leaves.Count,
                    Changes = last is null ? null : SetComparison.Compare(last.Set, set).Count,
                    Hash = version.Sha256,
                };
                writer.Add(published, version);
                return version.Id;
            },
            cancellationToken);

    public Task<Guid> WithdrawAsync(WithdrawCriteriaSet input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CriteriaProcesses.Withdraw,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                CriteriaRights.Require(actor);
                var found = (await sets.VersionsAsync(input.SetId, cancellationToken)).FirstOrDefault(v => v.Set.Version == input.Version)
                    ?? throw new NotFoundException("Criteria set");
                if (found.Withdrawal is { } before)
                {
                    throw new RuleException("criteria.withdrawn", $"{before.By} đã thôi dùng bản này lúc {VietnameseDate.ScreenMoment(before.At)}. Không cần làm gì thêm.");
                }
                var withdrawal = new CriteriaSetWithdrawal
                {
                    CommuneId = db.CommuneId,
                    SetId = input.SetId,
                    Version = input.Version,
                    Reason = ReasonOf(input.Reason, "Nêu lý do thôi dùng, ví dụ “đã có bản mới của tỉnh”."),
                    By = actor.Name,
                    At = writer.At,
                };
                db.CriteriaSetWithdrawals.Add(withdrawal);
                writer.Add(new CriteriaSetWithdrawn { SetId = input.SetId, Version = input.Version, Name = found.Set.Name }, withdrawal);
                return withdrawal.Id;
            },
            cancellationToken);

    internal static string ReasonOf(string? typed, string sentence) =>
        VietnameseText.Clean(typed) is { Length: > 0 and <= CriteriaSetVersion.ReasonLength } reason
            ? reason
            : throw new RuleException("criteria.reason", sentence, nameof(PublishCriteriaSet.Reason));

    private static CriteriaSet Sound(CriteriaSetDraft draft)
    {
        var loaded = CriteriaSetLoader.Load(draft.Text);
        if (loaded.Set is not { } set)
        {
            throw new RuleException("criteria.faulty", $"Bản nháp còn {loaded.Faults.Count} lỗi, trước hết ở {loaded.Faults[0]}. Sửa hết lỗi rồi công bố.");
        }
        return set.Name.Length <= CriteriaSetDraft.NameLength
            ? set
            : throw new RuleException("criteria.name", "Tên bộ tiêu chí dài quá 300 ký tự. Rút gọn tên ở trang đầu mục.");
    }

    /// <summary>A published version is never changed, and versions only go up.</summary>
    private static void RequireNew(CriteriaSet set, LibrarySet? last)
    {
        if (last is not null && set.Version <= last.Set.Version)
        {
            throw new RuleException(
                "criteria.version_taken",
                $"Bộ {set.Id} đã có bản {last.Set.Version}; bản đã công bố không sửa được nữa. Mở trang đầu mục, đặt “Bản số” là {last.Set.Version + 1} rồi công bố.");
        }
    }
}
