using ChungSuc.Core.Criteria;
using ChungSuc.Core.Measures;
using ChungSuc.Core.Shared.Files;
using ChungSuc.Core.Surveys;

namespace ChungSuc.Core.Tests.Surveys;

/// <summary>The questionnaire, what may be keyed of it, and the draw: nothing here needs a database.</summary>
public sealed class SurveyFormTests
{
    private static readonly Questionnaire Form = new QuestionnaireShelf(RepositoryFiles.PathOf("catalog", "surveys")).All.Single().Questionnaire;

    [Fact]
    public void Questionnaire_OfTheCatalogue_AsksWhatTheCriteriaSetReads()
    {
        var set = CriteriaSetLoader.Load(File.ReadAllText(RepositoryFiles.PathOf("catalog", "criteria-sets", "hai-long-nguoi-dan-xa-2022.yaml"))).Set!;
        var asked = Form.Questions.Select(q => q.Measure!).ToList();

        Assert.Equal(20, asked.Count);
        Assert.Equal("khao_sat.hai_long_chung", Form.Questions.Single(q => q.IsOverall).Measure);
        Assert.Equal(["Hài lòng"], Form.Options.Where(o => o.IsSatisfied).Select(o => o.Text));
        Assert.Equal(set.Inputs.Select(i => i.Name).Where(n => n != "khao_sat.phieu_hop_le").Order(StringComparer.Ordinal), asked.Order(StringComparer.Ordinal));
        Assert.All(set.Inputs, input => Assert.NotNull(MeasureCatalogue.Find(input.Name)));
    }

    [Theory]
    [InlineData("satisfied: true", "satisfied: false", "có mức “satisfied: true”")]
    [InlineData("overall: true", "overall: false", "đúng một câu")]
    [InlineData("hai_long_2", "hai_long_1", "được ghi ở hai câu")]
    [InlineData("least_answers: 1", "least_answers: 21", "từ 1 đến 20")]
    [InlineData("id: hai", "ten: hai", "Thiếu “id”")]
    public void Questionnaire_BrokenFile_SaysWhere(string part, string broken, string sentence)
    {
        var text = File.ReadAllText(RepositoryFiles.PathOf("catalog", "surveys", "hai-long-nguoi-dan-xa-2022.yaml"));
        var at = text.IndexOf(part, StringComparison.Ordinal);

        var refusal = Assert.Throws<InvalidFileException>(() => Questionnaire.Read(text[..at] + broken + text[(at + part.Length)..]));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11111 11111 11111 1111", "Phiếu 3: có 19 số, cần 20. Câu để trống gõ 0.")]
    [InlineData("11111 11111 11111 11114", "Phiếu 3: “4” không phải là mức trả lời. Gõ số từ 1 đến 3, câu để trống gõ 0.")]
    [InlineData("", "Phiếu 3: nhập 20 số, hoặc chọn vì sao phiếu không hợp lệ.")]
    [InlineData("00000000000000000000", "Phiếu 3: phiếu phải trả lời ít nhất 1 câu. Phiếu này thì chọn “Để trống”.")]
    public void Marks_CannotBe_SaysWhatToDo(string keyed, string sentence) =>
        Assert.Equal(sentence, Assert.Throws<RuleException>(() => FormMarks.Read(Form, keyed, null, "Phiếu 3", "Forms[2].Marks")).Message);

    [Fact]
    public void Tally_AddsFormsAndComesBackFromItsText()
    {
        var tally = new[] { Read("12301 11111 11111 11112"), Read("11111 11111 11111 11111"), FormMarks.Of(InvalidKind.TwoMarks) }
            .Aggregate(SurveyTally.Empty(Form), (sum, form) => sum.With(form));
        var twice = SurveyTally.Parse((tally + tally).ToString());

        Assert.Equal((4, 2, 2, 0), (twice.Valid, twice.Invalid, twice.InvalidOf(InvalidKind.TwoMarks), twice.InvalidOf(InvalidKind.Blank)));
        Assert.Equal((2, 2), (twice.Count(1, 1), twice.Count(1, 2)));
        Assert.Equal((2, 2, 2), (twice.Count(3, 0), twice.Satisfied(Form, 3), twice.Satisfied(Form, 19)));
    }

    [Fact]
    public void Draw_SameSeed_SameHouseholdsWhateverTheOrderOfTheList()
    {
        var households = Enumerable.Range(1, 40).Select(n => new Guid(n, 0, 0, new byte[8])).ToList();

        var drawn = HouseholdDraw.Draw("08273", households, 12);

        Assert.Equal(drawn, HouseholdDraw.Draw("08273", households.AsEnumerable().Reverse(), 12));
        Assert.Equal(drawn, HouseholdDraw.Draw("08273", households, 13).Take(12));
        Assert.NotEqual(drawn, HouseholdDraw.Draw("08274", households, 12));

        // printf '08273|00000001000000000000000000000000' | sha256sum
        Assert.Equal("7b26c12cbe2d9bc10f224b057fa7031b60cbeca632fab950fd11b641f38543dd", HouseholdDraw.LotOf("08273", households[0]));
    }

    [Theory]
    [InlineData(SampleMethod.Share, 60, 41, 25)] // 24,6
    [InlineData(SampleMethod.Share, 1, 5, 1)]
    [InlineData(SampleMethod.Share, 100, 41, 41)]
    [InlineData(SampleMethod.Number, 30, 41, 30)]
    [InlineData(SampleMethod.Number, 50, 41, 41)]
    [InlineData(SampleMethod.All, 0, 41, 41)]
    public void Count_ShareIsReachedAndNobodyIsAskedTwice(SampleMethod method, int amount, int households, int asked) =>
        Assert.Equal(asked, HouseholdDraw.CountOf(method, amount, households));

    [Theory]
    [InlineData("abcd-efgh-jklm", "ABCDEFGHJKLM")]
    [InlineData(" ABCD EFGH JKLM ", "ABCDEFGHJKLM")]
    [InlineData("ABCD-EFGH-JKL0", null)]
    [InlineData("ABCD-EFGH-JKLMN", null)]
    [InlineData(null, null)]
    public void Code_TypedByHand_IsReadOrRefused(string? typed, string? code) => Assert.Equal(code, SurveyCode.Read(typed));

    private static FormMarks Read(string keyed) => FormMarks.Read(Form, keyed, null, "Phiếu 1", "Forms[0].Marks");
}
