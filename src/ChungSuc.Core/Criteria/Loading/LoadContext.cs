using ChungSuc.Core.Criteria.Formulas;

namespace ChungSuc.Core.Criteria.Loading;

/// <summary>What all readers of one file share: the faults, the names, and who reads whom.</summary>
internal sealed class LoadContext(string text)
{
    private readonly SourceText source = new(text);
    private readonly Dictionary<int, SetParameter> parameterBySlot = [];

    public FaultList Faults { get; } = new();

    public SetScope Scope { get; } = new();

    /// <summary>For each owner (a formula, an item) the owners it reads, with the place of the first reading.</summary>
    public Dictionary<string, OrderedDictionary<string, Reading>> Readings { get; } = new(StringComparer.Ordinal);

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
                Read(owner, reference.Symbol.Owner!, text, reference.Offset); // filtered above
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

    public void AddParameter(Symbol symbol, SetParameter parameter)
    {
        Parameters.Add((symbol, parameter));
        parameterBySlot.Add(symbol.Slot, parameter);
    }

    public SetParameter ParameterOf(Symbol symbol) => parameterBySlot[symbol.Slot];

    public void Read(string owner, string read, YamlPart place, int offset = 0)
    {
        if (!Readings.TryGetValue(owner, out OrderedDictionary<string, Reading>? readings))
        {
            Readings.Add(owner, readings = new(StringComparer.Ordinal));
        }
        readings.TryAdd(read, new Reading(read, place, offset));
    }

    /// <summary>Only a fault asks for it: finding the line and column inside a long text is slow.</summary>
    public (int Line, int Column) PlaceOf(Reading reading) => reading.Place is YamlText text ? source.PlaceOf(text, reading.Offset) : (reading.Place.Line, reading.Place.Column);

    private static string HintFor(FormulaType given, FormulaType wanted) => (given, wanted) switch
    {
        (FormulaType.Number, FormulaType.Share) => "dùng ty_le(a, b) thay cho a / b, hoặc phan_tram(x)",
        (FormulaType.Share, FormulaType.Number) => "nhân với số điểm, hoặc dùng so_phan_tram(x)",
        (_, FormulaType.YesNo) => "thêm phép so sánh",
        _ => "sửa công thức hoặc sửa kind",
    };
}

/// <summary>Someone reads a formula or an item at a place in the file.</summary>
internal sealed record Reading(string Read, YamlPart Place, int Offset);
