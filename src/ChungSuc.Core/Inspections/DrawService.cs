using System.Globalization;
using System.Security.Cryptography;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Inspections;

/// <summary>Draws villages for a second inspection; the drawn become a visit without days.</summary>
public sealed class DrawService(AppDbContext db, JournalBook journal, Actor actor, TimeProvider clock)
{
    private const string Series = "inspection_draw";
    private const int SeedDigits = 8;

    /// <summary>Gives the key of the draw.</summary>
    public Task<Guid> DrawAsync(DrawVillages input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            InspectionProcesses.Draw,
            null,
            input,
            async writer =>
            {
                var units = await db.Units
                    .AsNoTracking()
                    .Where(u => u.CommuneId == db.CommuneId && input.UnitIds.Contains(u.Id))
                    .OrderBy(u => u.NameSort)
                    .ThenBy(u => u.Id)
                    .ToListAsync(cancellationToken);
                Check(input, units.Count);
                var typed = VietnameseText.Clean(input.Seed);
                var seed = typed.Length > 0 ? typed : RandomNumberGenerator.GetString("0123456789", SeedDigits);
                var names = units.ConvertAll(u => u.Name);
                var drawn = InspectionDraw.Draw(seed, names, input.Count);
                var today = VietnameseDate.Today(clock);
                var id = Guid.CreateVersion7();
                var (visit, made) = await new VisitMaker(db, actor).MakeAsync(
                    new RecordVisit { PlanIds = input.PlanIds, Purpose = input.Purpose, PlaceIds = [.. drawn.Select(at => units[at - 1].Id)] }, writer, today, id, cancellationToken);
                var draw = new InspectionDraw
                {
                    Id = id,
                    CommuneId = db.CommuneId,
                    Year = today.Year,
                    Number = await NumberCounter.TakeAsync(db, Series, today.Year, cancellationToken),
                    Side = visit.Side,
                    Seed = seed,
                    IsSeedMade = typed.Length == 0,
                    Drawn = input.Count,
                    UserName = actor.Name,
                    At = writer.At,
                };
                draw.Lots.AddRange(units.Select((u, at) => new InspectionLot
                {
                    CommuneId = db.CommuneId,
                    DrawId = draw.Id,
                    Position = at + 1,
                    UnitId = u.Id,
                    Name = u.Name,
                    Key = InspectionDraw.KeyOf(seed, at + 1, u.Name),
                    IsDrawn = drawn.Contains(at + 1),
                }));
                db.InspectionDraws.Add(draw);
                db.InspectionVisits.Add(visit);
                writer.Add(new VillagesDrawn { Number = draw.NumberText, Seed = seed, From = names, Drawn = [.. drawn.Select(at => names[at - 1])] }, draw, [.. draw.Lots]);
                writer.Add(made, visit, [.. visit.Plans, .. visit.Places]);
                return draw.Id;
            },
            cancellationToken);

    private static void Check(DrawVillages input, int found)
    {
        var (problem, field) = input switch
        {
            _ when found != input.UnitIds.Distinct().Count() => ("Chọn thôn trong danh sách của xã.", nameof(input.UnitIds)),
            _ when found < 2 => ("Chọn ít nhất hai nơi để bốc thăm.", nameof(input.UnitIds)),
            _ when input.Count < 1 || input.Count >= found => (string.Create(CultureInfo.InvariantCulture, $"Nhập số nơi cần bốc, từ 1 đến {found - 1}."), nameof(input.Count)),
            _ when VietnameseText.Clean(input.Seed) is var seed && (seed.Length > InspectionDraw.SeedLength || !seed.All(char.IsAsciiDigit)) =>
                ($"Số gieo chỉ gồm chữ số, tối đa {InspectionDraw.SeedLength} chữ số. Để trống thì chương trình tự gieo.", nameof(input.Seed)),
            _ => (null, string.Empty),
        };
        if (problem is not null)
        {
            throw new RuleException("inspection.draw", problem, field);
        }
    }
}
