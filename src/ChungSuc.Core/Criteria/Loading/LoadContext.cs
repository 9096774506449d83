using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>What all readers of one file share: the faults, the names, and who reads whom.</summary>
internal sealed class LoadContext(string text)
{
    private readonly SourceText source = new(text);

    public FaultList Faults { get; } = new();

    public SetScope Scope { get; } = new();

    /// <summary>For each owner (a formula, an item) the owners it reads, with the place of the reading.</summary>
    public Dictionary<string, List<(string Read, int Line, int Column)>> Readings { get; } = new(StringComparer.Ordinal);

    public List<SetInput> Inputs { get; } = [];

    public List<(Symbol Symbol, SetParameter Parameter)> Parameters { get; } = [];

    public List<(Symbol Symbol, SetFormula Formula, Bound Bound)> Formulas { get; } = [];

    /// <summary>Some formula reads the others of the cluster.</summary>
    public bool ComparesSubjects { get; private set; }

    /// <summary>The formula at a place, or null with its fault noted.</summary>
    public Bound? Bind(YamlText text, INameScope scope, string owner, FormulaType? wanted)
    {
        if (Faults.IsFull)
        {
            return null;
        }
        try
        {
            (Bound formula, IReadOnlyList<Reference> references) = Binder.Bind(text.Text, scope);
            ComparesSubjects |= Compares(formula);
            foreach (Reference reference in references.Where(reference => reference.Symbol.Owner is not null))
            {
                (int line, int column) = source.PlaceOf(text, reference.Offset);
                Read(owner, reference.Symbol.Owner!, line, column); // filtered above
            }
            if (wanted is null || formula.Type == wanted)
            {
                return formula;
            }
            Faults.Add(text, $"Công thức này cho {formula.Type.NameOf()} nhưng chỗ này cần {wanted.Value.NameOf()}; {HintFor(formula.Type, wanted.Value)}");
            return null;
        }
        catch (FormulaSyntaxException fault)
        {
            (int line, int column) = source.PlaceOf(text, fault.Offset);
            Faults.Add(line, column, fault.Message);
            return null;
        }
    }

    private static bool Compares(Bound formula) => formula switch
    {
        BoundCluster => true,
        BoundCall call => call.Arguments.Any(Compares),
        BoundEach each => Compares(each.List) || Compares(each.Item),
        BoundTable table => table.Keys.Any(Compares),
        _ => false,
    };

    public void Read(string owner, string read, int line, int column)
    {
        if (!Readings.TryGetValue(owner, out List<(string Read, int Line, int Column)>? readings))
        {
            Readings.Add(owner, readings = []);
        }
        readings.Add((read, line, column));
    }

    private static string HintFor(FormulaType given, FormulaType wanted) => (given, wanted) switch
    {
        (FormulaType.Number, FormulaType.Share) => "dùng ty_le(a, b) thay cho a / b, hoặc phan_tram(x)",
        (FormulaType.Share, FormulaType.Number) => "nhân với số điểm, hoặc dùng so_phan_tram(x)",
        (_, FormulaType.YesNo) => "thêm phép so sánh",
        _ => "sửa công thức hoặc sửa kind",
    };
}
