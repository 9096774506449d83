using ChungSuc.Core.Assessments;

namespace ChungSuc.Core.Tests.Assessments;

/// <summary>Which mark counts, worked by hand: the last completed step that gave one, never the highest; an override above all.</summary>
public sealed class StageCourseTests
{
    private static readonly Guid Commune = Guid.CreateVersion7();
    private static readonly Guid Sheet = Guid.CreateVersion7();

    [Fact]
    public void Decisions_ThreeSteps_TheLastCompletedCounts()
    {
        var course = new StageCourse([Step(StageKind.SelfScore, 0, true, ("A", 10), ("B", 9)), Step(StageKind.Verification, 0, true, ("A", 6)), Step(StageKind.Council, 0, false, ("A", 8))], []);

        var decisions = course.Decisions();

        Assert.Equal((6m, 9m), (decisions["A"].Points!.Value, decisions["B"].Points!.Value));
        Assert.Equal("Hội đồng", course.Current!.Name);
        Assert.Equal(8m, course.Decisions(course.Current)["A"].Points);
    }

    [Fact]
    public void Decisions_AcceptedOrTakenBack_ReplaceNothing()
    {
        var accepted = Step(StageKind.Verification, 0, true);
        accepted = accepted with { Marks = new Dictionary<string, StageMark> { ["A"] = Mark(accepted.Stage.Id, "A", 7, isAccepted: true), ["B"] = Mark(accepted.Stage.Id, "B", null) } };
        var course = new StageCourse([Step(StageKind.SelfScore, 0, true, ("A", 10), ("B", 5)), accepted], []);

        Assert.Equal((10m, 5m), (course.Decisions()["A"].Points!.Value, course.Decisions()["B"].Points!.Value));
    }

    [Fact]
    public void Reopened_FirstRoundUnfinished_NewRoundStands()
    {
        var course = new StageCourse(
            [Step(StageKind.SelfScore, 0, true, ("A", 10)), Step(StageKind.Council, 0, false), Step(StageKind.SelfScore, 1, true, ("A", 4)), Step(StageKind.Council, 1, false)], []);

        Assert.Equal("Hội đồng lần 2", course.Current!.Name);
        Assert.Equal(4m, course.Decisions()["A"].Points);
        Assert.Equal(10m, course.GivenBefore(course.Lines.Single(line => line.Stage is { Round: 1, Kind: StageKind.SelfScore }), "A")!.Points);
    }

    [Fact]
    public void Override_StandsAboveTheSteps_UntilItIsTakenBack()
    {
        var steps = new[] { Step(StageKind.SelfScore, 0, true, ("A", 10)) };

        Assert.Equal(2m, new StageCourse(steps, [Override(2)]).Decisions()["A"].Points);
        Assert.Equal(10m, new StageCourse(steps, [Override(null)]).Decisions()["A"].Points);
        Assert.Null(new StageCourse(steps, [Override(2)]).Decisions()["A"].Stage);
    }

    private static StageLine Step(StageKind kind, int round, bool isCompleted, params (string Code, decimal Points)[] marks)
    {
        var stage = new AssessmentStage
        {
            CommuneId = Commune,
            AssessmentId = Sheet,
            Round = round,
            Kind = kind,
            OpenedAt = default,
            OpenedBy = "Người mở",
        };
        if (isCompleted)
        {
            var completion = new StageCompletion { CommuneId = Commune, StageId = stage.Id, CompletedAt = default, CompletedBy = "Người chấm", Post = "Trưởng thôn", Passed = 0, Open = 0 };
            typeof(AssessmentStage).GetProperty(nameof(AssessmentStage.Completion))!.SetValue(stage, completion); // EF Core fills it when rows are read
        }

        return new StageLine(stage, marks.ToDictionary(mark => mark.Code, mark => Mark(stage.Id, mark.Code, mark.Points)));
    }

    private static StageMark Mark(Guid stage, string code, decimal? points, bool isAccepted = false) => new()
    {
        CommuneId = Commune,
        StageId = stage,
        Code = code,
        Revision = 1,
        PointsTenThousandths = points is { } given ? TenThousandths.Of(given) : null,
        IsAccepted = isAccepted,
        GivenAt = default,
        GivenBy = "Người chấm",
    };

    private static ScoreOverride Override(decimal? points) => new()
    {
        CommuneId = Commune,
        AssessmentId = Sheet,
        Code = "A",
        Revision = 1,
        PointsTenThousandths = points is { } given ? TenThousandths.Of(given) : null,
        Reason = "có căn cứ",
        DecidedAt = default,
        DecidedBy = "Bà Chủ tịch mẫu",
        Post = "Chủ tịch UBND xã",
    };
}
