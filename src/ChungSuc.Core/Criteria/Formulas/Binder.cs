using System.Globalization;

namespace ChungSuc.Core.Criteria.Formulas;

/// <summary>Gives every name its meaning and every part its type, or says what is wrong and where.</summary>
internal sealed class Binder(INameScope scope)
{
    private const string Item = "moi";

    private static readonly string[] resultAspects = ["dat", "diem", "gia_tri", "ty_le_diem", "so_dat", "so_khong_dat"];

    private static readonly Dictionary<string, ClusterRelation> clusterRelations = new(StringComparer.Ordinal)
    {
        ["cum_cao_nhat"] = ClusterRelation.Highest,
        ["cum_thap_nhat"] = ClusterRelation.Lowest,
        ["cum_trung_binh"] = ClusterRelation.Mean,
        ["cum_tong"] = ClusterRelation.Sum,
        ["cum_hang"] = ClusterRelation.Rank,
        ["cum_so"] = ClusterRelation.Count,
    };

    /// <summary>The functions whose second argument is a formula over each element of the list in the first.</summary>
    private static readonly string[] overElements = ["loc", "moi_muc", "dem", "tong", "trung_binh", "lon_nhat", "nho_nhat", "ty_le_dat", "tat_ca", "co_mot"];

    private readonly List<Reference> references = [];
    private FormulaType? itemType;
    private bool insideCluster;

    /// <summary>The formula, and the names it used with their places.</summary>
    public static (Bound Formula, IReadOnlyList<Reference> References) Bind(string text, INameScope scope)
    {
        var binder = new Binder(scope);
        return (binder.Bind(Parser.Parse(text)), binder.references);
    }

    private Bound Bind(Syntax syntax) => syntax switch
    {
        NumberSyntax { IsPercent: true } number => new BoundLiteral(Value.Percent(number.Number), FormulaType.Share),
        NumberSyntax number => new BoundLiteral(Value.Number(number.Number), FormulaType.Number),
        TextSyntax text => new BoundLiteral(Value.Text(text.Text), FormulaType.Text),
        YesNoSyntax yesNo => new BoundLiteral(Value.YesNo(yesNo.Answer), FormulaType.YesNo),
        NameSyntax name => BindName(name),
        CallSyntax call => BindCall(call),
        _ => throw new ArgumentOutOfRangeException(nameof(syntax), syntax, "Unknown syntax"),
    };

    private Bound BindName(NameSyntax name)
    {
        if (name.Name == Item || name.Name.StartsWith(Item + ".", StringComparison.Ordinal))
        {
            return BindItem(name);
        }
        if (scope.Find(name.Name) is not { } symbol)
        {
            throw Unknown(name);
        }
        references.Add(new Reference(symbol, name.Offset));
        return new BoundName(symbol);
    }

    private BoundItem BindItem(NameSyntax name)
    {
        if (itemType is null)
        {
            throw new FormulaSyntaxException(name.Offset, "“moi” (từng mục) chỉ dùng trong điều kiện của hàm danh sách, ví dụ dem(ten_danh_sach, moi >= 80)");
        }
        return name.Name switch
        {
            "moi" => new BoundItem(ItemField.Value, itemType.Value),
            "moi.loai" => new BoundItem(ItemField.Kind, FormulaType.Text),
            "moi.ngay" => new BoundItem(ItemField.Date, FormulaType.Date),
            "moi.ten" => new BoundItem(ItemField.Label, FormulaType.Text),
            _ => throw new FormulaSyntaxException(name.Offset, $"Không có “{name.Name}”; từng mục chỉ có moi, moi.loai, moi.ngay, moi.ten"),
        };
    }

    private Bound BindCall(CallSyntax call)
    {
        if (call.Function == "tra")
        {
            return BindTable(call);
        }
        if (clusterRelations.TryGetValue(call.Function, out ClusterRelation relation))
        {
            return BindCluster(call, relation);
        }
        if (Array.IndexOf(resultAspects, call.Function) >= 0)
        {
            return BindResult(call);
        }
        if (call.Function == "ngay" && call.Arguments is [TextSyntax date])
        {
            return BindDate(date);
        }
        List<Bound> arguments = BindArguments(call);
        return call.Function switch
        {
            "loc" or "moi_muc" => arguments[0],
            _ => Resolve(call, arguments),
        };
    }

