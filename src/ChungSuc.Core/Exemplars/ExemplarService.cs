using ChungSuc.Core.Communications;
using ChungSuc.Core.Data;
using ChungSuc.Core.Evidence;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Exemplars;

/// <summary>Takes nominations and records what becomes of them.</summary>
public sealed class ExemplarService(AppDbContext db, JournalBook journal, Actor actor, SubjectQueries subjects, EvidenceBinder evidence, TimeProvider clock)
{
    private const string Series = "exemplar";

    private static readonly Role[] Officers = [Role.CultureOfficer, Role.EmulationSecretary, Role.Front];

    private static readonly Role[] Nominators = [.. Officers, Role.MassOrganisation, Role.ProgrammeOfficer];

    /// <summary>Writes the nomination; when one with such a title stands for the place and the person has not said so, gives that one back and writes nothing.</summary>
    public async Task<NominationOutcome> NominateAsync(NominateExemplar input, CancellationToken cancellationToken = default)
    {
        try
        {
            var id = await journal.WriteAsync(ExemplarProcesses.Nominate, null, input, writer => NominateAsync(input, writer, cancellationToken), cancellationToken);
            return new NominationOutcome(id, null);
        }
        catch (LikenessFoundException found)
        {
            return new NominationOutcome(null, found.Like);
        }
    }

    public Task<Guid> RecordStepAsync(RecordStep input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(ExemplarProcesses.Step, null, input, writer => RecordStepAsync(input, writer, cancellationToken), cancellationToken);

    /// <summary>Village heads nominate in their own village; officers, the Front and organisations anywhere.</summary>
    public bool MayNominate(string unitPath) => actor.Role switch
    {
        null => true,
        Role.VillageHead => actor.Covers(unitPath),
        { } role => Nominators.Contains(role),
    };

    /// <summary>Officers judge; a village head may say that his village does as others do, what it learnt, and whether his people agree to be named.</summary>
    public bool MayStep(StepKind kind, string unitPath) => actor.Role switch
    {
        null => true,
        Role.VillageHead => kind switch
        {
            StepKind.Replicated => true,
            StepKind.Lesson or StepKind.Consent or StepKind.ConsentWithdrawn => actor.Covers(unitPath),
            _ => false,
        },
        { } role => Officers.Contains(role),
    };

    private async Task<Guid> NominateAsync(NominateExemplar input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var place = await PlaceAsync(input.UnitId, cancellationToken);
        if (!MayNominate(place.Path))
        {
            throw new RuleException("exemplar.unit.outside", "Trưởng thôn chỉ giới thiệu điển hình của thôn mình. Chọn thôn của mình.", nameof(input.UnitId));
        }

        ExemplarRules.CheckDay(input.FoundOn, Exemplar.FirstDay, VietnameseDate.Today(clock), nameof(input.FoundOn));
        CheckFiles(input.Evidence, nameof(input.Evidence));
        var exemplar = await BuildAsync(input, place, writer, cancellationToken);
        var like = await LikeAsync(exemplar, place, cancellationToken);
        if (like is not null && !input.DespiteLikeness)
        {
            throw new LikenessFoundException(like);
        }

        db.Exemplars.Add(exemplar);
        writer.Add(
            new ExemplarNominated
            {
                Number = exemplar.NumberText,
                Kind = exemplar.Kind,
                Field = exemplar.Field,
                Title = exemplar.Title,
                Owner = exemplar.OwnerName,
                Place = place.Id == db.CommuneId ? ExemplarStanding.WholeCommune : place.Name,
                FoundOn = exemplar.FoundOn,
                ConsentsToNaming = exemplar.ConsentsToNaming,
                DespiteLikenessTo = like?.Number,
            },
            exemplar);
        await evidence.BindAsync(writer, exemplar, input.Evidence, cancellationToken);
        return exemplar.Id;
    }

    private async Task<Unit> PlaceAsync(Guid id, CancellationToken cancellationToken) =>
        await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && ((u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village) || u.Id == db.CommuneId), cancellationToken)
        ?? throw new RuleException("exemplar.unit.unknown", "Chọn thôn trong danh sách của xã.", nameof(NominateExemplar.UnitId));

