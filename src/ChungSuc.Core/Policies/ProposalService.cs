using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Policies;

/// <summary>Registers solutions that units propose and what became of them.</summary>
public sealed class ProposalService(AppDbContext db, JournalBook journal, Actor actor, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "proposal";

    public bool MayWrite(string unitPath) => PolicyRights.MayWrite(actor, unitPath);

    public Task<Guid> RecordAsync(RecordProposal input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(PolicyProcesses.Propose, null, input, writer => RecordAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> StepAsync(RecordProposalStep input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(PolicyProcesses.Step, null, input, writer => StepAsync(input, writer, cancellationToken), cancellationToken);

    public Task<Guid> VoidAsync(VoidProposal input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            PolicyProcesses.VoidProposal, VietnameseText.Clean(input.Reason), input, writer => VoidAsync(input, writer, cancellationToken), cancellationToken);

    private async Task<Guid> RecordAsync(RecordProposal input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var unit = await db.Units.AsNoTracking().SingleOrDefaultAsync(
            u => u.Id == input.UnitId && (u.CommuneId == db.CommuneId || u.Id == db.CommuneId) && PolicyService.UserKinds.Contains(u.Kind), cancellationToken)
            ?? throw new RuleException("proposal.unit.unknown", "Chọn đơn vị đề xuất trong danh sách của xã.", nameof(RecordProposal.UnitId));
        PolicyRights.Require(actor, unit.Path, nameof(RecordProposal.UnitId));
        PolicyRules.Past(input.ProposedOn, VietnameseDate.Today(clock), "Ngày đề xuất", nameof(RecordProposal.ProposedOn));
        PolicyRules.CheckFiles(input.Evidence);
        var title = PolicyRules.Needed(input.Title, Proposal.TitleLength, "Ghi đề xuất giải pháp gì.", nameof(RecordProposal.Title));
        var addressee = PolicyRules.Needed(input.Addressee, Proposal.AddresseeLength, "Nhập nơi nhận đề xuất, ví dụ UBND xã.", nameof(RecordProposal.Addressee));
        var proposal = new Proposal
        {
            CommuneId = db.CommuneId,
            Year = input.ProposedOn.Year,
            Number = await NumberCounter.TakeAsync(db, Series, input.ProposedOn.Year, cancellationToken),
            UnitId = unit.Id,
            UnitPath = unit.Path,
            UnitName = unit.Name,
            ProposedOn = input.ProposedOn,
            Addressee = addressee,
            Title = title,
            Content = PolicyRules.Given(input.Content, Proposal.ContentLength, nameof(RecordProposal.Content)),
            TextFold = VietnameseText.Fold($"{unit.Name} {title} {addressee}"),
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        await CheckTwinAsync(proposal, cancellationToken);
        db.Proposals.Add(proposal);
        writer.Add(
            new ProposalRecorded
            {
                Number = proposal.NumberText, Unit = proposal.UnitName, Addressee = proposal.Addressee, ProposedOn = proposal.ProposedOn, Title = proposal.Title,
            },
            proposal);
        await evidence.BindAsync(writer, proposal, input.Evidence, cancellationToken);
        return proposal.Id;
    }

    private async Task CheckTwinAsync(Proposal proposal, CancellationToken cancellationToken)
    {
        var twin = await db.Proposals
            .Where(p => p.UnitId == proposal.UnitId && p.TextFold == proposal.TextFold && p.ProposedOn == proposal.ProposedOn)
            .Select(p => new { p.Year, p.Number })
            .FirstOrDefaultAsync(cancellationToken);
        if (twin is not null)
        {
            throw new RuleException(
                "proposal.twin", $"Đề xuất này đã có ở số {Policy.NumberOf(twin.Year, twin.Number)}. Mở đề xuất đó để ghi bước tiếp theo.", nameof(RecordProposal.Title));
        }
    }

    private async Task<Guid> StepAsync(RecordProposalStep input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var proposal = await db.Proposals.Include(p => p.Steps).SingleOrDefaultAsync(p => p.Id == input.ProposalId, cancellationToken) ?? throw new NotFoundException("Proposal");
        PolicyRights.Require(actor, proposal.UnitPath, null);
        PolicyRules.Past(input.On, VietnameseDate.Today(clock), "Ngày", nameof(RecordProposalStep.On));
        PolicyRules.CheckStep(input, proposal, proposal.Steps);
        PolicyRules.CheckFiles(input.Evidence);
        var step = new ProposalStep
        {
            CommuneId = db.CommuneId,
            ProposalId = proposal.Id,
            Kind = input.Kind,
            On = input.On,
            Note = PolicyRules.Needed(input.Note, ProposalStep.NoteLength, "Ghi ai xử lý, nội dung hoặc kết quả ra sao.", nameof(RecordProposalStep.Note)),
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        db.ProposalSteps.Add(step);
        writer.Add(new ProposalStepRecorded { Proposal = proposal.NumberText, Kind = step.Kind, On = step.On, Note = step.Note }, proposal, step);
        await evidence.BindAsync(writer, step, input.Evidence, cancellationToken);
        return step.Id;
    }

    private async Task<Guid> VoidAsync(VoidProposal input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var proposal = await db.ProposalsWithVoided.Include(p => p.Void).SingleOrDefaultAsync(p => p.Id == input.ProposalId, cancellationToken)
            ?? throw new NotFoundException("Proposal");
        PolicyRights.Require(actor, proposal.UnitPath, null);
        var step = input.StepId is not { } id ? null
            : await db.ProposalStepsWithVoided.Include(s => s.Void).SingleOrDefaultAsync(s => s.Id == id && s.ProposalId == proposal.Id, cancellationToken)
                ?? throw new NotFoundException("Step of a proposal");
        if ((step is null ? proposal.Void : step.Void) is not null)
        {
            throw new RuleException("proposal.voided", "Đã hủy trước đó. Mở lại trang để xem lý do.");
        }

        if (step?.Kind == ProposalStepKind.Accepted
            && await db.ProposalSteps.AnyAsync(s => s.ProposalId == proposal.Id && s.Kind == ProposalStepKind.CarriedOut, cancellationToken))
        {
            throw new RuleException("proposal.void.order", "Đề xuất đã ghi thực hiện. Hủy bước “Đã thực hiện” trước.", nameof(VoidProposal.Reason));
        }

        var voided = new PolicyVoid
        {
            CommuneId = db.CommuneId,
            ProposalId = step is null ? proposal.Id : null,
            StepId = step?.Id,
            Reason = PolicyRules.Needed(input.Reason, PolicyVoid.ReasonLength, "Nêu lý do hủy, ví dụ “ghi trùng”.", nameof(VoidProposal.Reason)),
            UserId = actor.UserId,
            UserName = actor.Name,
            At = writer.At,
        };
        db.PolicyVoids.Add(voided);
        writer.Add(
            step is null
                ? new ProposalVoided { Number = proposal.NumberText, Title = proposal.Title }
                : new ProposalStepVoided { Proposal = proposal.NumberText, Kind = step.Kind, On = step.On },
            proposal,
            voided);
        return voided.Id;
    }
}