    /// <summary>dem(list, condition) is dem over the filtered list; tong(list, formula) is tong over the mapped list.</summary>
    private List<Bound> BindArguments(CallSyntax call)
    {
        if (call.Arguments.Count != 2 || Array.IndexOf(overElements, call.Function) < 0)
        {
            return call.Function is "loc" or "moi_muc"
                ? throw new FormulaSyntaxException(call.Offset, $"Hàm {call.Function} cần hai phần: danh sách và công thức cho từng mục, ví dụ {call.Function}(ten_danh_sach, moi >= 80)")
                : call.Arguments.Select(Bind).ToList();
        }
        Bound list = Bind(call.Arguments[0]);
        return list.Type.IsList() ? [BindEach(call, list)] : [list, Bind(call.Arguments[1])];
    }

    private BoundEach BindEach(CallSyntax call, Bound list)
    {
        Syntax over = call.Arguments[1];
        if (itemType is not null)
        {
            throw new FormulaSyntaxException(over.Offset, "Không đặt hàm danh sách trong điều kiện của một hàm danh sách khác; tách ra thành công thức trung gian");
        }
        itemType = list.Type.ElementOf();
        Bound item = Bind(over);
        itemType = null;
        bool filters = call.Function is "loc" or "dem";
        bool wantsYesNo = filters || call.Function is "ty_le_dat" or "tat_ca" or "co_mot";
        if (wantsYesNo && item.Type != FormulaType.YesNo)
        {
            throw new FormulaSyntaxException(over.Offset, $"Điều kiện cho từng mục phải là có/không, nhưng ở đây là {item.Type.NameOf()}; thêm phép so sánh, ví dụ moi >= 80");
        }
        return item.Type.IsList()
            ? throw new FormulaSyntaxException(over.Offset, "Công thức cho từng mục phải cho một giá trị, không phải một danh sách")
            : new BoundEach(filters, list, item, filters ? list.Type : item.Type.ListOf());
    }

    private static BoundCall Resolve(CallSyntax call, List<Bound> arguments)
    {
        IReadOnlyList<Function> named = FunctionTable.Named(call.Function);
        if (named.Count == 0)
        {
            throw new FormulaSyntaxException(call.Offset, $"Không có hàm “{call.Function}”{Suggestion(call.Function, FunctionTable.Names.Concat(overElements).Concat(clusterRelations.Keys).Concat(resultAspects))}");
        }
        FormulaType[] types = arguments.Select(argument => argument.Type).ToArray();
        return named.FirstOrDefault(function => function.Accepts(types)) is { } chosen
            ? new BoundCall(chosen, arguments)
            : throw WrongTypes(call, named, types);
    }

    private static FormulaSyntaxException WrongTypes(CallSyntax call, IReadOnlyList<Function> named, FormulaType[] types)
    {
        string given = types.Length == 0 ? "không có gì" : string.Join(", ", types.Select(type => type.NameOf()));
        if (types.Contains(FormulaType.Number) && types.Contains(FormulaType.Share) && !char.IsLetter(call.Function[0]))
        {
            return new FormulaSyntaxException(call.Offset, $"Phép “{call.Function}” gặp {given}: tỷ lệ viết có dấu %, ví dụ 80%, hoặc dùng ty_le(a, b), phan_tram(x)");
        }
        string expected = string.Join(" hoặc ", named
            .Select(function => $"({string.Join(", ", function.Parameters.Select(type => type.NameOf()))}{(function.Repeats ? ", …" : "")})")
            .Distinct(StringComparer.Ordinal).Take(4));
        string what = char.IsLetter(call.Function[0]) && call.Function.Length > 2 ? $"Hàm {call.Function}" : $"Phép “{call.Function}”";
        return new FormulaSyntaxException(call.Offset, $"{what} cần {expected} nhưng nhận ({given}); {Remedy(types)}");
    }

    private static string Remedy(FormulaType[] types) => types.Any(type => type.IsList())
        ? "số mục của một danh sách viết là dem(tên), tổng là tong(tên)"
        : "sửa các phần trong ngoặc cho đúng kiểu";

