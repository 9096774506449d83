using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

/// <summary>Records that a movement was launched, with what was missing on that day.</summary>
public sealed class LaunchService(AppDbContext db, JournalBook journal, Actor actor, MovementQueries movements, TimeProvider clock)
{
    public Task<Guid> LaunchAsync(LaunchMovement input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            MovementDraftProcesses.Launch,
            string.IsNullOrWhiteSpace(input.Reason) ? null : VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                if (actor.Role is not (null or Role.Chairman or Role.EmulationSecretary))
                {
                    throw new RuleException("movement.launch.right", "Việc phát động do Chủ tịch UBND xã hoặc thư ký Hội đồng ghi.");
                }

                var edition = await movements.WholeAsync(input.MovementId, null, cancellationToken);
                if (await movements.LaunchAsync(input.MovementId, cancellationToken) is { } known)
                {
                    throw new RuleException("movement.launched", $"Phong trào này đã phát động ngày {VietnameseDate.Screen(known.LaunchedOn)}.");
                }

                if (input.LaunchedOn > VietnameseDate.Today(clock) || input.LaunchedOn.Year < edition.FromYear - 1 || input.LaunchedOn.Year > edition.ToYear)
                {
                    throw new RuleException("movement.launch.day", $"Ngày phát động phải không sau hôm nay và trong {edition.Period}.", nameof(LaunchMovement.LaunchedOn));
                }

                var reason = FormText.Given(input.Reason, MovementLaunch.ReasonLength, nameof(LaunchMovement.Reason));
                if (input.Gaps.Count > 0 && reason is null)
                {
                    throw new RuleException(
                        "movement.launch.gaps", $"Còn thiếu {input.Gaps.Count} việc. Làm cho đủ, hoặc nêu lý do phát động khi còn thiếu.", nameof(LaunchMovement.Reason));
                }

                var launch = new MovementLaunch
                {
                    CommuneId = db.CommuneId,
                    MovementId = input.MovementId,
                    LaunchedOn = input.LaunchedOn,
                    GapLines = input.Gaps.Count == 0 ? null : string.Join('\n', input.Gaps) is { Length: > MovementLaunch.GapsLength } much ? much[..MovementLaunch.GapsLength] : string.Join('\n', input.Gaps),
                    Reason = reason,
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.MovementLaunches.Add(launch);
                writer.Add(new MovementLaunched { ShortName = edition.ShortName, LaunchedOn = launch.LaunchedOn, Gaps = input.Gaps }, launch);
                return launch.Id;
            },
            cancellationToken);
}
