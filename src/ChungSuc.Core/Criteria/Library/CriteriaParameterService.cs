using System.Globalization;
using ChungSuc.Core.Data;
using ChungSuc.Core.Journal;
using ChungSuc.Core.Shared;
using Microsoft.EntityFrameworkCore;

namespace ChungSuc.Core.Criteria;

/// <summary>Keeps what the province or the commune decided for a parameter: a line for each day from which a value holds.</summary>
public sealed class CriteriaParameterService(AppDbContext db, JournalBook journal, Actor actor, CriteriaParameterQueries parameters)
{
    /// <summary>A line of the same day is replaced, with a reason; a line of another day stands beside it.</summary>
    public Task<Guid> StateAsync(StateCriteriaParameter input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CriteriaProcesses.StateParameter,
            VietnameseText.Clean(input.Reason) is { Length: > 0 } reason ? reason : null,
            input,
            async writer =>
            {
                CriteriaRights.Require(actor);
                var parameter = await parameters.ParameterAsync(input.SetId, input.Parameter, cancellationToken);
                var line = LineOf(input, parameter, writer.At);
                var before = await db.CriteriaParameterValues
                    .SingleOrDefaultAsync(v => v.SetId == input.SetId && v.Parameter == input.Parameter && v.ValidFrom == input.ValidFrom, cancellationToken);
                db.CriteriaParameterValues.Add(line);
                if (before is null)
                {
                    writer.Add(Stated(line, parameter), line);
                    return line.Id;
                }
                if (before.Text == line.Text && before.Basis == line.Basis)
                {
                    throw new RuleException("criteria.parameter.same", "Giá trị này đã ghi từ trước với cùng ngày và văn bản. Không có gì để thay.", nameof(input.Typed));
                }
                var replaced = VoidOf(before, line.Id, input.Reason, "Đã có giá trị từ ngày này. Nêu lý do thay, ví dụ “ghi nhầm số”.", writer.At);
                db.CriteriaParameterVoids.Add(replaced);
                writer.Add(Replaced(before, line, parameter), line, replaced);
                return line.Id;
            },
            cancellationToken);

    public Task<Guid> VoidAsync(VoidCriteriaParameter input, CancellationToken cancellationToken = default) =>
        journal.WriteAsync(
            CriteriaProcesses.VoidParameter,
            VietnameseText.Clean(input.Reason),
            input,
            async writer =>
            {
                CriteriaRights.Require(actor);
                var line = await parameters.LineAsync(input.ValueId, cancellationToken);
                if (line.Void is { } before)
                {
                    throw new RuleException("criteria.parameter.voided", $"{before.By} đã hủy hoặc thay giá trị này. Không cần làm gì thêm.");
                }
                var voided = VoidOf(line, null, input.Reason, "Nêu lý do hủy, ví dụ “quyết định đã bị thay”.", writer.At);
                db.CriteriaParameterVoids.Add(voided);
                writer.Add(new CriteriaParameterVoided { SetId = line.SetId, Parameter = line.Parameter, Before = VietnameseWords.Of(line.Value) }, voided);
                return voided.Id;
            },
            cancellationToken);

    /// <summary>Reads what a person typed for a figure of this type; null with a sentence when it is none.</summary>
    public static Value? Read(string? typed, FormulaType type, out string? problem)
    {
        var text = VietnameseText.Clean(typed);
        problem = text.Length == 0 ? "Nhập giá trị." : null;
        if (problem is not null)
        {
            return null;
        }
        switch (type)
        {
            case FormulaType.Number or FormulaType.Share:
                return VietnameseNumber.TryParse(text.TrimEnd('%', ' '), out decimal number, out problem)
                    ? type == FormulaType.Share ? Value.Percent(number) : Value.Number(number)
                    : null;
            case FormulaType.Date:
                return VietnameseDate.TryParse(text, out var date, out problem) ? Value.Date(date) : null;
            case FormulaType.YesNo:
                var fold = VietnameseText.Fold(text);
                problem = fold is "co" or "khong" ? null : "Viết “có” hoặc “không”.";
                return problem is null ? Value.YesNo(fold == "co") : null;
            case FormulaType.Text:
                return Value.Text(text);
            default:
                problem = "Tham số kiểu danh sách không ghi được ở đây.";
                return null;
        }
    }

    private CriteriaParameterValue LineOf(StateCriteriaParameter input, SetParameter parameter, DateTime at)
    {
        var value = Read(input.Typed, parameter.Type, out var problem) ?? throw new RuleException("criteria.parameter.value", problem ?? "Nhập lại giá trị.", nameof(input.Typed));
        var basis = VietnameseText.Clean(input.Basis);
        if (basis.Length is 0 or > CriteriaParameterValue.BasisLength)
        {
            throw new RuleException("criteria.parameter.basis", "Nhập số, ký hiệu văn bản quy định, ví dụ 1217/QĐ-UBND.", nameof(input.Basis));
        }
        return new CriteriaParameterValue
        {
            CommuneId = db.CommuneId,
            SetId = input.SetId,
            Parameter = input.Parameter,
            Kind = parameter.Type,
            Text = TextOf(value),
            ValidFrom = input.ValidFrom,
            Basis = basis,
            EnteredBy = actor.Name,
            EnteredAt = at,
        };
    }

    private static string TextOf(Value value) => value.Kind switch
    {
        ValueKind.Number => value.Amount.ToString(CultureInfo.InvariantCulture),
        ValueKind.Share => (value.Amount * 100m).ToString(CultureInfo.InvariantCulture),
        ValueKind.Date => value.AsDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        ValueKind.YesNo => value.IsTrue ? "true" : "false",
        ValueKind.Text => value.AsText.Length <= CriteriaParameterValue.TextLength
            ? value.AsText
            : throw new RuleException("criteria.parameter.long", "Viết gọn trong 500 ký tự.", nameof(StateCriteriaParameter.Typed)),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value.Kind, "Not a value of a parameter"),
    };

    private CriteriaParameterVoid VoidOf(CriteriaParameterValue line, Guid? replacedById, string? reason, string sentence, DateTime at) => new()
    {
        CommuneId = db.CommuneId,
        ValueId = line.Id,
        ReplacedById = replacedById,
        Reason = CriteriaSetService.ReasonOf(reason, sentence),
        By = actor.Name,
        At = at,
    };

    private static CriteriaParameterStated Stated(CriteriaParameterValue line, SetParameter parameter) => new()
    {
        SetId = line.SetId,
        Parameter = line.Parameter,
        Label = parameter.Label,
        Value = VietnameseWords.Of(line.Value, parameter.Unit),
        ValidFrom = line.ValidFrom,
        Basis = line.Basis,
    };

    private static CriteriaParameterReplaced Replaced(CriteriaParameterValue before, CriteriaParameterValue line, SetParameter parameter) => new()
    {
        SetId = line.SetId,
        Parameter = line.Parameter,
        Label = parameter.Label,
        Before = VietnameseWords.Of(before.Value, parameter.Unit),
        After = VietnameseWords.Of(line.Value, parameter.Unit),
        ValidFrom = line.ValidFrom,
        Basis = line.Basis,
    };
}
