using ChungSuc.Core.Criteria;
using ChungSuc.Core.Shared;
using Microsoft.AspNetCore.Mvc;

namespace ChungSuc.Web.Pages.Criteria.Drafts;

/// <summary>One figure to try with, as it was typed.</summary>
public sealed record TryBox(string Id, string Label, string Hint, string Typed, string? Problem);

/// <summary>Scores one imaginary subject by the draft, with the whole explanation. Stores nothing.</summary>
public sealed class TryModel(CriteriaDraftQueries drafts, CriteriaSetQueries sets, TimeProvider clock) : DraftPage(drafts)
{
    private const int MostElements = 1_000;

    [BindProperty(SupportsGet = true, Name = "cham")]
    public string? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    [BindProperty(SupportsGet = true, Name = "vung")]
    public string? Region { get; set; }

    public CriteriaSet? Set => View.Loaded.Set;

    public IReadOnlyList<TryBox> Boxes { get; private set; } = [];

    public SubjectResult? Result { get; private set; }

    protected override bool NeedsDocument => false;

    protected override async Task FillAsync(bool isPost, CancellationToken cancellationToken)
    {
        var today = VietnameseDate.Today(clock);
        Year = Year is >= 2000 and <= 2100 ? Year : today.Year;
        if (Set is not { } set)
        {
            return;
        }

        var inputs = new SubjectInputs();
        Boxes = [.. set.Inputs.Select((input, i) => Read(input, $"s{i}", inputs))];
        if (Asked is not null && Boxes.All(box => box.Problem is null))
        {
            var all = await sets.ForAsync(Year.Value, cancellationToken);
            var options = new EvaluationOptions
            {
                Parameters = await sets.ParametersAsync(set.Id, new DateOnly(Year.Value, 12, 31), cancellationToken),
                OtherSets = id => all.FirstOrDefault(s => s.Set.Id == id)?.Set,
            };
            Result = new CriteriaEvaluator(set, options).Evaluate(new Subject("thu", "Đối tượng thử", inputs) { Year = Year.Value, Region = Region, Day = today });
        }
    }

    private TryBox Read(SetInput input, string id, SubjectInputs inputs)
    {
        var typed = VietnameseText.Clean(Request.Query[id].ToString());
        string? problem = null;
        if (typed.Length > 0 && ValueOf(typed, input.Type, out problem) is { } value)
        {
            inputs[input.Name] = new InputValue(value, "số nhập thử");
        }

        return new TryBox(id, $"{input.Label}{(input.Unit is null ? "" : $" ({input.Unit})")}", HintOf(input), typed, problem);
    }

    /// <summary>A list is typed as its elements with semicolons; of cases their number is enough.</summary>
    private static Value? ValueOf(string typed, FormulaType type, out string? problem)
    {
        if (!type.IsList())
        {
            return CriteriaParameterService.Read(typed, type, out problem);
        }

        problem = null;
        if (type == FormulaType.NumberList && !typed.Contains(';', StringComparison.Ordinal) && VietnameseNumber.TryParse(typed, out long count, out _) && count is >= 0 and <= MostElements)
        {
            return Value.List([.. Enumerable.Range(1, (int)count).Select(n => new CaseItem(Value.Number(1)) { Label = $"mục {n}" })]);
        }

        var items = new List<CaseItem>();
        foreach (var part in typed.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Take(MostElements))
        {
            if (CriteriaParameterService.Read(part, type.ElementOf(), out problem) is not { } value)
            {
                return null;
            }

            items.Add(new CaseItem(value));
        }

        return Value.List(items);
    }

    private static string HintOf(SetInput input) => input.Type switch
    {
        FormulaType.NumberList => "Số lần, hoặc giá trị từng lần cách nhau bằng dấu chấm phẩy.",
        _ when input.Type.IsList() => "Từng giá trị cách nhau bằng dấu chấm phẩy.",
        FormulaType.YesNo => "Viết “có” hoặc “không”.",
        FormulaType.Share => "Phần trăm, ví dụ 86,1.",
        FormulaType.Date => "Ngày, ví dụ 31/12/2025.",
        _ => "Để trống là chưa có số liệu.",
    };
}
