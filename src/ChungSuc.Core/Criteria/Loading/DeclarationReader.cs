using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>Reads the names a set declares: inputs, parameters and intermediate formulas.</summary>
internal sealed class DeclarationReader(LoadContext context)
{
    private const int MostFormulas = 1_000;

    public void ReadInputs(IReadOnlyList<(YamlText Key, YamlPart Value)> entries)
    {
        foreach ((YamlText name, YamlPart part) in entries)
        {
            if (MapReader.Of(part, context.Faults, $"Số liệu “{name.Text}”", "type", "label", "unit", "note") is not { } reader)
            {
                continue;
            }
            FormulaType type = reader.RequiredWord("type", SchemaWords.Types, "kiểu của số liệu");
            DeclareInput(name, type, reader.RequiredText("label", "tên tiếng Việt của số liệu"), reader.Text("unit"), reader.Text("note"), leafCode: null);
        }
    }

    /// <summary>An input may be declared once; a leaf that enters a figure declares it in passing.</summary>
    public Symbol? DeclareInput(YamlText name, FormulaType type, string label, string? unit, string? note, string? leafCode)
    {
        if (FreeName(name) is not { } folded)
        {
            return null;
        }
        context.Inputs.Add(new SetInput(folded, type, label, unit) { Note = note, LeafCode = leafCode });
        return context.Scope.Declare(folded, type, label, unit, SymbolKind.Input);
    }

    public void ReadParameters(IReadOnlyList<(YamlText Key, YamlPart Value)> entries)
    {
        foreach ((YamlText name, YamlPart part) in entries)
        {
            if (MapReader.Of(part, context.Faults, $"Tham số “{name.Text}”", "type", "label", "unit", "set_by", "value", "confirmed") is not { } reader)
            {
                continue;
            }
            FormulaType type = reader.RequiredWord("type", SchemaWords.Types, "kiểu của tham số");
            string label = reader.RequiredText("label", "tên tiếng Việt của tham số");
            DeclareParameter(name, new SetParameter(Lexer.Fold(name.Text), type, label, reader.Text("unit"))
            {
                SetBy = reader.Text("set_by"),
                Value = reader.Part("value") is { } value ? new LiteralReader(context.Faults).Read(value, type) : null,
                IsConfirmed = reader.YesNo("confirmed"),
            });
        }
    }

    public Symbol? DeclareParameter(YamlText name, SetParameter parameter)
    {
        if (FreeName(name) is not { } folded)
        {
            return null;
        }
        Symbol symbol = context.Scope.Declare(folded, parameter.Type, parameter.Label, parameter.Unit, SymbolKind.Parameter);
        context.AddParameter(symbol, parameter);
        return symbol;
    }

    /// <summary>Formulas may read each other in any order, but not in a circle; each is bound after those it reads.</summary>
    public void ReadFormulas(IReadOnlyList<(YamlText Key, YamlPart Value)> entries)
    {
        if (entries.Count > MostFormulas)
        {
            context.Faults.Add(entries[MostFormulas].Key, $"Quá {MostFormulas} công thức trung gian; hãy gộp bớt");
            return;
        }
        var drafts = new Dictionary<string, FormulaDraft>(StringComparer.Ordinal);
        foreach ((YamlText name, YamlPart part) in entries)
        {
            if (DraftOf(name, part) is { } draft && !drafts.TryAdd(draft.Name, draft))
            {
                context.Faults.Add(name, $"Công thức “{draft.Name}” đã khai ở trên; đổi tên một công thức");
            }
        }
        foreach (FormulaDraft draft in drafts.Values.OrderBy(draft => draft.Key.Line))
        {
            BindWithPrerequisites(draft, drafts);
        }
    }

    private FormulaDraft? DraftOf(YamlText name, YamlPart part)
    {
        if (part is YamlText text)
        {
            return new FormulaDraft(name, Lexer.Fold(name.Text), text, name.Text, null);
        }
        MapReader? reader = MapReader.Of(part, context.Faults, $"Công thức “{name.Text}”", "value", "label", "unit");
        return reader?.TextPart("value") is { } value
            ? new FormulaDraft(name, Lexer.Fold(name.Text), value, reader.Text("label") ?? name.Text, reader.Text("unit"))
            : null;
    }

    /// <summary>Walks with a stack of its own: a long chain of formulas must not exhaust the program's.</summary>
    private void BindWithPrerequisites(FormulaDraft first, Dictionary<string, FormulaDraft> drafts)
    {
        var open = new Stack<FormulaDraft>([first]);
        while (open.TryPeek(out FormulaDraft? draft))
        {
            if (draft.State == DraftState.Done)
            {
                open.Pop();
                continue;
            }
            draft.State = DraftState.Open;
            FormulaDraft? next = NamesIn(draft.Text.Text)
                .Select(drafts.GetValueOrDefault)
                .FirstOrDefault(read => read is not null && read.State != DraftState.Done);
            if (next?.State == DraftState.Open)
            {
                context.Faults.Add(draft.Text, $"Công thức “{draft.Name}” đi vòng tròn qua “{next.Name}”; một công thức không được dùng chính nó, kể cả qua công thức khác");
                draft.State = DraftState.Done;
            }
            else if (next is not null)
            {
                open.Push(next);
            }
            else
            {
                BindFormula(draft);
            }
        }
    }

    private void BindFormula(FormulaDraft draft)
    {
        draft.State = DraftState.Done;
        if (FreeName(draft.Key) is { } name && context.Bind(draft.Text, context.Scope, SetScope.FormulaKey(name), wanted: null) is { } bound)
        {
            Symbol symbol = context.Scope.Declare(name, bound.Type, draft.Label, draft.Unit, SymbolKind.Formula);
            context.Formulas.Add((symbol, new SetFormula(name, bound.Type, draft.Label, draft.Unit, draft.Text.Text), bound));
        }
    }

    private static string[] NamesIn(string formula)
    {
        try
        {
            return Lexer.Cut(formula).Where(token => token.Kind == TokenKind.Name).Select(token => token.Text).ToArray();
        }
        catch (FormulaSyntaxException)
        {
            return []; // binding reports the fault with its place
        }
    }

    /// <summary>The name as formulas see it, or null with a fault when it cannot be used.</summary>
    private string? FreeName(YamlText name)
    {
        string folded = Lexer.Fold(name.Text);
        if (folded.Length == 0 || !(char.IsAsciiLetter(folded[0]) || folded[0] == '_') || !folded.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '.'))
        {
            context.Faults.Add(name, $"Tên “{name.Text}” phải gồm chữ, số, dấu gạch dưới và dấu chấm, bắt đầu bằng chữ");
            return null;
        }
        if (folded is "va" or "hoac" or "khong" or "dung" or "sai" or "moi" or "gia_tri" or "nguong" or "dat" or "toi_da" || folded.StartsWith("moi.", StringComparison.Ordinal))
        {
            context.Faults.Add(name, $"“{name.Text}” là từ của ngôn ngữ công thức; đặt tên khác");
            return null;
        }
        if (context.Scope.Find(folded) is not null)
        {
            context.Faults.Add(name, $"Tên “{folded}” đã khai ở chỗ khác; mỗi tên chỉ khai một lần");
            return null;
        }
        return folded;
    }

    private enum DraftState
    {
        New,
        Open,
        Done,
    }

    private sealed record FormulaDraft(YamlText Key, string Name, YamlText Text, string Label, string? Unit)
    {
        public DraftState State { get; set; }
    }
}