    private static void CheckFiles(IReadOnlyList<StoredFile> files, string field)
    {
        if (files.Count > EvidenceBinder.MostFiles)
        {
            throw new RuleException("exemplar.evidence.many", $"Chọn tối đa {EvidenceBinder.MostFiles} tệp minh chứng.", field);
        }
    }

    private async Task<Exemplar> BuildAsync(NominateExemplar input, Unit place, JournalWriter writer, CancellationToken cancellationToken)
    {
        var title = ExemplarRules.Needed(input.Title, Exemplar.TitleLength, "Viết tên việc làm, mô hình, sáng kiến trong một dòng.", nameof(input.Title));
        var owner = await OwnerAsync(input, place, cancellationToken);
        var story = ExemplarRules.Needed(input.Story, Exemplar.StoryLength, "Kể vài dòng: ai, làm gì, làm thế nào, được gì.", nameof(input.Story), keepsLines: true);
        return new Exemplar
        {
            CommuneId = db.CommuneId,
            Year = input.FoundOn.Year,
            Number = await NumberCounter.TakeAsync(db, Series, input.FoundOn.Year, cancellationToken),
            Kind = input.Kind,
            Field = input.Field,
            Title = title,
            TitleFold = VietnameseText.Fold(title),
            OwnerKind = owner.Kind,
            OwnerId = owner.Id,
            OwnerName = owner.Name,
            OwnerNameFold = VietnameseText.Fold(owner.Name),
            OwnerPath = owner.Path,
            UnitId = place.Id,
            UnitPath = place.Path,
            VillageId = place.Kind == UnitKind.Village ? place.Id : null,
            FoundOn = input.FoundOn,
            Story = story,
            Result = ExemplarRules.Text(input.Result, Exemplar.ResultLength, nameof(input.Result)),
            ConsentsToNaming = input.ConsentsToNaming,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
    }

    private async Task<Owner> OwnerAsync(NominateExemplar input, Unit place, CancellationToken cancellationToken)
    {
        if (input is { OwnerKind: { } kind, OwnerId: { } id })
        {
            var subject = await SubjectAsync(kind, id, cancellationToken);
            return kind == SubjectKind.Household && place.Kind == UnitKind.Village && !subject.UnitPath.StartsWith(place.Path, StringComparison.Ordinal)
                ? throw new RuleException(
                    "exemplar.owner.elsewhere", $"{subject.Name} thuộc {subject.UnitName}, không thuộc {place.Name}. Chọn đúng hộ của thôn, hoặc đổi thôn.", nameof(input.OwnerId))
                : new Owner(kind, id, subject.Name, subject.UnitPath);
        }

        var name = ExemplarRules.Needed(
            input.OtherOwner, Unit.NameLength, "Chọn hộ, người, tập thể trong danh sách, hoặc nhập tên ở ô bên dưới.", nameof(input.OwnerId));
        return new Owner(null, null, name, place.Path);
    }

    private async Task<Subject> SubjectAsync(SubjectKind kind, Guid id, CancellationToken cancellationToken)
    {
        try
        {
            return await subjects.GetAsync(kind, id, cancellationToken);
        }
        catch (NotFoundException)
        {
            throw new RuleException("exemplar.owner.unknown", "Chọn hộ, người, tập thể trong danh sách của xã.", nameof(NominateExemplar.OwnerId));
        }
    }

    /// <summary>Same kind, same place, most words of the title the same.</summary>
    private async Task<LikeExemplar?> LikeAsync(Exemplar wanted, Unit place, CancellationToken cancellationToken)
    {
        var there = await db.Exemplars.AsNoTracking().Where(e => e.Kind == wanted.Kind && e.UnitId == wanted.UnitId).OrderBy(e => e.Year).ThenBy(e => e.Number).ToListAsync(cancellationToken);
        return there.Find(e => CommunicationRules.IsAlike(e.TitleFold, wanted.TitleFold)) is { } like
            ? new LikeExemplar(like.Id, like.NumberText, like.Title, like.OwnerName, place.Id == db.CommuneId ? ExemplarStanding.WholeCommune : place.Name)
            : null;
    }

    private async Task<Guid> RecordStepAsync(RecordStep input, JournalWriter writer, CancellationToken cancellationToken)
    {
        var exemplar = await db.Exemplars.AsNoTracking().SingleOrDefaultAsync(e => e.Id == input.ExemplarId, cancellationToken) ?? throw new NotFoundException("Exemplar");
        var steps = await db.ExemplarSteps.AsNoTracking().Where(s => s.ExemplarId == exemplar.Id).ToListAsync(cancellationToken);
        var village = await CopyingVillageAsync(input, cancellationToken);
        if (!MayStep(input.Kind, exemplar.UnitPath) || (village is not null && actor.Role == Role.VillageHead && !actor.Covers(village.Path)))
        {
            throw new RuleException(
                "exemplar.step.right",
                "Trưởng thôn chỉ ghi thôn mình làm theo. Việc xác minh, công nhận do cán bộ Văn hóa - Thông tin, Mặt trận, Thư ký Hội đồng ghi.",
                village is null ? null : nameof(input.VillageId));
        }

        ExemplarRules.CheckDay(input.On, exemplar.FoundOn, VietnameseDate.Today(clock), nameof(input.On));
        ExemplarRules.CheckContent(exemplar, input);
        ExemplarRules.CheckAgainst(exemplar, steps, input);
        CheckFiles(input.Evidence, nameof(input.Evidence));
        var step = new ExemplarStep
        {
            CommuneId = db.CommuneId,
            ExemplarId = exemplar.Id,
            Kind = input.Kind,
            On = input.On,
            By = ExemplarRules.Text(input.By, ExemplarStep.ByLength, nameof(input.By)),
            Text = ExemplarRules.Text(input.Text, ExemplarStep.TextLength, nameof(input.Text), keepsLines: true),
            IsEffective = input.Kind == StepKind.Verified && input.IsEffective,
            Honour = input.Kind == StepKind.Honoured ? input.Honour : null,
            DecisionNumber = input.Kind == StepKind.Honoured ? ExemplarRules.Text(input.DecisionNumber, ExemplarStep.DecisionNumberLength, nameof(input.DecisionNumber)) : null,
            VillageId = village?.Id,
            RecordedBy = actor.Name,
            RecordedAt = writer.At,
        };
        db.ExemplarSteps.Add(step);
        writer.Add(
            new ExemplarStepRecorded
            {
                Number = exemplar.NumberText,
                Title = exemplar.Title,
                Kind = step.Kind,
                On = step.On,
                By = step.By,
                Text = step.Text,
                IsEffective = step.IsEffective,
                Honour = step.Honour,
                DecisionNumber = step.DecisionNumber,
                Village = village?.Name,
            },
            exemplar,
            step);
        await evidence.BindAsync(writer, step, input.Evidence, cancellationToken);
        return step.Id;
    }

    private async Task<Unit?> CopyingVillageAsync(RecordStep input, CancellationToken cancellationToken) =>
        input is not { Kind: StepKind.Replicated, VillageId: { } id }
            ? null
            : await db.Units.AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.CommuneId == db.CommuneId && u.Kind == UnitKind.Village, cancellationToken)
                ?? throw new RuleException("exemplar.village.unknown", "Chọn thôn trong danh sách của xã.", nameof(input.VillageId));

    private sealed record Owner(SubjectKind? Kind, Guid? Id, string Name, string Path);
}
