using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Movements;

/// <summary>Records who registers for the movement and what they pledge. A unit does it for itself and those below it, the secretary for all.</summary>
public sealed class RegistrationService(
    AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, MovementQueries movements, RegistrationQueries queries, TimeProvider clock)
{
    private const string Series = "registration";

    private static readonly Role[] ForAll = [Role.EmulationSecretary, Role.Chairman];

    private static readonly Role[] ForOwnUnit = [Role.VillageHead, Role.Front, Role.MassOrganisation, Role.Enterprise];

    /// <summary>May this person record or withdraw for participants below a unit's path?</summary>
    public bool MayWriteFor(string unitPath) =>
        actor.Role is not { } role || ForAll.Contains(role) || (ForOwnUnit.Contains(role) && actor.Covers(unitPath));

    /// <summary>Returns the key of the first registration made.</summary>
    public Task<Guid> RecordAsync(RecordRegistrations input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            RegistrationProcesses.Record,
            null,
            input,
            async writer =>
            {
                await CheckTimeAsync(input, cancellationToken);
                var pledges = PledgeRules.Check(input.Pledges);
                var titles = FormText.Given(input.Titles, Registration.TitlesLength, nameof(RecordRegistrations.Titles));
                var subjects = await SubjectsAsync(input, cancellationToken);
                Guid? first = null;
                foreach (var subject in subjects)
                {
                    var registration = await AddAsync(input, subject, titles, pledges, writer, cancellationToken);
                    first ??= registration.Id;
                    await evidence.BindAsync(writer, registration, input.Evidence, cancellationToken);
                }

                return first ?? throw new InvalidOperationException("Nobody was chosen.");
            },
            cancellationToken);

    public Task<Guid> WithdrawAsync(WithdrawRegistration input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            RegistrationProcesses.Withdraw,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                var registration = await FindAsync(input.RegistrationId, cancellationToken);
                var withdrawal = new RegistrationWithdrawal
                {
                    CommuneId = db.CommuneId,
                    RegistrationId = registration.Id,
                    Reason = FormText.Needed(
                        input.Reason, RegistrationWithdrawal.ReasonLength, "Nêu lý do rút, ví dụ “ghi nhầm thôn”.", nameof(WithdrawRegistration.Reason)),
                    UserName = actor.Name,
                    At = writer.At,
                };
                db.Add(withdrawal);
                writer.Add(new RegistrationWithdrawn { Number = registration.NumberText, Name = registration.Name }, registration, withdrawal);
                return registration.Id;
            },
            cancellationToken);

    public Task<Guid> AddSheetAsync(AddSignedSheet input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            RegistrationProcesses.AddSheet,
            null,
            input,
            async writer =>
            {
                var registration = await FindAsync(input.RegistrationId, cancellationToken);
                var fresh = await evidence.UnboundAsync(registration.Id, input.Evidence, cancellationToken);
                if (fresh.Count == 0)
                {
                    throw new RuleException("registration.sheet", "Chọn tệp ảnh chụp hoặc PDF của bản giao ước đã ký mà chưa lưu.", "Evidence");
                }

                writer.Add(new SignedSheetAdded { Number = registration.NumberText, Name = registration.Name }, registration);
                await evidence.BindAsync(writer, registration, fresh, cancellationToken);
                return registration.Id;
            },
            cancellationToken);

    private async Task CheckTimeAsync(RecordRegistrations input, CancellationToken cancellationToken)
    {
        var edition = await movements.WholeAsync(input.MovementId, null, cancellationToken);
        if (!edition.Period.Contains(input.Year))
        {
            throw new RuleException("registration.year", $"Phong trào {edition.ShortName} chạy trong {edition.Period}. Chọn một năm trong đó.", nameof(RecordRegistrations.Year));
        }

        if (input.RegisteredOn > VietnameseDate.Today(clock))
        {
            throw new RuleException("registration.future", "Ngày đăng ký chưa tới. Nhập ngày ghi trên bản giao ước.", nameof(RecordRegistrations.RegisteredOn));
        }

        if (input.RegisteredOn.Year < input.Year - 1 || input.RegisteredOn.Year > input.Year)
        {
            throw new RuleException(
                "registration.day", $"Đăng ký cho năm {input.Year} phải ghi ngày trong năm {input.Year - 1} hoặc {input.Year}. Kiểm tra lại ngày.", nameof(RecordRegistrations.RegisteredOn));
        }
    }

    private async Task<IReadOnlyList<Subject>> SubjectsAsync(RecordRegistrations input, CancellationToken cancellationToken)
    {
        const string Field = nameof(RecordRegistrations.SubjectIds);
        var ids = input.SubjectIds.Distinct().ToList();
        if (ids.Count is 0 or > RecordRegistrations.MostAtOnce)
        {
            throw new RuleException("registration.who", $"Đánh dấu những ai đăng ký, mỗi lần nhiều nhất {RecordRegistrations.MostAtOnce}.", Field);
        }

        var subjects = await queries.SubjectsAsync(input.Kind, ids, cancellationToken);
        if (subjects.Count < ids.Count)
        {
            throw new NotFoundException("Participant");
        }

        if (subjects.FirstOrDefault(s => !MayWriteFor(s.UnitPath)) is { } foreign)
        {
            throw new RuleException("registration.right", $"{foreign.Name} không thuộc đơn vị của bạn. Nhờ đơn vị đó hoặc thư ký Hội đồng ghi.", Field);
        }

        var known = await db.Registrations
            .Where(r => r.MovementId == input.MovementId && r.Year == input.Year && r.Kind == input.Kind && ids.Contains(r.SubjectId))
            .Select(r => new { r.Name, r.Year, r.Number })
            .FirstOrDefaultAsync(cancellationToken);
        return known is null ? subjects : throw new RuleException(
            "registration.known", $"{known.Name} đã đăng ký năm {input.Year}, số {Registration.NumberOf(known.Year, known.Number)}. Rút bản cũ trước khi ghi lại.", Field);
    }

    private async Task<Registration> AddAsync(
        RecordRegistrations input, Subject subject, string? titles, IReadOnlyList<GivenPledge> pledges, JournalWriter writer, CancellationToken cancellationToken)
    {
        var registration = new Registration
        {
            CommuneId = db.CommuneId,
            MovementId = input.MovementId,
            Year = input.Year,
            Number = await NumberCounter.TakeAsync(db, Series, input.Year, cancellationToken),
            Kind = input.Kind,
            SubjectId = subject.Id,
            Name = subject.Name,
            NameFold = VietnameseText.Fold(subject.Name),
            NameSort = input.Kind is RegistrantKind.Household or RegistrantKind.Person ? VietnameseText.PersonSortKey(subject.Name) : VietnameseText.SortKey(subject.Name),
            UnitId = Guid.ParseExact(subject.UnitPath.TrimEnd('/').Split('/')[^1], "N"),
            UnitPath = subject.UnitPath,
            RegisteredOn = input.RegisteredOn,
            Titles = titles,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        registration.Pledges.AddRange(pledges.Select((p, i) => new Pledge
        {
            CommuneId = db.CommuneId,
            RegistrationId = registration.Id,
            Position = i,
            Text = p.Text!, // checked before
            Sense = p.Sense,
            ValueTenThousandths = p.Value is { } value ? TenThousandths.Of(value) : null,
            Unit = p.Unit,
            Measure = p.Measure,
        }));
        db.Registrations.Add(registration);
        writer.Add(
            new RegistrationRecorded
            {
                Number = registration.NumberText,
                Kind = registration.Kind,
                Name = registration.Name,
                Year = registration.Year,
                RegisteredOn = registration.RegisteredOn,
                Titles = titles,
                Pledges = [.. pledges.Select(PledgeRules.Words)],
            },
            registration,
            [.. registration.Pledges]);
        return registration;
    }

    private async Task<Registration> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var registration = await db.Registrations.SingleOrDefaultAsync(r => r.Id == id, cancellationToken) ?? throw new NotFoundException("Registration");
        return MayWriteFor(registration.UnitPath)
            ? registration
            : throw new RuleException("registration.right", "Đăng ký này của đơn vị khác. Nhờ đơn vị đó hoặc thư ký Hội đồng làm.");
    }
}