    private static BoundLiteral BindDate(TextSyntax text)
        => DateOnly.TryParseExact(text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date)
            ? new BoundLiteral(Value.Date(date), FormulaType.Date)
            : throw new FormulaSyntaxException(text.Offset, $"“{text.Text}” không phải là ngày; viết năm-tháng-ngày, ví dụ ngay(\"2024-12-31\")");

    private BoundName BindResult(CallSyntax call)
    {
        if (call.Arguments is not [TextSyntax code])
        {
            throw new FormulaSyntaxException(call.Offset, $"Hàm {call.Function} cần mã của một tiêu chí trong dấu nháy, ví dụ {call.Function}(\"1.1\")");
        }
        if (scope.FindResult(code.Text, call.Function) is not { } symbol)
        {
            throw new FormulaSyntaxException(code.Offset, $"Không có tiêu chí mã “{code.Text}” cho {call.Function}; xem lại mã trong mục criteria (nhóm không có gia_tri; ô không chấm điểm không có diem)");
        }
        references.Add(new Reference(symbol, call.Offset));
        return new BoundName(symbol);
    }

    private BoundTable BindTable(CallSyntax call)
    {
        Syntax[] rest = call.Arguments.Skip(1).ToArray();
        if (call.Arguments.Count is < 2 or > 3 || call.Arguments[0] is not TextSyntax name)
        {
            throw new FormulaSyntaxException(call.Offset, "Hàm tra cần tên bảng trong dấu nháy rồi giá trị để tra, ví dụ tra(\"bac_diem\", gia_tri)");
        }
        if (scope.FindTable(name.Text) is not { } table)
        {
            throw new FormulaSyntaxException(name.Offset, $"Không có bảng “{name.Text}” trong mục tables");
        }
        Axis[] axes = table.Columns is null ? [table.Rows] : [table.Rows, table.Columns];
        if (rest.Length != axes.Length)
        {
            throw new FormulaSyntaxException(call.Offset, $"Bảng “{name.Text}” cần {axes.Length} giá trị để tra, ở đây có {rest.Length}");
        }
        Bound[] keys = rest.Select(Bind).ToArray();
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i].Type != axes[i].Type)
            {
                throw new FormulaSyntaxException(rest[i].Offset, $"Bảng “{name.Text}” tra theo {axes[i].Type.NameOf()} nhưng ở đây là {keys[i].Type.NameOf()}");
            }
        }
        return new BoundTable(table, keys);
    }

    private BoundCluster BindCluster(CallSyntax call, ClusterRelation relation)
    {
        if (insideCluster || itemType is not null)
        {
            throw new FormulaSyntaxException(call.Offset, "Không đặt hàm so với cụm trong một hàm so với cụm hay hàm danh sách khác");
        }
        if (call.Arguments.Count is 0 or > 2)
        {
            throw new FormulaSyntaxException(call.Offset, $"Hàm {call.Function} cần số liệu để so, ví dụ {call.Function}(gia_tri); có thể thêm cách chia nhóm ở sau");
        }
        insideCluster = true;
        Bound figure = Bind(call.Arguments[0]);
        Bound? group = call.Arguments.Count == 2 ? Bind(call.Arguments[1]) : null;
        insideCluster = false;
        if (!figure.Type.IsQuantity() && relation != ClusterRelation.Count)
        {
            throw new FormulaSyntaxException(call.Arguments[0].Offset, $"Chỉ so được số hoặc tỷ lệ với cụm, ở đây là {figure.Type.NameOf()}");
        }
        if (group?.Type.IsList() == true)
        {
            throw new FormulaSyntaxException(call.Arguments[1].Offset, "Cách chia nhóm phải là một giá trị, không phải danh sách");
        }
        FormulaType type = relation is ClusterRelation.Rank or ClusterRelation.Count ? FormulaType.Number : figure.Type;
        return new BoundCluster(relation, figure, group, type);
    }

    private FormulaSyntaxException Unknown(NameSyntax name)
        => new(name.Offset, $"Không có số liệu tên “{name.Name}”{Suggestion(name.Name, scope.Names)}; khai tên này trong mục inputs, parameters hoặc formulas, hoặc sửa lại cho đúng");

    private static string Suggestion(string wrong, IEnumerable<string> names)
        => Spelling.Nearest(wrong, names) is { } near ? $", có phải là “{near}”?" : "";
}
