using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Enterprises;

/// <summary>Records who an enterprise is and what it did, by itself or by the programme officer. What is recorded waits for confirmation.</summary>
public sealed class EnterpriseService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "enterprise_fact";

    private DateOnly Today => VietnameseDate.Today(clock);

    /// <summary>Returns the key of the new revision.</summary>
    public Task<Guid> RecordProfileAsync(RecordProfile input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(EnterpriseProcesses.RecordProfile, null, input, writer => RecordProfileAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> RecordFactAsync(RecordFact input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(EnterpriseProcesses.RecordFact, null, input, writer => RecordFactAsync(input, writer, cancellationToken), cancellationToken);

    /// <summary>Binds more files to a fact; those that it has already are passed over.</summary>
    public Task<Guid> AddEvidenceAsync(AddFactEvidence input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            EnterpriseProcesses.AddEvidence,
            null,
            input,
            async writer =>
            {
                var fact = await db.FactAsync(actor, input.FactId, cancellationToken);
                RequireRight(fact.UnitId);
                if (fact.Void is not null)
                {
                    throw new RuleException("enterprise.fact.voided", "Dòng này đã hủy, không thêm minh chứng nữa.", nameof(AddFactEvidence.Evidence));
                }

                var fresh = await evidence.UnboundAsync(fact.Id, input.Evidence, cancellationToken);
                if (fresh.Count == 0)
                {
                    throw new RuleException(
                        "enterprise.evidence.none", input.Evidence.Count == 0 ? "Chọn ít nhất một tệp." : "Dòng này đã có tệp đó. Chọn tệp khác.", nameof(AddFactEvidence.Evidence));
                }

                await evidence.BindAsync(writer, fact, fresh, cancellationToken);
                return fact.Id;
            },
            cancellationToken);

    private async Task<Guid> RecordProfileAsync(RecordProfile input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var unit = await db.EnterpriseAsync(actor, input.UnitId, cancellationToken);
        RequireRight(unit.Id);
        var before = await db.EnterpriseProfiles.AsNoTracking().Where(p => p.UnitId == unit.Id).OrderByDescending(p => p.Revision).FirstOrDefaultAsync(cancellationToken);
        if ((before?.Revision ?? 0) != input.Revision)
        {
            throw new ConflictException(
                (before is null ? "Hồ sơ chưa ghi lần nào. " : $"{before.RecordedBy} đã ghi hồ sơ này lúc {VietnameseDate.ScreenMoment(before.RecordedAt)}: đại diện {before.Representative}, ngành nghề {before.BusinessLines}. ")
                + $"Anh/chị vừa nhập: đại diện {VietnameseText.Clean(input.Representative)}, ngành nghề {VietnameseText.Clean(input.BusinessLines)}. Mở lại hồ sơ rồi ghi phần còn thiếu.");
        }

        var profile = await BuildAsync(input, unit, writer, cancellationToken);
        if (before is not null && IsSame(before, profile))
        {
            throw new RuleException("enterprise.profile.same", "Hồ sơ không có gì thay đổi. Sửa nội dung rồi ghi, hoặc bấm “Thôi”.", nameof(RecordProfile.Representative));
        }

        db.EnterpriseProfiles.Add(profile);
        writer.Add(
            new EnterpriseProfileRecorded
            {
                Enterprise = unit.Name,
                Revision = profile.Revision,
                TaxNumber = profile.TaxNumber,
                Representative = profile.Representative,
                RepresentativeBefore = before?.Representative,
                BusinessLines = profile.BusinessLines,
                BusinessLinesBefore = before?.BusinessLines,
                Size = profile.Size,
                SizeBefore = before?.Size,
            },
            unit,
            profile);
        return profile.Id;
    }

    private async Task<EnterpriseProfile> BuildAsync(RecordProfile input, Unit unit, JournalWriter writer, CancellationToken cancellationToken)
    {
        if (input.VillageId is { } village && !await db.Units.AnyAsync(u => u.Id == village && u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village, cancellationToken))
        {
            throw new RuleException("enterprise.village", "Chọn thôn trong danh sách của xã.", nameof(RecordProfile.VillageId));
        }

        var tax = FactRules.TaxNumber(input.TaxNumber);
        if (tax is not null && await OwnerOfAsync(tax, unit.Id, cancellationToken) is { } owner)
        {
            throw new RuleException("enterprise.tax.taken", $"Mã số thuế này đã ghi cho {owner}. Kiểm tra lại số.", nameof(RecordProfile.TaxNumber));
        }

        return new EnterpriseProfile
        {
            CommuneId = db.CommuneId,
            UnitId = unit.Id,
            Revision = input.Revision + 1,
            TaxNumber = tax,
            Registration = FactRules.Given(input.Registration, EnterpriseProfile.RegistrationLength, nameof(RecordProfile.Registration)),
            Representative = FactRules.Needed(input.Representative, Unit.NameLength, "Nhập họ tên người đại diện.", nameof(RecordProfile.Representative)),
            BusinessLines = FactRules.Needed(
                input.BusinessLines, EnterpriseProfile.BusinessLinesLength, "Nhập ngành nghề, ví dụ “chế biến chè, thu mua nông sản”.", nameof(RecordProfile.BusinessLines)),
            Size = input.Size,
            VillageId = input.VillageId,
            Address = FactRules.Given(input.Address, EnterpriseProfile.AddressLength, nameof(RecordProfile.Address)),
            HasCraft = input.HasCraft,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
    }

    private async Task<string?> OwnerOfAsync(string tax, Guid unitId, CancellationToken cancellationToken) =>
        await db.EnterpriseProfiles
            .Where(p => p.TaxNumber == tax && p.UnitId != unitId && !db.EnterpriseProfiles.Any(later => later.UnitId == p.UnitId && later.Revision > p.Revision))
            .Join(db.Units, p => p.UnitId, u => u.Id, (p, u) => u.Name)
            .FirstOrDefaultAsync(cancellationToken);

    private static bool IsSame(EnterpriseProfile a, EnterpriseProfile b) =>
        (a.TaxNumber, a.Registration, a.Representative, a.BusinessLines, a.Size, a.VillageId, a.Address, a.HasCraft)
        == (b.TaxNumber, b.Registration, b.Representative, b.BusinessLines, b.Size, b.VillageId, b.Address, b.HasCraft);

    private async Task<Guid> RecordFactAsync(RecordFact input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var unit = await db.EnterpriseAsync(actor, input.UnitId, cancellationToken);
        RequireRight(unit.Id);
        var fact = await BuildAsync(input, unit, writer, cancellationToken);
        if (input.Evidence.Count > EvidenceBinder.MostFiles)
        {
            throw new RuleException("enterprise.evidence.many", $"Chọn tối đa {EvidenceBinder.MostFiles} tệp minh chứng.", nameof(RecordFact.Evidence));
        }

        await CheckTwinAsync(fact, cancellationToken);
        db.EnterpriseFacts.Add(fact);
        writer.Add(new EnterpriseFactRecorded { Number = fact.NumberText, Enterprise = unit.Name, Kind = fact.Kind, What = fact.Words }, fact);
        await evidence.BindAsync(writer, fact, input.Evidence, cancellationToken);
        return fact.Id;
    }

    private async Task<EnterpriseFact> BuildAsync(RecordFact input, Unit unit, JournalWriter writer, CancellationToken cancellationToken)
    {
        var (title, product, paper) = TextsOf(input);
        FactRules.Check(input, Today);
        var isWeighed = input.Kind is FactKind.ChainLink or FactKind.Sales;
        var isOcop = input.Kind == FactKind.OcopProduct;
        var isJobs = input.Kind == FactKind.Jobs;
        var paperOn = paper is null ? (DateOnly?)null : FactRules.Past(input.PaperOn, Today, "Nhập ngày ký.", nameof(RecordFact.PaperOn));
        var year = input.Kind switch
        {
            FactKind.ChainLink => input.From!.Value.Year, // the rules ask for it
            FactKind.OcopProduct => paperOn!.Value.Year, // the same
            _ => input.Year!.Value, // the same
        };
        return new EnterpriseFact
        {
            CommuneId = db.CommuneId,
            UnitId = unit.Id,
            UnitPath = unit.Path,
            Kind = input.Kind,
            Year = year,
            Number = await NumberCounter.TakeAsync(db, Series, year, cancellationToken),
            Title = title,
            TitleFold = VietnameseText.Fold(title),
            Product = product,
            PaperNumber = paper,
            PaperOn = paperOn,
            From = input.Kind == FactKind.ChainLink ? input.From : null,
            To = input.Kind == FactKind.ChainLink ? input.To : null,
            QuantityTenThousandths = isWeighed && input.Quantity is { } quantity ? TenThousandths.Of(quantity) : null,
            QuantityUnit = isWeighed ? input.QuantityUnit : null,
            ValueVnd = input.Kind == FactKind.Sales ? input.ValueVnd : null,
            Households = input.Kind is FactKind.ChainLink or FactKind.Craft ? input.Households : null,
            SinceYear = input.Kind == FactKind.Craft ? input.SinceYear : null,
            Work = input.Kind == FactKind.Craft ? FactRules.Given(input.Work, EnterpriseFact.WorkLength, nameof(RecordFact.Work)) : null,
            Stars = isOcop ? input.Stars : null,
            Issuer = isOcop ? input.Issuer : null,
            ExpiresOn = isOcop ? OcopRules.ExpiryOf(paperOn!.Value) : null, // the rules ask for it
            ScoreA = Points(isOcop, input.ScoreA),
            ScoreB = Points(isOcop, input.ScoreB),
            ScoreC = Points(isOcop, input.ScoreC),
            LocalWorkers = isJobs ? input.LocalWorkers : null,
            TotalWorkers = isJobs ? input.TotalWorkers : null,
            MeanIncomeVnd = isJobs ? input.MeanIncomeVnd : null,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
            IsOwnStatement = actor.Role == Role.Enterprise,
        };
    }

    private static long? Points(bool isOcop, decimal? points) => isOcop && points is { } known ? TenThousandths.Of(known) : null;

    private static (string Title, string? Product, string? Paper) TextsOf(RecordFact input)
    {
        string Text(string? text, string ask, string field) => FactRules.Needed(text, EnterpriseFact.TitleLength, ask, field);
        string Paper(string ask) => FactRules.Needed(input.PaperNumber, EnterpriseFact.PaperNumberLength, ask, nameof(RecordFact.PaperNumber));
        return input.Kind switch
        {
            FactKind.ChainLink => (
                Text(input.Title, "Nhập tên đối tác liên kết.", nameof(RecordFact.Title)),
                Text(input.Product, "Nhập sản phẩm của liên kết.", nameof(RecordFact.Product)),
                Paper("Nhập số hợp đồng.")),
            FactKind.Craft => (Text(input.Title, "Nhập tên nghề, ví dụ “dệt thổ cẩm”.", nameof(RecordFact.Title)), null, null),
            FactKind.OcopProduct => (Text(input.Title, "Nhập tên sản phẩm như trong quyết định.", nameof(RecordFact.Title)), null, Paper("Nhập số quyết định công nhận.")),
            FactKind.Jobs => ("Việc làm", null, null),
            FactKind.Sales => (Text(input.Title, "Nhập tên nông sản đã tiêu thụ.", nameof(RecordFact.Title)), null, null),
            _ => throw new NotFoundException("Kind of fact"),
        };
    }

    /// <summary>The same thing once: a product under its decision in the whole commune, the others once for the enterprise.</summary>
    private async Task CheckTwinAsync(EnterpriseFact fact, CancellationToken cancellationToken)
    {
        var others = db.EnterpriseFacts.AsNoTracking().Where(f => f.Kind == fact.Kind && f.TitleFold == fact.TitleFold);
        others = fact.Kind switch
        {
            FactKind.OcopProduct => others.Where(f => f.PaperOn == fact.PaperOn),
            FactKind.ChainLink => others.Where(f => f.UnitId == fact.UnitId && f.PaperOn == fact.PaperOn && f.PaperNumber == fact.PaperNumber),
            _ => others.Where(f => f.UnitId == fact.UnitId && f.Year == fact.Year),
        };
        if (await others.FirstOrDefaultAsync(cancellationToken) is { } twin)
        {
            var field = fact.Kind == FactKind.Jobs ? nameof(RecordFact.Year) : nameof(RecordFact.Title);
            throw new RuleException("enterprise.fact.twin", $"Sổ đã có ở số {twin.NumberText}: {twin.Words}. Nếu số đó sai thì hủy nó trước, rồi ghi lại.", field);
        }
    }

    private void RequireRight(Guid unitId)
    {
        if (!actor.MayRecord(unitId))
        {
            throw new RuleException("enterprise.right", "Chỉ chính doanh nghiệp, hợp tác xã hoặc cán bộ Chương trình nông thôn mới ghi sổ này. Báo cán bộ đó để ghi.");
        }
    }
}
