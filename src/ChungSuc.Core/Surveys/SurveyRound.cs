using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace ChungSuc.Core.Surveys;

/// <summary>A round of asking people: what, whom, from when until when. Its questionnaire and its sample are frozen when it is opened.</summary>
public sealed class SurveyRound : ICommuneOwned, IJournaled
{
    public const int TitleLength = 300;
    public const int BasisLength = 300;

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required string Title { get; init; }

    public required string TitleFold { get; init; }

    /// <summary>Why it is held: the Front's plan or letter.</summary>
    public required string Basis { get; init; }

    public required string QuestionnaireId { get; init; }

    /// <summary>The text of the questionnaire as it was on the day of opening.</summary>
    public required string QuestionnaireText { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day on which an answer by phone is taken.</summary>
    public required DateOnly To { get; init; }

    public required SampleMethod Method { get; init; }

    /// <summary>Percent or number of households; 0 when all are asked.</summary>
    public required int Amount { get; init; }

    /// <summary>Of the draw; null when all are asked.</summary>
    public required string? Seed { get; init; }

    /// <summary>Share of asked households below which the result is said not to suffice, in whole percent; null where the guidance names none.</summary>
    public required int? FloorPercent { get; init; }

    /// <summary>All villages of the commune: only then is there a figure of the commune.</summary>
    public required bool IsWholeCommune { get; init; }

    public required string OpenedBy { get; init; }

    public required DateTime OpenedAt { get; init; }

    public List<SurveyVillage> Villages { get; } = [];

    public SurveyClosure? Closure { get; private init; }

    public SurveyVoid? Void { get; private init; }

    public Questionnaire Questionnaire => Questionnaire.Read(QuestionnaireText);

    public string NumberText => NumberOf(Year, Number);

    public static string NumberOf(int year, int number) => string.Create(CultureInfo.InvariantCulture, $"{year}/{number:00}");
}

/// <summary>A village of a round.</summary>
public sealed class SurveyVillage : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid VillageId { get; init; }

    /// <summary>Households of the village on the day of opening: of the list when they are drawn, else as stated.</summary>
    public required int Households { get; init; }

    /// <summary>Households that get a form: the base of the rate of return.</summary>
    public required int Asked { get; init; }
}

/// <summary>A household that the draw took. It stands in no row with a code or an answer.</summary>
public sealed class DrawnHousehold : ICommuneOwned, IJournaled
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public required Guid CommuneId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid VillageId { get; init; }

    public required Guid HouseholdId { get; init; }
}

internal sealed class SurveyRoundMapping : IEntityTypeConfiguration<SurveyRound>
{
    public void Configure(EntityTypeBuilder<SurveyRound> builder)
    {
        builder.ToTable("survey_rounds");
        builder.HasQueryFilter(AppDbContext.VoidFilter, r => r.Void == null);
        builder.Property(r => r.Title).HasMaxLength(SurveyRound.TitleLength);
        builder.Property(r => r.TitleFold).HasMaxLength(SurveyRound.TitleLength);
        builder.Property(r => r.Basis).HasMaxLength(SurveyRound.BasisLength);
        builder.Property(r => r.QuestionnaireId).HasMaxLength(Questionnaire.IdLength);
        builder.Property(r => r.Seed).HasMaxLength(HouseholdDraw.SeedLength);
        builder.Property(r => r.OpenedBy).HasMaxLength(Unit.NameLength);
        builder.Ignore(r => r.Questionnaire);
        builder.HasIndex(r => new { r.CommuneId, r.Year, r.Number }).IsUnique();
        builder.HasMany(r => r.Villages).WithOne().HasForeignKey(v => v.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Closure).WithOne().HasForeignKey<SurveyClosure>(c => c.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne(r => r.Void).WithOne().HasForeignKey<SurveyVoid>(v => v.RoundId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class SurveyVillageMapping : IEntityTypeConfiguration<SurveyVillage>
{
    public void Configure(EntityTypeBuilder<SurveyVillage> builder)
    {
        builder.ToTable("survey_villages");
        builder.HasIndex(v => new { v.RoundId, v.VillageId }).IsUnique();
        builder.HasOne<Unit>().WithMany().HasForeignKey(v => v.VillageId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DrawnHouseholdMapping : IEntityTypeConfiguration<DrawnHousehold>
{
    public void Configure(EntityTypeBuilder<DrawnHousehold> builder)
    {
        builder.ToTable("survey_drawn_households");
        builder.HasIndex(d => new { d.RoundId, d.HouseholdId }).IsUnique();
        builder.HasOne<SurveyRound>().WithMany().HasForeignKey(d => d.RoundId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Household>().WithMany().HasForeignKey(d => d.HouseholdId).OnDelete(DeleteBehavior.Restrict);
    }
}
