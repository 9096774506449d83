using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Policies;

/// <summary>Registers policies and their use by units; voids what was recorded wrongly.</summary>
public sealed class PolicyService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "policy";

    /// <summary>Who may issue within the commune.</summary>
    public static readonly IReadOnlyList<UnitKind> IssuerKinds = [UnitKind.Commune, UnitKind.Agency, UnitKind.MassOrganisation];

    /// <summary>Who may put a policy to use, or propose a solution.</summary>
    public static readonly IReadOnlyList<UnitKind> UserKinds =
        [UnitKind.Commune, UnitKind.Agency, UnitKind.MassOrganisation, UnitKind.Village, UnitKind.ResidentialArea, UnitKind.Enterprise, UnitKind.Cooperative];

    public bool MayWrite(string? unitPath) => PolicyRights.MayWrite(actor, unitPath);

    public Task<Guid> RecordAsync(RecordPolicy input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(PolicyProcesses.Record, null, input, writer => RecordAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> UseAsync(RecordPolicyUse input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(PolicyProcesses.Use, null, input, writer => UseAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> VoidAsync(VoidPolicy input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            PolicyProcesses.Void, VietnameseText.Clean(input.Reason), input, writer => VoidAsync(input, writer, cancellationToken), cancellationToken);

    private async Task<Guid> RecordAsync(RecordPolicy input, JournalWriter writer, CancellationToken cancellationToken)
    {
        PolicyRules.Past(input.IssuedOn, VietnameseDate.Today(clock), "Ngày ban hành", nameof(RecordPolicy.IssuedOn));
        PolicyRules.Check(input);
        PolicyRules.CheckFiles(input.Evidence);
        var issuer = input.IssuerUnitId is { } id
            ? await UnitAsync(id, IssuerKinds, "Chọn xã hoặc đơn vị đã ban hành.", nameof(RecordPolicy.IssuerUnitId), cancellationToken)
            : null;
        PolicyRights.Require(actor, issuer?.Path, nameof(RecordPolicy.IssuerUnitId));
        var policy = await BuildAsync(input, writer, issuer, cancellationToken);
        await CheckTwinAsync(policy, cancellationToken);
        policy.Authors.AddRange(await AuthorsAsync(input.AuthorIds, policy.Id, cancellationToken));
        db.Policies.Add(policy);
        writer.Add(
            new PolicyRecorded
            {
                Number = policy.NumberText,
                Kind = policy.Kind,
                Level = policy.Level,
                DocumentNumber = policy.DocumentNumber,
                IssuedOn = policy.IssuedOn,
                Issuer = policy.IssuerName,
                Title = policy.Title,
                ValidFrom = policy.ValidFrom,
                ValidTo = policy.ValidTo,
                Authors = [.. policy.Authors.Select(a => a.PersonName)],
            },
            policy,
            [.. policy.Authors]);
        await evidence.BindAsync(writer, policy, input.Evidence, cancellationToken);
        return policy.Id;
    }

    private async Task<Policy> BuildAsync(RecordPolicy input, JournalWriter writer, Unit? issuer, CancellationToken cancellationToken)
    {
        var number = PolicyRules.Needed(
            input.DocumentNumber, Policy.DocumentNumberLength, "Nhập số, ký hiệu văn bản, ví dụ 12/NQ-HĐND.", nameof(RecordPolicy.DocumentNumber));
        var title = PolicyRules.Needed(input.Title, Policy.TitleLength, "Nhập trích yếu nội dung văn bản.", nameof(RecordPolicy.Title));
        var name = PolicyRules.Given(input.IssuerName, Unit.NameLength, nameof(RecordPolicy.IssuerName))
            ?? issuer?.Name
            ?? throw new RuleException("policy.issuer", "Nhập tên cơ quan ban hành.", nameof(RecordPolicy.IssuerName));
        return new Policy
        {
            CommuneId = db.CommuneId,
            Year = input.IssuedOn.Year,
            Number = await NumberCounter.TakeAsync(db, Series, input.IssuedOn.Year, cancellationToken),
            DocumentNumber = number,
            IssuedOn = input.IssuedOn,
            Kind = input.Kind,
            Level = input.Level,
            IssuerUnitId = issuer?.Id,
            IssuerPath = issuer?.Path,
            IssuerName = name,
            Title = title,
            TextFold = VietnameseText.Fold($"{number} {name} {title}"),
            ValidFrom = input.ValidFrom ?? input.IssuedOn,
            ValidTo = input.ValidTo,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
    }

    private async Task CheckTwinAsync(Policy policy, CancellationToken cancellationToken)
    {
        var sameDay = await db.Policies
            .Where(p => p.IssuedOn == policy.IssuedOn && p.Level == policy.Level)
            .Select(p => new { p.Year, p.Number, p.DocumentNumber })
            .ToListAsync(cancellationToken);
        if (sameDay.Find(p => VietnameseText.Same(p.DocumentNumber, policy.DocumentNumber)) is { } twin)
        {
            throw new RuleException(
                "policy.twin", $"Văn bản này đã có trong sổ ở số {Policy.NumberOf(twin.Year, twin.Number)}. Mở văn bản đó để ghi việc triển khai.", nameof(RecordPolicy.DocumentNumber));
        }
    }

    private async Task<List<PolicyAuthor>> AuthorsAsync(IReadOnlyList<Guid> ids, Guid policyId, CancellationToken cancellationToken)
    {
        var persons = await db.Persons.AsNoTracking().Where(p => ids.Contains(p.Id)).OrderBy(p => p.NameSort).ToListAsync(cancellationToken);
        return persons.Count == ids.Distinct().Count()
            ? persons.ConvertAll(p => new PolicyAuthor { CommuneId = db.CommuneId, PolicyId = policyId, PersonId = p.Id, PersonName = p.FullName })
            : throw new RuleException("policy.author", "Chọn người trong danh sách của xã.", nameof(RecordPolicy.AuthorIds));
    }

    private async Task<Guid> UseAsync(RecordPolicyUse input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var policy = await db.Policies.SingleOrDefaultAsync(p => p.Id == input.PolicyId, cancellationToken) ?? throw new NotFoundException("Policy");
        var unit = await UnitAsync(input.UnitId, UserKinds, "Chọn đơn vị hoặc thôn trong danh sách của xã.", nameof(RecordPolicyUse.UnitId), cancellationToken);
        PolicyRights.Require(actor, unit.Path, nameof(RecordPolicyUse.UnitId));
        PolicyRules.Past(input.UsedOn, VietnameseDate.Today(clock), "Ngày triển khai", nameof(RecordPolicyUse.UsedOn));
        PolicyRules.CheckFiles(input.Evidence);
        if (input.UsedOn < policy.IssuedOn)
        {
            throw new RuleException(
                "policy.use.early", $"Văn bản ban hành ngày {VietnameseDate.Screen(policy.IssuedOn)}. Nhập ngày từ đó trở đi.", nameof(RecordPolicyUse.UsedOn));
        }

        var use = new PolicyUse
        {
            CommuneId = db.CommuneId,
            PolicyId = policy.Id,
            UnitId = unit.Id,
            UnitPath = unit.Path,
            UnitName = unit.Name,
            UsedOn = input.UsedOn,
            What = PolicyRules.Needed(input.What, PolicyUse.WhatLength, "Ghi đơn vị đã làm gì theo văn bản này.", nameof(RecordPolicyUse.What)),
            Result = PolicyRules.Given(input.Result, PolicyUse.ResultLength, nameof(RecordPolicyUse.Result)),
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        db.PolicyUses.Add(use);
        writer.Add(
            new PolicyUsed { DocumentNumber = policy.DocumentNumber, Unit = use.UnitName, UsedOn = use.UsedOn, What = use.What, Result = use.Result }, policy, use);
        await evidence.BindAsync(writer, use, input.Evidence, cancellationToken);
        return use.Id;
    }

    private async Task<Guid> VoidAsync(VoidPolicy input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var policy = await db.PoliciesWithVoided.Include(p => p.Void).SingleOrDefaultAsync(p => p.Id == input.PolicyId, cancellationToken)
            ?? throw new NotFoundException("Policy");
        var use = input.UseId is not { } id ? null
            : await db.PolicyUsesWithVoided.Include(u => u.Void).SingleOrDefaultAsync(u => u.Id == id && u.PolicyId == policy.Id, cancellationToken)
                ?? throw new NotFoundException("Use of a policy");
        PolicyRights.Require(actor, use is null ? policy.IssuerPath : use.UnitPath, null);
        if ((use is null ? policy.Void : use.Void) is not null)
        {
            throw new RuleException("policy.voided", "Đã hủy trước đó. Mở lại trang để xem lý do.");
        }

        if (use is null && await db.PolicyUses.AnyAsync(u => u.PolicyId == policy.Id, cancellationToken))
        {
            throw new RuleException("policy.void.uses", "Văn bản còn lần triển khai đã ghi. Hủy từng lần đó trước, rồi hủy văn bản.", nameof(VoidPolicy.Reason));
        }

        var voided = new PolicyVoid
        {
            CommuneId = db.CommuneId,
            PolicyId = use is null ? policy.Id : null,
            UseId = use?.Id,
            Reason = PolicyRules.Needed(input.Reason, PolicyVoid.ReasonLength, "Nêu lý do hủy, ví dụ “ghi nhầm số văn bản”.", nameof(VoidPolicy.Reason)),
            UserId = actor.UserId,
            UserName = actor.Name,
            At = writer.At,
        };
        db.PolicyVoids.Add(voided);
        writer.Add(
            use is null
                ? new PolicyVoided { DocumentNumber = policy.DocumentNumber, Title = policy.Title }
                : new PolicyUseVoided { DocumentNumber = policy.DocumentNumber, Unit = use.UnitName, UsedOn = use.UsedOn },
            policy,
            voided);
        return voided.Id;
    }

    private async Task<Unit> UnitAsync(Guid id, IReadOnlyList<UnitKind> kinds, string ask, string field, CancellationToken cancellationToken) =>
        await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && kinds.Contains(u.Kind), cancellationToken)
        ?? throw new RuleException("policy.unit.unknown", ask, field);
}
